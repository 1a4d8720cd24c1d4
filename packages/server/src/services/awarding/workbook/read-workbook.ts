import { Problem } from '@sigillo/core/base';
import { readNumberKinds, readSharedTexts } from './cell-values.ts';
import { openParts, type PackageParts } from './package-parts.ts';
import { readSheet } from './read-sheet.ts';
import { attributeOf } from './scan-xml.ts';
import type { SheetRow } from './sheet-row.ts';

/** Which sheet was read, and which others hold something. */
export interface Sheets {
  readonly read: string;
  readonly others: readonly string[];
}

/** The sheet that was read. */
export interface Workbook {
  readonly sheets: Sheets;
  /** Rows that hold something; the first has the headings. */
  readonly rows: readonly SheetRow[];
}

const maxSheets = 200;

interface Outline {
  readonly from1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
}

/**
 * Reads the first visible sheet that holds something. Formulas are not run: what they showed when the workbook
 * was saved is their value.
 *
 * Problems: the `file-…` codes of what is no workbook that we read, or too much of one.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  most: { readonly rows: number; readonly columns: number },
): Promise<Workbook> => {
  const { parts, main } = await openParts(bytes);
  const relations = await parts.relationsOf(main);
  const { from1904, sheets } = await readOutline(parts, main, relations);
  const filled: { readonly name: string; readonly part: string }[] = [];
  for (const sheet of sheets) if (await holdsSomething(parts, sheet.part)) filled.push(sheet);
  const [first, ...others] = filled;
  if (first === undefined) throw new Problem('rule', 'file-empty');
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const [texts, styles] = [partOf('sharedStrings'), partOf('styles')];
  const rows = await readSheet(parts, first.part, {
    texts: texts === undefined ? [] : await readSharedTexts(parts, texts),
    kinds: styles === undefined ? [] : await readNumberKinds(parts, styles),
    from1904,
    maxRows: most.rows,
    maxColumns: most.columns,
  });
  return { sheets: { read: first.name, others: others.map(({ name }) => name) }, rows };
};

/** Names of a workbook's visible sheets, in its order, and its system of dates. */
const readOutline = async (
  parts: PackageParts,
  main: string,
  relations: Awaited<ReturnType<PackageParts['relationsOf']>>,
): Promise<Outline> => {
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  await parts.scan(main, {
    open(element, tag) {
      if (element === 'workbookPr') from1904 = /^(1|true)$/.test(attributeOf(tag, 'date1904') ?? '');
      if (element !== 'sheet' || (attributeOf(tag, 'state') ?? 'visible') !== 'visible') return;
      const relation = relations.get(attributeOf(tag, 'id') ?? '');
      if (relation?.type !== 'worksheet') return;
      // One part under many names would be unpacked as many times.
      if (sheets.some(({ part }) => part === relation.target)) {
        throw new Problem('rule', 'file-workbook-broken');
      }
      const name = (attributeOf(tag, 'name') ?? '').slice(0, 100);
      if (sheets.push({ name, part: relation.target }) > maxSheets) {
        throw new Problem('rule', 'file-too-heavy');
      }
    },
  });
  return { from1904, sheets };
};

/** Tells whether a sheet has a cell with a value; reads no further than to the first one. */
const holdsSomething = async (parts: PackageParts, name: string): Promise<boolean> => {
  let inValue = false;
  let found = false;
  await parts.scan(
    name,
    {
      open(element) {
        inValue = element === 'v' || element === 't';
      },
      text(piece) {
        if (inValue && piece.trim() !== '') found = true;
      },
      close() {
        inValue = false;
      },
    },
    () => found,
  );
  return found;
};
