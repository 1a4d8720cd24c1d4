import { Problem } from '@sigillo/core/base';

/** What is told of a document, in its order; names come without their prefix. */
export interface XmlListener {
  /** `tag` is what stands between the angle brackets, for `attributeOf`. */
  open?(name: string, tag: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Takes the bytes of a document as they come. */
export interface XmlScanner {
  push(piece: Uint8Array): void;
  end(): void;
}

const maxDepth = 64;
/** Longest tag or text: a full cell of 32,767 letters, each written as a character reference. */
const maxToken = 524_288;

const broken = (): never => {
  throw new Problem('rule', 'file-workbook-broken');
};

const quote = 0x22;
const apostrophe = 0x27;
const greater = 0x3e;

/** Index of the bracket that ends a tag; one in an attribute's value doesn't. */
const endOfTag = (bytes: Buffer, from: number): number => {
  let open = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (open !== 0) {
      if (byte === open) open = 0;
    } else if (byte === quote || byte === apostrophe) open = byte;
    else if (byte === greater) return at;
  }
  return -1;
};

const localName = (name: string): string => /^(?:[^:]+:)?([^:]+)$/.exec(name)?.[1] ?? broken();

/** Where the name at the start of a tag ends: at white space, at a slash, or with the tag. */
const endOfName = (tag: string): number => {
  for (let at = 0; at < tag.length; at += 1) {
    const code = tag.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f) return at;
  }
  return tag.length;
};

/**
 * Reads the XML that workbooks are made of: UTF-8, elements, texts, comments. A document type is
 * refused, so that there are no entities but XML's own five. Problem `file-workbook-broken`.
 */
export const createXmlScanner = (listener: XmlListener): XmlScanner => {
  let rest: Buffer = Buffer.alloc(0);
  let root = false;
  const path: string[] = [];
  // Millions of tags have a dozen names.
  const localNames = new Map<string, string>();
  const localOf = (name: string): string => {
    let local = localNames.get(name);
    if (local === undefined) {
      local = localName(name);
      if (localNames.size < 1000) localNames.set(name, local);
    }
    return local;
  };

  const readTag = (tag: string): void => {
    if (tag.startsWith('/')) {
      const name = path.pop() ?? broken();
      if (name !== tag.slice(1).trimEnd()) broken();
      listener.close?.(localOf(name));
      return;
    }
    const name = tag.slice(0, endOfName(tag));
    if (path.length === 0 && root) broken();
    root = true;
    const local = localOf(name);
    listener.open?.(local, tag);
    if (tag.endsWith('/')) listener.close?.(local);
    else if (path.push(name) > maxDepth) broken();
  };
  /** Takes what stands at `at`, where a bracket opens; returns where to go on, or −1 when its end isn't here yet. */
  const readMarkup = (at: number): number => {
    const skipTo = (end: string): number => {
      const found = rest.indexOf(end, at);
      return found < 0 ? -1 : found + end.length;
    };
    const head = rest.toString('latin1', at, at + 9);
    if (head.startsWith('<?')) {
      const end = skipTo('?>');
      const encoding = end < 0 ? undefined : attributeOf(rest.toString('latin1', at, end - 2), 'encoding');
      return encoding === undefined || /^utf-?8$/i.test(encoding) ? end : broken();
    }
    if (head.startsWith('<!--')) return skipTo('-->');
    if (head === '<![CDATA[') {
      const end = skipTo(']]>');
      if (end >= 0) listener.text?.(rest.toString('utf8', at + 9, end - 3));
      return end;
    }
    if (head.startsWith('<!')) return head.length < 9 && '<![CDATA['.startsWith(head) ? -1 : broken();
    const end = endOfTag(rest, at);
    if (end >= 0) readTag(rest.toString('utf8', at + 1, end));
    return end < 0 ? -1 : end + 1;
  };

  return {
    push(piece) {
      rest = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece]);
      if (!root && rest[0] === 0xef) rest = rest.subarray(3);
      let at = 0;
      for (;;) {
        const bracket = rest.indexOf(0x3c, at);
        if (bracket < 0) break;
        if (bracket > at && path.length > 0) listener.text?.(decodeText(rest.toString('utf8', at, bracket)));
        at = bracket;
        const next = readMarkup(bracket);
        if (next < 0) break;
        at = next;
      }
      rest = rest.subarray(at);
      if (rest.length > maxToken) broken();
    },
    end() {
      if (!root || path.length > 0 || rest.toString('latin1').trim() !== '') broken();
    },
  };
};

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const decodeText = (text: string): string =>
  text.includes('&')
    ? text.replace(/&([^;&]{0,10});?/g, (_, name: string) => {
        const point = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
        if (point === null) return named.get(name) ?? broken();
        const code = point[1] === undefined ? Number(point[2]) : Number.parseInt(point[1], 16);
        return code > 0x10ffff ? broken() : String.fromCodePoint(code);
      })
    : text;

const patterns = new Map<string, RegExp>();

/** The value of an attribute, whatever its prefix. */
export const attributeOf = (tag: string, name: string): string | undefined => {
  if (!tag.includes(name, 1)) return undefined;
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(tag);
  return found === null ? undefined : decodeText(found[1] ?? found[2] ?? '');
};
