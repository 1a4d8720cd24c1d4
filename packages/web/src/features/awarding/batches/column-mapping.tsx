import type { BatchView } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { type Column, DataTable, Fold, useWords } from '../../../ui/index.ts';

type Heading = BatchView['columns'][number];

/** What each heading of the list was taken for. */
export const ColumnMapping = ({ columns: headings }: { columns: readonly Heading[] }) => {
  const { say } = useWords();
  const meaning = ({ field }: Heading): string | undefined => {
    const id = `provider.batch.field.${field}`;
    return field === undefined ? undefined : isMessageId(id) ? say(id) : field;
  };
  const columns: readonly Column<Heading>[] = [
    {
      id: 'heading',
      head: say('provider.batch.mapping-heading'),
      // Words of the file, in whatever language it was written.
      cell: ({ heading }) => <span translate="no">{heading}</span>,
    },
    {
      id: 'field',
      head: say('provider.batch.mapping-field'),
      cell: (heading) =>
        meaning(heading) ?? <span className="quiet">{say('provider.batch.mapping-none')}</span>,
    },
  ];
  return (
    <Fold summary={say('provider.batch.mapping-title')}>
      <DataTable
        caption={say('provider.batch.mapping-table')}
        captionHidden
        columns={columns}
        rows={headings}
        rowKey={({ heading }) => heading}
        rowName={({ heading }) => heading}
        empty={null}
      />
    </Fold>
  );
};
