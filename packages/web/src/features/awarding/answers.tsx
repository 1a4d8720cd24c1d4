import { type ReactNode, useId } from 'react';

/** A name and what stands for it; undefined is left out. */
export type Answer = readonly [label: string, value: ReactNode | undefined];

/** A titled list of facts, as the register states them. */
export const Answers = ({ title, rows }: { title: string; rows: readonly Answer[] }) => {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className="answers">
        {rows
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
};

/** The way up, above a page's title. */
export const BackLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <p className="work__back">
    <a href={href}>{children}</a>
  </p>
);
