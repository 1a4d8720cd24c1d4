import { err, ok, parseXml, type Result, textOfXml, toUtf8, type XmlElement } from '../../base/index.ts';

/** Why nothing was taken out of a drawing, or put into it. */
export type SvgFault = 'image-malformed' | 'image-empty' | 'image-several';

const svgNamespace = 'http://www.w3.org/2000/svg';
const credentialNamespace = 'https://purl.imsglobal.org/ob/v3p0';
const assertionNamespace = 'http://openbadges.org';

/**
 * Takes the credential out of a baked SVG: the text of `openbadges:credential`, or
 * its `verify` where the credential is a compact JWS; of Open Badges 2.0's
 * `openbadges:assertion` likewise. The drawing isn't looked at, and nothing that
 * it names is fetched.
 */
export const extractFromSvg = (svg: Uint8Array): Result<Uint8Array, SvgFault> => {
  const parsed = parseXml(svg, { allowDoctype: true });
  if (!parsed.ok || !isSvg(parsed.value)) return err('image-malformed');
  const [only, ...others] = find(parsed.value);
  if (only === undefined) return err('image-empty');
  if (others.length > 0) return err('image-several');
  const verify = only.attributes.get('verify');
  const text = textOfXml(only).trim();
  // Two forms of one credential could be two credentials.
  if (verify !== undefined && only.namespace === credentialNamespace && text !== '')
    return err('image-several');
  return ok(toUtf8(text === '' ? (verify ?? '') : text));
};

/**
 * Puts a credential into an SVG as its first element. A drawing that carries one already
 * is refused, and so is one whose root we don't find by plain reading.
 */
export const bakeSvg = (svg: string, credential: string): Result<string, SvgFault> => {
  const found = extractFromSvg(toUtf8(svg));
  if (found.ok) return err('image-several');
  if (found.error !== 'image-empty') return err(found.error);
  const root = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(
    svg.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, blank),
  );
  if (root === null || root[0].endsWith('/>')) return err('image-malformed');
  const end = root.index + root[0].length;
  const content = isToken(credential)
    ? `<openbadges:credential xmlns:openbadges="${credentialNamespace}" verify="${credential}"/>`
    : `<openbadges:credential xmlns:openbadges="${credentialNamespace}"><![CDATA[${credential.replaceAll(']]>', ']]]]><![CDATA[>')}]]></openbadges:credential>`;
  return ok(svg.slice(0, end) + content + svg.slice(end));
};

const isToken = (credential: string): boolean => /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){2}$/.test(credential);
const blank = (passage: string): string => ' '.repeat(passage.length);

const isSvg = ({ name, namespace }: XmlElement): boolean => name === 'svg' && namespace === svgNamespace;

const find = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const carries =
      (child.namespace === credentialNamespace && child.name === 'credential') ||
      (child.namespace === assertionNamespace && child.name === 'assertion');
    return carries ? [child] : find(child);
  });
