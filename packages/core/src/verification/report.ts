import { toHex, toUtf8 } from '../base/index.ts';
import type { CredentialElements, LanguageMap } from '../domain/index.ts';
import type { Crypto } from '../ports/index.ts';
import type { Check } from './check.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

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
  readonly kind: 'open-badge' | 'verifiable-credential' | 'unknown';
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

/** Freezes a value and everything in it. */
export const freezeDeep = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeDeep(inner);
  }
  return value;
};
