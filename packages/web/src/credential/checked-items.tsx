import type { CheckedItem } from '@sigillo/contract/pages';
import type { ReactNode } from 'react';
import { type Column, Columns, DataTable, Fold, Tag, useWords, type Words } from '../ui/index.ts';
import { CredentialDetail } from './credential-detail.tsx';
import { CredentialVerdict } from './credential-verdict.tsx';
import { chooseText, LanguageText } from './language-text.tsx';
import { elementsOf } from './report-facts.ts';
import { type VerdictName, verdictLooks, verdictNameOf } from './verdict-look.ts';

export interface CheckedItemsProps {
  readonly items: readonly CheckedItem[];
  /** A share: its credentials are called by their titles, not by file names. */
  readonly shared?: boolean;
  /** Of which the holder left something out: what is absent isn't called missing. */
  readonly partial?: boolean;
  /** Title above a summary of several. */
  readonly title: string;
  readonly aside: ReactNode;
  readonly asideLabel: string;
  /** What can be done with one of them. */
  readonly actions?: (item: CheckedItem) => ReactNode;
}

/** What was checked: one alone fills the page; several begin with a summary, worst first to see. */
export const CheckedItems = (props: CheckedItemsProps) => {
  const { items, shared = false, partial = false, title, aside, asideLabel, actions } = props;
  const words = useWords();
  const { say } = words;
  const [only] = items;
  if (only && items.length === 1) {
    return (
      <>
        <CredentialVerdict report={only.report} id="c0" name={only.name} />
        <Columns aside={aside} asideLabel={asideLabel}>
          <CredentialDetail report={only.report} id="c0" shared={partial} />
          {actions?.(only)}
        </Columns>
      </>
    );
  }
  const detailOf = ({ report }: CheckedItem, index: number) => (
    <CredentialDetail report={report} id={indexedId(index)} shared={partial} heading="h3" />
  );
  return (
    <>
      <h1 id="summary">{title}</h1>
      <p className="page__lead">{summaryOf(items, say)}</p>
      <Columns aside={aside} asideLabel={asideLabel}>
        <Summary items={items} title={title} shared={shared} />
        {items.map((item, index) => (
          <section
            key={indexedId(index)}
            id={indexedId(index)}
            className="flow"
            aria-label={nameOf(item, shared, words)}
          >
            <p className="crumb quiet">
              {nameOf(item, shared, words)} · <a href="#summary">{say('page.verify.to-summary')}</a>
            </p>
            <CredentialVerdict report={item.report} id={indexedId(index)} name={item.name} heading="h2" />
            {items.length > fewItems ? (
              <Fold summary={say('page.verify.detail')}>{detailOf(item, index)}</Fold>
            ) : (
              detailOf(item, index)
            )}
            {actions?.(item)}
          </section>
        ))}
      </Columns>
    </>
  );
};

/** So many are still read from top to bottom; of more, one looks up single ones. */
const fewItems = 5;

const indexedId = (index: number): string => `c${index}`;

/** A file's name; of what was shared, the credential's own title. */
const nameOf = ({ name, report }: CheckedItem, shared: boolean, { say, locale }: Words): string =>
  shared
    ? (chooseText(elementsOf(report).title, locale)?.text ?? say('verdict.untitled'))
    : name || say('page.verify.pasted');

/** "3 credentials: 2 Genuine, 1 Revoked." */
const summaryOf = (items: readonly CheckedItem[], say: Words['say']): string => {
  const counts = new Map<VerdictName, number>();
  for (const { report } of items) {
    const verdict = verdictNameOf(report);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const parts = [...counts].map(([verdict, count]) =>
    say('page.verify.summary-part', { count, verdict: say(`verdict.${verdict}.kind`) }),
  );
  return say('page.verify.summary', { count: items.length, verdicts: parts.join(', ') });
};

interface Row {
  readonly id: string;
  readonly item: CheckedItem;
}

const titleColumn = ({ say }: Words): Column<Row> => ({
  id: 'title',
  head: say('page.verify.column.title'),
  cell: ({ item }) => <LanguageText map={elementsOf(item.report).title} />,
});

interface SummaryProps {
  readonly items: readonly CheckedItem[];
  readonly title: string;
  readonly shared: boolean;
}

const Summary = ({ items, title, shared }: SummaryProps) => {
  const words = useWords();
  const { say, locale } = words;
  const columns: readonly Column<Row>[] = [
    {
      id: 'file',
      head: say(shared ? 'page.verify.column.title' : 'page.verify.column.file'),
      cell: ({ id, item }) => <a href={`#${id}`}>{nameOf(item, shared, words)}</a>,
    },
    {
      id: 'verdict',
      head: say('page.verify.column.verdict'),
      cell: ({ item }) => {
        const verdict = verdictNameOf(item.report);
        const { tone, icon } = verdictLooks[verdict];
        return (
          <Tag tone={tone} icon={icon}>
            {say(`verdict.${verdict}.kind`)}
          </Tag>
        );
      },
    },
    ...(shared ? [] : [titleColumn(words)]),
    {
      id: 'learner',
      head: say('page.verify.column.learner'),
      cell: ({ item }) => elementsOf(item.report).learner?.name.full,
    },
    {
      id: 'issuer',
      head: say('page.verify.column.issuer'),
      cell: ({ item }) => chooseText(item.report.issuer?.name, locale)?.text,
    },
  ];
  return (
    <DataTable
      caption={title}
      captionHidden
      columns={columns}
      rows={items.map((item, index) => ({ id: indexedId(index), item }))}
      rowKey={({ id }) => id}
      rowName={({ item }) => nameOf(item, shared, words)}
      empty={null}
    />
  );
};
