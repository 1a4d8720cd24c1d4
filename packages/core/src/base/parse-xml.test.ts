import { describe, expect, it } from 'vitest';
import { toUtf8 } from './bytes.ts';
import { parseXml, textOfXml, type XmlOptions } from './parse-xml.ts';

const parse = (text: string, options?: XmlOptions) => parseXml(toUtf8(text), options);

describe('parseXml', () => {
  it('reads names, attributes, text, CDATA and references, and leaves comments out', () => {
    const parsed = parse(
      '\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- c --><a:r xmlns:a="urn:a" xmlns="urn:d" k="1&amp;&#x41;" a:k="2"><e>x<!-- c -->&lt;<![CDATA[<&]]></e><?p i?><f/></a:r>\n',
    );
    expect(parsed).toEqual({
      ok: true,
      value: {
        namespace: 'urn:a',
        name: 'r',
        attributes: new Map([
          ['k', '1&A'],
          ['{urn:a}k', '2'],
        ]),
        children: [
          { namespace: 'urn:d', name: 'e', attributes: new Map(), children: ['x', '<', '<&'] },
          { namespace: 'urn:d', name: 'f', attributes: new Map(), children: [] },
        ],
      },
    });
    expect(parsed.ok && textOfXml(parsed.value)).toBe('x<<&');
  });

  it('passes over a document type that declares nothing, where that is allowed', () => {
    const text = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg.dtd"><svg/>';
    expect(parse(text, { allowDoctype: true }).ok).toBe(true);
    expect(parse(text)).toEqual({ ok: false, error: 'xml-doctype' });
  });

  it.each([
    [
      'an entity of a file',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>',
      'xml-doctype',
    ],
    ['two document types', '<!DOCTYPE r><!DOCTYPE r><r/>', 'xml-doctype'],
    ['an unknown entity', '<r>&nbsp;</r>', 'xml-entity'],
    ['an inherited name as entity', '<r>&constructor;</r>', 'xml-entity'],
    ['a bare ampersand', '<r>a & b</r>', 'xml-syntax'],
    ['a character that XML has not', '<r>&#0;</r>', 'xml-syntax'],
    ['a surrogate', '<r>&#xd800;</r>', 'xml-syntax'],
    ['ends that are crossed', '<a><b></a></b>', 'xml-syntax'],
    ['an open element', '<a><b></b>', 'xml-syntax'],
    ['two roots', '<a/><b/>', 'xml-syntax'],
    ['an attribute twice', '<a k="1" k="2"/>', 'xml-syntax'],
    ['an attribute twice, by two prefixes', '<a xmlns:p="u" xmlns:q="u" p:k="1" q:k="2"/>', 'xml-namespace'],
    ['attributes without space', '<a k="1"l="2"/>', 'xml-syntax'],
    ['a prefix that nobody declares', '<x:a/>', 'xml-namespace'],
    ['another encoding', '<?xml version="1.0" encoding="utf-16"?><a/>', 'xml-syntax'],
    ['text around the root', 'x<a/>', 'xml-syntax'],
    ['an end of CDATA in text', '<a>]]></a>', 'xml-syntax'],
    ['a comment in a comment', '<a><!-- a -- b --></a>', 'xml-syntax'],
    ['depth', '<a>'.repeat(100), 'xml-too-deep'],
  ])('refuses %s', (_, text, error) => {
    expect(parse(text, { allowDoctype: true })).toEqual({ ok: false, error });
  });

  it('refuses what is too large or no UTF-8', () => {
    expect(parse('<aaaa/>', { maxSize: 5 })).toEqual({ ok: false, error: 'xml-too-large' });
    expect(parseXml(new Uint8Array([0x3c, 0xff]))).toEqual({ ok: false, error: 'xml-not-utf8' });
  });
});
