import { awardingOperations, type BatchView, learnerListOperations } from '@sigillo/contract/api';
import { addressOf } from '../../../api/index.ts';
import { type Column, DataTable, LinkButton, useWords } from '../../../ui/index.ts';

type RowFault = BatchView['faults'][number];

/** Which rows are wrong, where, why, and how to put them right. */
export const Faults = ({ organisation, batch }: { organisation: string; batch: BatchView }) => {
  const { say, number } = useWords();
  const columns: readonly Column<RowFault>[] = [
    {
      id: 'row',
      head: say('provider.batch.fault-row'),
      cell: ({ row }) => <span className="figures">{number(row)}</span>,
    },
    {
      id: 'column',
      head: say('provider.batch.fault-column'),
      // A word of the file, in whatever language it was written.
      cell: ({ column }) =>
        column ? (
          <span translate="no">{column}</span>
        ) : (
          <span className="quiet">{say('provider.batch.fault-whole-row')}</span>
        ),
    },
    {
      id: 'value',
      head: say('provider.batch.fault-value'),
      cell: ({ column, value }) =>
        column === '' ? null : value === '' ? (
          <span className="quiet">{say('provider.batch.fault-empty')}</span>
        ) : (
          <code>{value}</code>
        ),
    },
    { id: 'reason', head: say('provider.batch.fault-reason'), cell: ({ detail }) => detail },
  ];
  const shownRows = new Set(batch.faults.map(({ row }) => row)).size;
  return (
    <section className="flow" aria-labelledby="faults">
      <div className="work__head">
        <div>
          <h2 id="faults">{say('provider.batch.faults-title')}</h2>
          <p className="quiet small">
            {shownRows < batch.faulty
              ? say('provider.batch.faults-more', { shown: number(batch.faults.length) })
              : say('provider.batch.download-help')}
          </p>
        </div>
        <LinkButton
          download
          href={addressOf(
            batch.format === 'xlsx'
              ? learnerListOperations.faultyRowsWorkbook
              : awardingOperations.faultyRows,
            { params: { organisation, batch: batch.id } },
          )}
        >
          {say('provider.batch.download-faulty')}
        </LinkButton>
      </div>
      <DataTable
        caption={say('provider.batch.faults-table')}
        captionHidden
        columns={columns}
        rows={batch.faults}
        rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
        rowName={({ row }) => String(row)}
        empty={null}
      />
    </section>
  );
};
