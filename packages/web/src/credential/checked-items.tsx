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
  /** A share: what isn't shown was left out by its holder. */
  readonly shared?: boolean;
  /** Title above a summary of several. */
  readonly title: string;
  readonly aside: ReactNode;
  readonly asideLabel: string;
  /** What can be done with one of them. */
  readonly actions?: (item: CheckedItem) => ReactNode;
}

/** What was checked: one alone fills the page; several begin with a summary, worst first to see. */
export const CheckedItems = (props: CheckedItemsProps) => {
  const { items, shared = false, title, aside, asideLabel, actions } = props;
  const { say } = useWords();
  const [only] = items;
  if (only && items.length === 1) {
    return (
      <>
        <CredentialVerdict report={only.report} id="c0" name={only.name} />
        <Columns aside={aside} asideLabel={asideLabel}>
          <CredentialDetail report={only.report} id="c0" shared={shared} />
          {actions?.(only)}
        </Columns>
      </>
    );
  }
  const detailOf = ({ report }: CheckedItem, index: number) => (
    <CredentialDetail report={report} id={indexedId(index)} shared={shared} heading="h3" />
  );
  return (
    <>
      <h1 id="summary">{title}</h1>
      <p className="page__lead">{summaryOf(items, say)}</p>
      <Columns aside={aside} asideLabel={asideLabel}>
        <Summary items={items} title={title} />
        {items.map((item, index) => (
          <section
            key={indexedId(index)}
            id={indexedId(index)}
            className="flow"
            aria-label={nameOf(item, say)}
          >
            <p className="crumb quiet">
              {nameOf(item, say)} · <a href="#summary">{say('page.verify.to-summary')}</a>
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

const nameOf = ({ name }: CheckedItem, say: Words['say']): string => name || say('page.verify.pasted');

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

const Summary = ({ items, title }: { items: readonly CheckedItem[]; title: string }) => {
  const { say, locale } = useWords();
  const columns: readonly Column<Row>[] = [
    {
      id: 'file',
      head: say('page.verify.column.file'),
      cell: ({ id, item }) => <a href={`#${id}`}>{nameOf(item, say)}</a>,
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
    {
      id: 'title',
      head: say('page.verify.column.title'),
      cell: ({ item }) => <LanguageText map={elementsOf(item.report).title} />,
    },
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
      rowName={({ item }) => nameOf(item, say)}
      empty={null}
    />
  );
};
