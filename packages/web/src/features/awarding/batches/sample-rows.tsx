import type { BatchView } from '@sigillo/contract/api';
import { type Column, DataTable, useWords } from '../../../ui/index.ts';

type SampleRow = BatchView['sample'][number];

/** A few rows as they were understood, for a look before awarding. */
export const SampleRows = ({ sample }: { sample: readonly SampleRow[] }) => {
  const { say, number } = useWords();
  const columns: readonly Column<SampleRow>[] = [
    { id: 'name', head: say('provider.learner.name'), cell: ({ name }) => name },
    { id: 'email', head: say('provider.learner.email'), cell: ({ email }) => email },
    {
      id: 'grade',
      head: say('provider.learner.grade'),
      cell: ({ grade }) => grade ?? <span className="quiet">{say('value.none')}</span>,
    },
    { id: 'row', head: say('provider.batch.fault-row'), numeric: true, cell: ({ row }) => number(row) },
  ];
  return (
    <section className="flow" aria-labelledby="sample">
      <h2 id="sample">{say('provider.batch.sample-title')}</h2>
      <DataTable
        caption={say('provider.batch.sample-table')}
        captionHidden
        columns={columns}
        rows={sample}
        rowKey={({ row }) => String(row)}
        rowName={({ name }) => name}
        empty={null}
      />
    </section>
  );
};
