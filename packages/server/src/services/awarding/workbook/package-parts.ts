import { Problem } from '@sigillo/core/base';
import { openContainer } from './kind-of-file.ts';
import { attributeOf, createXmlScanner, type XmlListener } from './scan-xml.ts';
import { unpackEntry } from './unpack-entry.ts';

/** A package of parts, and what points from one to another. */
export interface PackageParts {
  /** Tells the listener what a part holds; it stops early when `enough` says so. */
  scan(name: string, listener: XmlListener, enough?: () => boolean): Promise<void>;
  /** Targets of a part's relationships by id, with the last word of their type. */
  relationsOf(name: string): Promise<ReadonlyMap<string, Relation>>;
}

export interface Relation {
  readonly type: string;
  readonly target: string;
}

const macros = /macroEnabled/i;

/** The part that a relationship names, seen from the folder of the part that has it. */
const resolve = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
};

/**
 * Opens an XLSX workbook and finds its main part.
 *
 * Problems: those of `openContainer`, `file-has-macros`, `file-is-archive`, `file-workbook-broken`.
 */
export const openParts = async (
  bytes: Uint8Array,
): Promise<{ readonly parts: PackageParts; readonly main: string }> => {
  const directory = openContainer(bytes);
  const scan: PackageParts['scan'] = async (name, listener, enough) => {
    const entry = directory.get(name.toLowerCase());
    if (entry === undefined) throw new Problem('rule', 'file-workbook-broken');
    const scanner = createXmlScanner(listener);
    for await (const piece of unpackEntry(bytes, entry)) {
      scanner.push(piece);
      if (enough?.()) return;
    }
    scanner.end();
  };
  const relationsOf: PackageParts['relationsOf'] = async (name) => {
    const relations = new Map<string, Relation>();
    const file = name.replace(/([^/]*)$/, '_rels/$1.rels');
    if (!directory.has(file.toLowerCase())) return relations;
    await scan(file, {
      open(element, tag) {
        if (element !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return;
        const type = attributeOf(tag, 'Type')?.split('/').at(-1) ?? '';
        const target = resolve(name, attributeOf(tag, 'Target') ?? '');
        relations.set(attributeOf(tag, 'Id') ?? '', { type, target });
      },
    });
    return relations;
  };
  const types: string[] = [];
  await scan('[Content_Types].xml', {
    open: (_, tag) => void types.push(attributeOf(tag, 'ContentType') ?? ''),
  });
  if (types.some((type) => macros.test(type))) throw new Problem('rule', 'file-has-macros');
  const main = [...(await relationsOf('')).values()].find(({ type }) => type === 'officeDocument')?.target;
  // Texts and slides are packages of the same kind.
  if (main === undefined || !types.some((type) => /spreadsheetml\.(sheet|template)\.main/.test(type))) {
    throw new Problem('rule', 'file-is-archive');
  }
  return { parts: { scan, relationsOf }, main };
};
