import type { ReactNode } from 'react';

/** One element of a document, its content in the document's language. */
export interface Element {
  readonly id: string;
  readonly label: ReactNode;
  /** Several values make a numbered list. */
  readonly value: ReactNode | readonly string[];
  /** The language of the value where it isn't the page's. */
  readonly lang?: string | undefined;
  /** What this means, for somebody who reads one for the first time. */
  readonly means?: ReactNode;
}

const content = (value: Element['value']): ReactNode =>
  Array.isArray(value) ? (
    <ol>
      {(value as readonly string[]).map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  ) : (
    (value as ReactNode)
  );

/** All elements of a document, each with what it means. */
export const Elements = ({ elements }: { elements: readonly Element[] }) => (
  <dl className="elements">
    {elements.map(({ id, label, value, lang, means }) => (
      <div key={id} id={`element-${id}`}>
        <dt>{label}</dt>
        <dd lang={lang}>{content(value)}</dd>
        {means && <dd className="means">{means}</dd>}
      </div>
    ))}
  </dl>
);
