import { fromUtf8 } from './bytes.ts';
import { err, ok, type Result } from './result.ts';

/** An element with its name taken apart. Comments and processing instructions are left out. */
export interface XmlElement {
  /** Empty where none is in force. */
  readonly namespace: string;
  readonly name: string;
  /** By local name; those in a namespace as `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Why a text was refused as XML. */
export type XmlFault =
  | 'xml-too-large'
  | 'xml-too-deep'
  | 'xml-not-utf8'
  | 'xml-syntax'
  | 'xml-doctype'
  | 'xml-entity'
  | 'xml-namespace';

/** What is allowed. */
export interface XmlOptions {
  /** Largest input in bytes. Default 4 MiB. */
  readonly maxSize?: number;
  /** Deepest nesting. Default 64. */
  readonly maxDepth?: number;
  /** Whether a document type that declares nothing may be named; it is never fetched. Default: refused. */
  readonly allowDoctype?: boolean;
}

/**
 * Parses XML that may be hostile. No entity but XML's own five is known, nothing
 * is declared, nothing is fetched: what asks for more is refused. UTF-8 only.
 *
 * @see Extensible Markup Language 1.0; Namespaces in XML 1.0
 */
export const parseXml = (bytes: Uint8Array, options: XmlOptions = {}): Result<XmlElement, XmlFault> => {
  if (bytes.length > (options.maxSize ?? 4_194_304)) return err('xml-too-large');
  const text = fromUtf8(bytes);
  if (!text.ok) return err('xml-not-utf8');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids exactly these
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text.value)) return err('xml-syntax');
  try {
    return ok(new Reader(text.value.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), options).read());
  } catch (thrown) {
    if (thrown instanceof Refusal) return err(thrown.code);
    throw thrown;
  }
};

/** The text of an element and of all within it. */
export const textOfXml = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOfXml(child))).join('');

/** The elements directly within an element that have a name in a namespace. */
export const childrenOfXml = (element: XmlElement, namespace: string, name: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.namespace === namespace && child.name === name,
  );

/** Leaves the recursion of the reader; never leaves this file. */
class Refusal extends Error {
  readonly code: XmlFault;
  constructor(code: XmlFault) {
    super(code);
    this.code = code;
  }
}

const nameForm = /[\p{L}_:][\p{L}\p{N}\p{M}_:.·-]*/uy;
const spaceForm = /[ \t\n]*/y;
const declarationForm =
  /<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.0"|'1\.0')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"utf-8"|'utf-8'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>/iy;
const referenceForm = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g;
const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const mostElements = 200_000;

type Scope = ReadonlyMap<string, string>;

class Reader {
  private readonly text: string;
  private readonly maxDepth: number;
  private readonly allowDoctype: boolean;
  private position = 0;
  private count = 0;

  constructor(text: string, { maxDepth = 64, allowDoctype = false }: XmlOptions) {
    this.text = text;
    this.maxDepth = maxDepth;
    this.allowDoctype = allowDoctype;
  }

  read(): XmlElement {
    if (/^<\?xml[ \t\n]/i.test(this.text)) this.match(declarationForm);
    this.skipMisc(this.allowDoctype);
    const root = this.readElement(new Map([['xml', xmlNamespace]]), 1);
    this.skipMisc(false);
    if (this.position < this.text.length) throw new Refusal('xml-syntax');
    return root;
  }

  /** Space, comments and processing instructions around the root. */
  private skipMisc(allowDoctype: boolean): void {
    let mayDeclare = allowDoctype;
    for (;;) {
      this.match(spaceForm);
      if (this.text.startsWith('<!DOCTYPE', this.position)) {
        if (!mayDeclare) throw new Refusal('xml-doctype');
        mayDeclare = false;
        this.skipDoctype();
      } else if (!this.skipAside()) return;
    }
  }

  private skipDoctype(): void {
    const end = this.text.indexOf('>', this.position);
    // What declares entities, defaults or anything else stands in brackets.
    if (end === -1 || /[[\]<]/.test(this.text.slice(this.position + 1, end)))
      throw new Refusal('xml-doctype');
    this.position = end + 1;
  }

  private skipAside(): boolean {
    if (this.text.startsWith('<!--', this.position)) {
      const end = this.text.indexOf('--', this.position + 4);
      if (end === -1 || this.text[end + 2] !== '>') throw new Refusal('xml-syntax');
      this.position = end + 3;
      return true;
    }
    if (!this.text.startsWith('<?', this.position)) return false;
    const end = this.text.indexOf('?>', this.position);
    if (end === -1 || /^<\?xml[ \t\n?]/i.test(this.text.slice(this.position, this.position + 6)))
      throw new Refusal('xml-syntax');
    this.position = end + 2;
    return true;
  }

