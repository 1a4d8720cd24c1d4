import { toHex, toUtf8 } from '../base/index.ts';
import type { CredentialElements, LanguageMap } from '../domain/index.ts';
import type { Crypto, TrustStatement } from '../ports/index.ts';
import type { JadesLevel, JadesSigner } from '../proofs/jades/index.ts';
import { type Check, skipAfter } from './check.ts';
import type { ProofFinding } from './checks/proof.ts';
import { decideVerdict, type Verdict, type VerdictKind, type VerdictName } from './verdict.ts';

/** How the seal figure is drawn for a verdict. */
export type SealFigureState =
  | 'whole'
  | 'specimen'
  | 'lapsed'
  | 'held'
  | 'cancelled'
  | 'broken'
  | 'ringless'
  | 'traced';

/** Everything that was found, frozen to its depths. */
export interface VerificationReport extends Verdict {
  readonly kind:
    | 'open-badge'
    | 'verifiable-credential'
    | 'european-digital-credential'
    | 'sd-jwt-vc'
    | 'open-badge-v2'
    | 'unknown';
  /** Made for practice: shown beside whatever verdict. */
  readonly practice: boolean;
  /** Absent where nothing may be shown. Only `trust` says whether the name is more than a claim. */
  readonly issuer?: { readonly id: string; readonly name?: LanguageMap };
  readonly checks: readonly Check[];
  /** Absent where the content must not be shown: malformed, tampered. */
  readonly elements?: CredentialElements;
  /** RFC 3339. */
  readonly checkedAt: string;
  /** As the proof dates itself, and the key that made it. */
  readonly sealedAt?: string;
  readonly keyId?: string;
  /** Each Data Integrity proof's own outcome, and which of them decided. */
  readonly proofs?: readonly ProofFinding[];
  /** Who sealed, in the words of the certificate, and the level of the e-seal where it is verified. */
  readonly eSeal?: { readonly signer: JadesSigner; readonly level?: JadesLevel };
  /** Inputs of the seal figure: two SHA-256 in hexadecimal. Absent where there is no seal to draw. */
  readonly seal?: { readonly digest: string; readonly issuer: string; readonly state: SealFigureState };
}

const figures: Readonly<Record<VerdictKind, SealFigureState | undefined>> = {
  malformed: undefined,
  tampered: 'broken',
  'could-not-check': 'traced',
  revoked: 'cancelled',
  suspended: 'held',
  expired: 'lapsed',
  'unknown-issuer': 'ringless',
  practice: 'specimen',
  valid: 'whole',
};

/** What the figure is drawn from. */
export interface FigureInputs {
  /** The signed seal digest, where the credential carries one. */
  readonly sealDigest: string | undefined;
  /** The file as it was received. */
  readonly bytes: Uint8Array;
  /** The issuer's stable identifier, or a stranger's key. */
  readonly issuer: string | Uint8Array;
}

/**
 * The seal figure's inputs. A stranger's credential has no seal digest: its file
 * takes that place.
 */
export const toSealFigure = async (
  verdict: VerdictKind,
  { sealDigest, bytes, issuer }: FigureInputs,
  crypto: Crypto,
): Promise<Pick<VerificationReport, 'seal'>> => {
  const state = figures[verdict];
  if (state === undefined) return {};
  const hash = async (data: Uint8Array): Promise<string> => toHex(await crypto.digest('sha-256', data));
  return {
    seal: {
      digest: sealDigest ?? (await hash(bytes)),
      issuer: await hash(typeof issuer === 'string' ? toUtf8(issuer) : issuer),
      state,
    },
  };
};

/** The issuer as its register names it, else as it names itself. */
export const toIssuer = (
  issuer: { readonly id: string; readonly name?: LanguageMap },
  claimedName: LanguageMap | undefined,
  trust: TrustStatement | undefined,
): NonNullable<VerificationReport['issuer']> => {
  const { id } = issuer;
  const claimed = claimedName ?? issuer.name;
  const registered = trust?.state === 'known' ? trust.name : undefined;
  if (registered === undefined || Object.values(claimed ?? {}).includes(registered))
    return { id, ...(claimed === undefined ? {} : { name: claimed }) };
  return { id, name: { und: registered } };
};

/** Freezes a value and everything in it. */
export const freezeDeep = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeDeep(inner);
  }
  return value;
};

/** The report on what can't be read: the check says why. */
export const createUnreadable = (check: Check, checkedAt: string): VerificationReport =>
  freezeDeep({
    ...decideVerdict(new Set<VerdictName>(['malformed'])),
    kind: 'unknown',
    practice: false,
    checks: [check, ...skipAfter('structure')],
    checkedAt,
  });

/** The report on what can't be understood far enough to be checked; it may still say that it is for practice. */
export const createUncheckable = (check: Check, practice: boolean, checkedAt: string): VerificationReport =>
  freezeDeep({
    ...decideVerdict(new Set<VerdictName>(['could-not-check-seal'])),
    kind: 'unknown',
    practice,
    checks: [check, ...skipAfter('structure')],
    checkedAt,
  });
