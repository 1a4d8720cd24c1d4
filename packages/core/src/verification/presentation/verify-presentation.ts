import { isJsonObject, parseJson, toDateTime, toList } from '../../base/index.ts';
import { type Check, createCheck } from '../check.ts';
import { checkProof, type ProofAnswer, type ProofFinding } from '../checks/proof.ts';
import type { VerificationPorts } from '../ports.ts';
import { freezeDeep, type VerificationReport } from '../report.ts';
import { verify } from '../verify.ts';
import { checkPresentation, type StructuredPresentation } from './check-presentation.ts';
import type { PresentedText } from './list-presented.ts';

/** What the verifier asked the holder for: both must be answered. */
export interface AskedOfPresentation {
  /** Fresh chance, used once: seeing to that is the caller's. */
  readonly challenge: string;
  /** The verifier's own name, as the holder knows it. */
  readonly domain: string;
}

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
 * Presentations in an envelope (`vp+jwt`) are recognised, and not checked here.
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
  const parsed = parseJson(input);
  if (!parsed.ok)
    return stop(
      createCheck('structure', 'failure', parsed.error.code, { values: { position: parsed.error.position } }),
    );
  if (!isJsonObject(parsed.value)) return stop(createCheck('structure', 'failure', 'not-a-presentation'));
  if (toList(parsed.value.type).includes('EnvelopedVerifiablePresentation'))
    return stop(createCheck('structure', 'not-checked', 'token'));
  const structure = checkPresentation(parsed.value);
  if (!structure.ok) return stop(structure.error);
  try {
    return freezeDeep({ ...(await verifyStructured(structure.value, asked, ports)), checkedAt });
  } catch {
    // A fault of ours or of a port must not read as a word on the presentation.
    return stop(createCheck('structure', 'not-checked', 'check-failed'));
  }
};

const skipped = (id: 'proof' | 'holder'): Check => createCheck(id, 'skipped', 'not-reached');

const verifyStructured = async (
  { document, holder, presented }: StructuredPresentation,
  asked: AskedOfPresentation,
  ports: VerificationPorts,
): Promise<Omit<PresentationReport, 'checkedAt'>> => {
  const structure = createCheck('structure', 'success', 'presentation');
  const answer = await checkProof(document, holder, ports, { proofPurpose: 'authentication', ...asked });
  const proof = answer.check;
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
