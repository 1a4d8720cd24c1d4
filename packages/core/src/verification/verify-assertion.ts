import { fromBase64url, isJsonObject, type JsonObject, parseJson } from '../base/index.ts';
import { isAssertion, readAssertion } from '../formats/open-badges-v2/index.ts';
import { parseCompactJws } from '../proofs/jose/index.ts';
import { createCheck, skipAfter } from './check.ts';
import type { Detected } from './detect-kind.ts';
import type { VerificationPorts } from './ports.ts';
import { freezeDeep, toSealFigure, type VerificationReport } from './report.ts';
import { decideVerdict, type VerdictName } from './verdict.ts';

/** An assertion of Open Badges 2.0 or 2.1, and how it would prove itself. */
export interface FoundAssertion {
  readonly kind: 'assertion';
  readonly document: JsonObject;
  readonly bytes: Uint8Array;
  readonly proof: 'hosted' | 'signed';
}

/** Finds an assertion in what was otherwise not taken for a credential; signed as a compact JWS, or plain. */
export const findAssertion = (detected: Detected, bytes: Uint8Array): FoundAssertion | undefined => {
  if (detected.kind === 'token') {
    if (isNewer(detected.text)) return undefined;
    const jws = parseCompactJws(detected.text);
    const document = jws.ok ? readObject(jws.value.payload) : undefined;
    return document === undefined
      ? undefined
      : { kind: 'assertion', document, bytes: detected.bytes, proof: 'signed' };
  }
  if (detected.kind !== 'unreadable' || detected.reason !== 'not-a-credential') return undefined;
  const document = readObject(bytes);
  return document === undefined ? undefined : { kind: 'assertion', document, bytes, proof: 'hosted' };
};

/** Whether a token names itself as one of today's kinds, so that its payload needn't be read twice. */
const isNewer = (text: string): boolean => {
  const head = fromBase64url(text.slice(0, text.indexOf('.')));
  return text.includes('~') || (head.ok && /"typ":"v[cp]\+jwt"/.test(new TextDecoder().decode(head.value)));
};

const readObject = (bytes: Uint8Array): JsonObject | undefined => {
  const parsed = parseJson(bytes);
  return parsed.ok && isJsonObject(parsed.value) && isAssertion(parsed.value) ? parsed.value : undefined;
};

/**
 * The report on an assertion: what it says, and that nobody can tell by it whether it is
 * true. To ask its address would tell the issuer which credential is checked, and an answer
 * would only show that somebody holds that address today.
 */
export const reportAssertion = async (
  { document, bytes, proof }: FoundAssertion,
  checkedAt: string,
  { crypto }: Pick<VerificationPorts, 'crypto'>,
): Promise<VerificationReport> => {
  const verdict = decideVerdict(new Set<VerdictName>(['could-not-check-seal']));
  const elements = readAssertion(document);
  const id = elements.issuer?.id;
  const name = elements.issuer?.name;
  return freezeDeep({
    ...verdict,
    kind: 'open-badge-v2',
    practice: false,
    checks: [
      createCheck('structure', 'success', 'open-badge-v2'),
      createCheck('proof', 'not-checked', proof === 'hosted' ? 'hosted-only' : 'signed-by-hosted-key'),
      ...skipAfter('proof'),
    ],
    checkedAt,
    elements,
    ...(id === undefined ? {} : { issuer: { id, ...(name === undefined ? {} : { name }) } }),
    ...(await toSealFigure(verdict.verdict, { sealDigest: undefined, bytes, issuer: id ?? bytes }, crypto)),
  });
};
