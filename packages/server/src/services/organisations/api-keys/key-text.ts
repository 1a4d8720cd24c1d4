/** A key as programs send it: a prefix by which secret scanners know it, its id, its secret. */
const form = /^sigillo_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** Writes a key as programs send it. */
export const toKeyText = (id: string, secret: string): string =>
  `sigillo_${id.replaceAll('-', '')}_${secret}`;

/** Reads id and secret from a key's text; undefined where it has another form. */
export const parseKeyText = (text: string): { readonly id: string; readonly secret: string } | undefined => {
  const [, hex, secret] = form.exec(text) ?? [];
  if (hex === undefined || secret === undefined) return undefined;
  return { id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), secret };
};
