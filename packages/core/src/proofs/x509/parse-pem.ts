import { err, fromBase64, ok, type Result } from '../../base/index.ts';

/** Why a text isn't taken. */
export type PemFault = 'pem-malformed' | 'pem-too-large' | 'pem-holds-private-key';

const largestText = 5_000_000;
const mostBlocks = 2_000;
const begin = /^-----BEGIN ([A-Z0-9 ]{1,40})-----\s*$/;

/**
 * Reads the blocks of one label out of a text in PEM, in order. Words between the blocks, and
 * blocks of other labels, are passed over; a private key among them is refused, for the text is
 * one that is handed around. What is in the blocks is NOT looked at.
 *
 * @see RFC 7468
 */
export const parsePem = (text: string, label = 'CERTIFICATE'): Result<readonly Uint8Array[], PemFault> => {
  if (text.length > largestText) return err('pem-too-large');
  const found: Uint8Array[] = [];
  let open: { readonly label: string; readonly lines: string[] } | undefined;
  for (const line of text.split(/\r?\n|\r/)) {
    const opened = begin.exec(line)?.[1];
    if (opened?.endsWith('PRIVATE KEY')) return err('pem-holds-private-key');
    if (opened !== undefined) {
      if (open !== undefined) return err('pem-malformed');
      open = { label: opened, lines: [] };
    } else if (open !== undefined && line.trimEnd() === `-----END ${open.label}-----`) {
      if (open.label === label) {
        const bytes = fromBase64(open.lines.join(''));
        if (!bytes.ok || bytes.value.length === 0 || found.length === mostBlocks) return err('pem-malformed');
        found.push(bytes.value);
      }
      open = undefined;
    } else if (open !== undefined) open.lines.push(line.trim());
  }
  return open === undefined ? ok(found) : err('pem-malformed');
};

/** Writes one block in PEM. */
export const toPem = (base64: string, label: string): string =>
  `-----BEGIN ${label}-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;