  private readElement(outer: Scope, depth: number): XmlElement {
    if (depth > this.maxDepth) throw new Refusal('xml-too-deep');
    this.count += 1;
    if (this.count > mostElements) throw new Refusal('xml-too-large');
    this.expect('<');
    const qualified = this.match(nameForm);
    const written = this.readAttributes();
    const scope = declare(outer, written);
    const element = { ...resolve(qualified, scope, true), attributes: resolveAttributes(written, scope) };
    if (this.take('/>')) return { ...element, children: [] };
    this.expect('>');
    const children = this.readContent(scope, depth);
    if (this.match(nameForm) !== qualified) throw new Refusal('xml-syntax');
    this.match(spaceForm);
    this.expect('>');
    return { ...element, children };
  }

  /** Up to and including the `</` that ends it. */
  private readContent(scope: Scope, depth: number): (XmlElement | string)[] {
    const children: (XmlElement | string)[] = [];
    for (;;) {
      const next = this.text.indexOf('<', this.position);
      if (next === -1) throw new Refusal('xml-syntax');
      const text = this.text.slice(this.position, next);
      if (text.includes(']]>')) throw new Refusal('xml-syntax');
      if (text !== '') children.push(expand(text));
      this.position = next;
      if (this.take('</')) return children;
      if (this.take('<![CDATA[')) {
        const end = this.text.indexOf(']]>', this.position);
        if (end === -1) throw new Refusal('xml-syntax');
        children.push(this.text.slice(this.position, end));
        this.position = end + 3;
      } else if (!this.skipAside()) children.push(this.readElement(scope, depth + 1));
    }
  }

  private readAttributes(): ReadonlyMap<string, string> {
    const written = new Map<string, string>();
    for (;;) {
      const space = this.match(spaceForm);
      const next = this.text[this.position];
      if (next === '>' || next === '/') return written;
      if (space === '') throw new Refusal('xml-syntax');
      const name = this.match(nameForm);
      this.match(spaceForm);
      this.expect('=');
      this.match(spaceForm);
      const quote = this.text[this.position];
      if ((quote !== '"' && quote !== "'") || written.has(name)) throw new Refusal('xml-syntax');
      const end = this.text.indexOf(quote, this.position + 1);
      const value = this.text.slice(this.position + 1, end);
      if (end === -1 || value.includes('<')) throw new Refusal('xml-syntax');
      written.set(name, expand(value.replace(/[\t\n]/g, ' ')));
      this.position = end + 1;
    }
  }

  private match(form: RegExp): string {
    form.lastIndex = this.position;
    const found = form.exec(this.text)?.[0];
    if (found === undefined) throw new Refusal('xml-syntax');
    this.position += found.length;
    return found;
  }

  private take(word: string): boolean {
    if (!this.text.startsWith(word, this.position)) return false;
    this.position += word.length;
    return true;
  }

  private expect(word: string): void {
    if (!this.take(word)) throw new Refusal('xml-syntax');
  }
}

const expand = (text: string): string =>
  text.replace(referenceForm, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      if (!Object.hasOwn(predefined, name)) throw new Refusal('xml-entity');
      return predefined[name] as string;
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 32 && code < 0xd800) ||
      (code >= 0xe000 && code < 0xfffe) ||
      (code >= 0x10000 && code <= 0x10ffff);
    if (!isCharacter) throw new Refusal('xml-syntax');
    return String.fromCodePoint(code);
  });

const declare = (outer: Scope, written: ReadonlyMap<string, string>): Scope => {
  const own = [...written].flatMap(([name, value]): [string, string][] => {
    if (name === 'xmlns') return [['', value]];
    if (!name.startsWith('xmlns:')) return [];
    if (value === '' || name === 'xmlns:xmlns' || (name === 'xmlns:xml') !== (value === xmlNamespace))
      throw new Refusal('xml-namespace');
    return [[name.slice(6), value]];
  });
  return own.length === 0 ? outer : new Map([...outer, ...own]);
};

const resolve = (
  qualified: string,
  scope: Scope,
  byDefault: boolean,
): Pick<XmlElement, 'name' | 'namespace'> => {
  const [prefix, name, ...others] = qualified.includes(':') ? qualified.split(':') : ['', qualified];
  if (name === undefined || name === '' || others.length > 0) throw new Refusal('xml-namespace');
  if (prefix === '') return { name, namespace: byDefault ? (scope.get('') ?? '') : '' };
  const namespace = scope.get(prefix as string);
  if (namespace === undefined) throw new Refusal('xml-namespace');
  return { name, namespace };
};

const resolveAttributes = (
  written: ReadonlyMap<string, string>,
  scope: Scope,
): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [qualified, value] of written) {
    if (qualified === 'xmlns' || qualified.startsWith('xmlns:')) continue;
    const { name, namespace } = resolve(qualified, scope, false);
    const key = namespace === '' ? name : `{${namespace}}${name}`;
    if (attributes.has(key)) throw new Refusal('xml-namespace');
    attributes.set(key, value);
  }
  return attributes;
};
