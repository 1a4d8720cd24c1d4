import { isJsonObject, type JsonObject, toDateTime } from '../base/index.ts';
import { findExtension } from '../formats/open-badges-v3/index.ts';
import { isFirstModel } from '../formats/vc-v1/index.ts';
import { createCheck } from './check.ts';
import { checkFirstModelStructure, toFirstModel } from './checks/first-model-structure.ts';
import { checkProof } from './checks/proof.ts';
import { checkStructure } from './checks/structure.ts';
import { detectCarried } from './detect-carried.ts';
import { verifyEuropean } from './european/index.ts';
import { judgeCredential } from './judge-credential.ts';
import type { VerificationPorts } from './ports.ts';
import { createUncheckable, createUnreadable, freezeDeep, type VerificationReport } from './report.ts';
import { verifyToken } from './tokens/index.ts';
import { reportAssertion } from './verify-assertion.ts';

/**
 * Verifies one credential: bytes or text in, an immutable report out. Whatever
 * it is given, it answers; it never throws.
 */
export const verify = async (
  input: Uint8Array | string,
  ports: VerificationPorts,
): Promise<VerificationReport> => {
  const checkedAt = toDateTime(ports.clock.now());
  const detected = detectCarried(input);
  if (detected.kind === 'sealed') return verifyEuropean(detected.document, detected.bytes, checkedAt, ports);
  if (detected.kind === 'token') return verifyToken(detected.text, detected.bytes, checkedAt, ports);
  if (detected.kind === 'assertion') return reportAssertion(detected, checkedAt, ports);
  if (detected.kind !== 'credential') {
    const reason = detected.kind === 'unreadable' ? detected.reason : notOne[detected.kind];
    const position = detected.kind === 'unreadable' ? detected.position : undefined;
    return createUnreadable(
      createCheck('structure', 'failure', reason, position === undefined ? {} : { values: { position } }),
      checkedAt,
    );
  }
  try {
    return await verifyDocument(detected.document, detected.bytes, checkedAt, ports);
  } catch {
    // A fault of ours or of a port must not read as a verdict on the credential.
    const check = createCheck('structure', 'not-checked', 'check-failed');
    return createUncheckable(check, saysPractice(detected.document), checkedAt);
  }
};

/** What may hold credentials, but isn't one. */
const notOne = {
  export: 'export-malformed',
  attachments: 'several',
  presentation: 'presentation',
} as const;

const verifyDocument = async (
  document: JsonObject,
  bytes: Uint8Array,
  checkedAt: string,
  ports: VerificationPorts,
): Promise<VerificationReport> => {
  const first = isFirstModel(document);
  const structure = first ? checkFirstModelStructure(document) : checkStructure(document);
  if (!structure.ok) {
    return structure.error.outcome === 'failure'
      ? createUnreadable(structure.error, checkedAt)
      : createUncheckable(structure.error, saysPractice(document), checkedAt);
  }
  const credential = structure.value;
  const prove = (): ReturnType<typeof checkProof> =>
    checkProof(document, credential.envelope.issuer.id, ports);
  const report = await judgeCredential(credential, { bytes, checkedAt, ports, prove });
  return first ? freezeDeep({ ...report, checks: report.checks.map(toFirstModel) }) : report;
};

const saysPractice = (document: JsonObject): boolean =>
  isJsonObject(document.microCredential) && findExtension(document)?.practice === true;
