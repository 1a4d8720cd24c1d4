import {
  err,
  isJsonObject,
  type JsonObject,
  ok,
  parseJson,
  type Result,
  toDateTime,
  toList,
} from '../../base/index.ts';
import { parseEnveloped } from '../../proofs/vc-jose-cose/index.ts';
import { type Check, createCheck } from '../check.ts';
import { checkProof, type ProofAnswer, type ProofFinding } from '../checks/proof.ts';
import type { VerificationPorts } from '../ports.ts';
import { freezeDeep, type VerificationReport } from '../report.ts';
import { verify } from '../verify.ts';
import { checkPresentation, type StructuredPresentation } from './check-presentation.ts';
import {
  type AskedOfPresentation,
  checkPresentedJwt,
  type PresentedJwt,
  parsePresentedJwt,
} from './check-presented-jwt.ts';
import type { PresentedText } from './list-presented.ts';

/** How a credential belongs to whoever presents it. `unnamed`: it is about nobody who could be asked. */
export type HolderBinding = 'subject' | 'somebody-else' | 'unnamed' | 'unknown';

/** A presented credential, checked by itself. */
export interface PresentedCredential {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly report: VerificationReport;
  readonly binding: HolderBinding;
}

/** Everything that was found, frozen to its depths. */
export interface PresentationReport {
  /** Of the presentation alone: whether somebody answered us with their key. Each credential has a verdict of its own. */
  readonly state: 'answered' | 'refused' | 'could-not-check';
  /** Who answered: the controller of the key. Absent unless `answered`. */
  readonly holder?: string;
  readonly checks: readonly Check[];
  readonly proofs?: readonly ProofFinding[];
  readonly credentials: readonly PresentedCredential[];
  /** RFC 3339. */
  readonly checkedAt: string;
}

/**
 * Verifies a presentation: that its holder answered our challenge with a key of
 * their own, and each credential in it. It never throws.
 *
 * It may be JSON with a proof, a signed text (`vp+jwt`), or such a text in an envelope.
 *
 * @see Verifiable Credentials Data Model 2.0, sections 4.13 and 7.2
 */
export const verifyPresentation = async (
  input: Uint8Array | string,
  asked: AskedOfPresentation,
  ports: VerificationPorts,
): Promise<PresentationReport> => {
  const checkedAt = toDateTime(ports.clock.now());
  const stop = (check: Check): PresentationReport =>
    freezeDeep({
      state: check.outcome === 'failure' ? 'refused' : 'could-not-check',
      checks: [check, skipped('proof'), skipped('holder')],
      credentials: [],
      checkedAt,
    });
  const opened = openPresentation(input);
  if (!opened.ok) return stop(opened.error);
  const structure = checkPresentation(opened.value.document);
  if (!structure.ok) return stop(structure.error);
  try {
    const { jwt } = opened.value;
    const prove = (holder: string | undefined): Promise<ProofAnswer> =>
      jwt === undefined
        ? checkProof(structure.value.document, holder, ports, { proofPurpose: 'authentication', ...asked })
        : checkPresentedJwt(jwt, holder, asked, ports);
    return freezeDeep({ ...(await verifyStructured(structure.value, prove, ports)), checkedAt });
  } catch {
    // A fault of ours or of a port must not read as a word on the presentation.
    return stop(createCheck('structure', 'not-checked', 'check-failed'));
  }
};

/** The document of a presentation, with the signed text that it comes from where it is one. */
const openPresentation = (
  input: Uint8Array | string,
): Result<{ readonly document: JsonObject; readonly jwt?: PresentedJwt }, Check> => {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  if (/^\s*eyJ/.test(text)) return openJwt(text.trim());
  const parsed = parseJson(input);
  if (!parsed.ok) {
    const { code, position } = parsed.error;
    return err(createCheck('structure', 'failure', code, { values: { position } }));
  }
  if (!isJsonObject(parsed.value)) return err(createCheck('structure', 'failure', 'not-a-presentation'));
  const enveloped = parseEnveloped(parsed.value);
  if (enveloped === undefined) return ok({ document: parsed.value });
  if (!enveloped.ok) return err(createCheck('structure', 'failure', enveloped.error));
  return openJwt(enveloped.value.text);
};

const openJwt = (
  text: string,
): Result<{ readonly document: JsonObject; readonly jwt: PresentedJwt }, Check> => {
  const jwt = parsePresentedJwt(text);
  if (!jwt.ok) return jwt;
  // Two seals could disagree on who presents.
  if ('proof' in jwt.value.document) return err(createCheck('structure', 'failure', 'seals-mixed'));
  return ok({ document: jwt.value.document, jwt: jwt.value });
};

const skipped = (id: 'proof' | 'holder'): Check => createCheck(id, 'skipped', 'not-reached');

const verifyStructured = async (
  { holder, presented }: StructuredPresentation,
  prove: (holder: string | undefined) => Promise<ProofAnswer>,
  ports: VerificationPorts,
): Promise<Omit<PresentationReport, 'checkedAt'>> => {
  const structure = createCheck('structure', 'success', 'presentation');
  const answer = await prove(holder);
  // Whoever answers now must hold a key that is in force now, whatever date they write.
  const retired = answer.check.reason === 'key-retired';
  const proof = retired
    ? createCheck('proof', 'not-checked', 'key-expired', detailOf(answer.check))
    : answer.check;
  const control = proof.outcome === 'success' ? checkHolder(holder, answer) : skipped('holder');
  const answered =
    proof.outcome === 'success' && control.outcome === 'success' ? answer.controller : undefined;
  const credentials: PresentedCredential[] = [];
  for (const credential of presented) {
    const report = await verify(credential.text, ports);
    credentials.push({ pointer: credential.pointer, report, binding: bind(credential, answered) });
  }
  const isRefused = proof.outcome === 'failure' || control.outcome === 'failure';
  return {
    state: answered === undefined ? (isRefused ? 'refused' : 'could-not-check') : 'answered',
    ...(answered === undefined ? {} : { holder: answered }),
    checks: [structure, proof, control],
    ...(answer.proofs === undefined ? {} : { proofs: answer.proofs }),
    credentials,
  };
};

const detailOf = ({ values }: Check): Pick<Check, 'values'> => (values === undefined ? {} : { values });

/** Asks whether the key that answered is the holder's own; one that came in the same file may be anybody's. */
const checkHolder = (holder: string | undefined, { controller, keySource }: ProofAnswer): Check => {
  if (keySource === 'carried') return createCheck('holder', 'not-checked', 'key-only-carried');
  return holder === undefined || holder === controller
    ? createCheck('holder', 'success', 'holder-controls-key')
    : createCheck('holder', 'failure', 'holder-not-controller', { pointer: '/holder' });
};

const bind = ({ document }: PresentedText, holder: string | undefined): HolderBinding => {
  // What an envelope says of its subject is read with it, not before.
  if (holder === undefined || document.credentialSubject === undefined) return 'unknown';
  const subjects = toList(document.credentialSubject).map((subject) =>
    isJsonObject(subject) ? subject.id : undefined,
  );
  if (subjects.every((id) => id === undefined)) return 'unnamed';
  return subjects.every((id) => id === holder) ? 'subject' : 'somebody-else';
};
