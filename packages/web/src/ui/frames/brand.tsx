import { useId } from 'react';
import { useWords } from '../words/words.tsx';

const petal =
  'M0-444c39 0 76 35 96 86s22 115 17 163-15 79-6 88 40 0 88-5 112-4 163 16 86 57 86 96-35 76-86 96-115 22-163 17-79-15-88-6 1 40 6 88 3 112-17 163-57 86-96 86-76-35-96-86-21-115-16-163 14-79 5-88-40 0-88 5-112 4-163-16-86-57-86-96 35-76 86-96 115-21 163-16 79 14 88 5 0-40-5-88-4-112 16-163 57-86 96-86z';

/** The mark and the name, leading home. */
export const Brand = ({ href = '/' }: { href?: string }) => {
  const { say } = useWords();
  const id = useId();
  return (
    <a className="brand" href={href}>
      <svg
        className="brand__mark"
        viewBox="-500 -500 1000 1000"
        width="34"
        height="34"
        fill="none"
        stroke="currentColor"
        strokeWidth="26"
        aria-hidden="true"
      >
        <path id={id} d={petal} />
        <use href={`#${id}`} transform="rotate(30)" />
        <use href={`#${id}`} transform="rotate(60)" />
        <circle r="484" />
      </svg>
      {say('app.name')}
    </a>
  );
};
