import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.tsx';
import { useWords } from '../words/words.tsx';

/** How a table is ordered now. */
export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Offers sorting by this column. */
  readonly sortable?: boolean;
  /** Numbers stand at the end, in tabular figures. */
  readonly numeric?: boolean;
}

/** Where rows are chosen: `chosen` holds row keys. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** The buttons of the bulk bar; they count their consequences ("Revoke 12"). */
  readonly actions: (chosen: ReadonlySet<string>) => ReactNode;
}

export interface DataTableProps<Row> {
  /** Names the table; shown above it unless `captionHidden`. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** How a row is called, for its checkbox. */
  readonly rowName: (row: Row) => string;
  readonly sort?: Sort | undefined;
  /** Sorts in place, in the application. */
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** The address of the sorted page, on plain pages. */
  readonly sortHref?: ((sort: Sort) => string) | undefined;
  readonly selection?: Selection;
  readonly state?: 'ready' | 'loading' | 'failed';
  /** Shown instead of the table when there are no rows. */
  readonly empty: ReactNode;
  /** What to press when loading failed. */
  readonly retry?: ReactNode;
}

const turned = (sort: Sort | undefined, column: string): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

function Head<Row>({
  column,
  sort,
  onSort,
  sortHref,
}: { column: Column<Row> } & Pick<DataTableProps<Row>, 'sort' | 'onSort' | 'sortHref'>) {
  const { say } = useWords();
  const className = column.numeric ? 'end' : undefined;
  const inner = (
    <>
      {column.head}
      <Icon name="up" />
    </>
  );
  if (!column.sortable || !(onSort || sortHref)) {
    return (
      <th scope="col" className={className}>
        {column.head}
      </th>
    );
  }
  const next = turned(sort, column.id);
  const title = say('ui.table.sort', { column: column.head });
  return (
    <th scope="col" className={className} aria-sort={sort?.column === column.id ? sort.direction : 'none'}>
      {sortHref ? (
        <a className="table__sort" href={sortHref(next)} title={title}>
          {inner}
        </a>
      ) : (
        <button type="button" className="table__sort" title={title} onClick={() => onSort?.(next)}>
          {inner}
        </button>
      )}
    </th>
  );
}

const Pick = ({
  label,
  checked,
  some = false,
  onChange,
}: {
  label: string;
  checked: boolean;
  some?: boolean;
  onChange: (on: boolean) => void;
}) => (
  <label className="option option--bare">
    <input
      type="checkbox"
      aria-label={label}
      checked={checked}
      ref={(input) => {
        if (input) input.indeterminate = some;
      }}
      onChange={(event) => onChange(event.target.checked)}
    />
  </label>
);

const ghosts = ['a', 'b', 'c', 'd', 'e'];

/**
 * A table: sticky head, sorting, choosing rows with a bulk bar, and its empty,
 * loading and failed states. Below 760 px each row is a card.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    captionHidden,
    columns,
    rows,
    rowKey,
    rowName,
    selection,
    state = 'ready',
    empty,
    retry,
  } = props;
  const { say, number } = useWords();
  if (state === 'failed') {
    return (
      <div className="empty" role="alert">
        <p>{say('ui.table.failed')}</p>
        {retry}
      </div>
    );
  }
  if (state === 'ready' && rows.length === 0) return empty;
  const keys = rows.map(rowKey);
  const chosenHere = keys.filter((key) => selection?.chosen.has(key)).length;
  const choose = (some: readonly string[], on: boolean) => {
    const chosen = new Set(selection?.chosen);
    for (const key of some) on ? chosen.add(key) : chosen.delete(key);
    selection?.onChange(chosen);
  };
  return (
    <div>
      <table className="table" aria-busy={state === 'loading' || undefined}>
        <caption className={captionHidden ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <td className="table__pick">
                <Pick
                  label={say('ui.table.choose-all')}
                  checked={keys.length > 0 && chosenHere === keys.length}
                  some={chosenHere > 0 && chosenHere < keys.length}
                  onChange={(on) => choose(keys, on)}
                />
              </td>
            )}
            {columns.map((column) => (
              <Head
                key={column.id}
                column={column}
                sort={props.sort}
                onSort={props.onSort}
                sortHref={props.sortHref}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {state === 'loading'
            ? ghosts.map((ghost) => (
                <tr key={ghost}>
                  {selection && <td className="table__pick" />}
                  {columns.map((column) => (
                    <td key={column.id}>
                      <span className="ghost" />
                    </td>
                  ))}
                </tr>
              ))
            : rows.map((row) => {
                const key = rowKey(row);
                const chosen = selection?.chosen.has(key) ?? false;
                return (
                  <tr key={key} className={chosen ? 'is-chosen' : undefined}>
                    {selection && (
                      <td className="table__pick">
                        <Pick
                          label={say('ui.table.choose-row', { row: rowName(row) })}
                          checked={chosen}
                          onChange={(on) => choose([key], on)}
                        />
                      </td>
                    )}
                    {columns.map((column, index) =>
                      index === 0 ? (
                        <th key={column.id} scope="row">
                          {column.cell(row)}
                        </th>
                      ) : (
                        <td
                          key={column.id}
                          data-label={column.head}
                          className={column.numeric ? 'end figures' : undefined}
                        >
                          <span>{column.cell(row)}</span>
                        </td>
                      ),
                    )}
                  </tr>
                );
              })}
        </tbody>
      </table>
      {state === 'loading' && (
        <p className="hidden" role="status">
          {say('ui.loading')}
        </p>
      )}
      {selection && selection.chosen.size > 0 && (
        <div className="bulk">
          <p className="bulk__count" role="status">
            {say('ui.table.chosen', { count: number(selection.chosen.size) })}
          </p>
          <div className="row">{selection.actions(selection.chosen)}</div>
          <button
            type="button"
            className="button button--quiet bulk__end"
            onClick={() => selection.onChange(new Set())}
          >
            {say('ui.table.choose-none')}
          </button>
        </div>
      )}
    </div>
  );
}
