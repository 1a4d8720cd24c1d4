import type { ReactNode } from 'react';

/** A name and what stands for it. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** The pairs inside any description list. */
export const FactPairs = ({ facts }: { facts: readonly Fact[] }) =>
  facts.map(({ label, value }) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  ));

/** A few facts in a row. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="facts">
    <FactPairs facts={facts} />
  </dl>
);

/** Detail that few need: closed, and open without JavaScript. */
export const Fold = ({ summary, id, children }: { summary: string; id?: string; children: ReactNode }) => (
  <details className="fold" id={id}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
);
