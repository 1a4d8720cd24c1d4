import type { CertificateChain } from '../x509/index.ts';
import type { JadesSignature } from './parse-jades.ts';
import type { JadesLevel, RevocationReport } from './report.ts';
import type { CheckedStamp } from './verify-timestamps.ts';

/** What a level is found from. */
interface LevelInputs {
  readonly signature: JadesSignature;
  readonly stamps: readonly CheckedStamp[];
  /** The signature time stamp that counts. */
  readonly stamped: CheckedStamp | undefined;
  readonly chain: CertificateChain | undefined;
  readonly ofSigner: readonly RevocationReport[];
  readonly ofStamp: readonly RevocationReport[];
}

/**
 * The level that a verified seal reaches by what it carries *and* what came out
 * right. B-LT: nothing wrong in either chain, and an issuer and an answer about
 * revocation (it may be "revoked") for every certificate but the last of each. B-LTA: a good archive time stamp over those values.
 *
 * @see ETSI TS 119 182-1, clause 6.3
 */
export const findLevel = (inputs: LevelInputs): JadesLevel => {
  const { signature, stamps, stamped, chain, ofSigner, ofStamp } = inputs;
  if (stamped === undefined) return 'B-B';
  if (!isAnswered(chain, ofSigner) || !isAnswered(stamped.chain, ofStamp)) return 'B-T';
  const values = signature.unsigned.map(({ name }) => name);
  const lastValues = Math.max(values.lastIndexOf('xVals'), values.lastIndexOf('rVals'));
  const archived = stamps.some(
    ({ report, place }) => report.kind === 'archive' && report.state === 'passed' && place > lastValues,
  );
  return archived ? 'B-LTA' : 'B-LT';
};

const isAnswered = (chain: CertificateChain | undefined, answers: readonly RevocationReport[]): boolean =>
  chain !== undefined &&
  (chain.links.length > 1 || chain.end === 'root') &&
  chain.links.every(({ faults }) => faults.length === 0) &&
  answers.every(({ state }) => state !== 'unknown');
