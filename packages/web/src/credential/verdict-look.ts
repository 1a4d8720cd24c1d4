import type { ReportView } from '@sigillo/contract/api';
import type { SealState } from '@sigillo/core/guilloche';
import type { IconName, Tone } from '../ui/index.ts';

/** A verdict with its cause told apart where the sentences differ. */
export type VerdictName =
  | 'valid'
  | 'practice'
  | 'expired'
  | 'not-yet-in-force'
  | 'revoked'
  | 'suspended'
  | 'tampered'
  | 'malformed'
  | 'unknown-issuer'
  | 'could-not-check-seal'
  | 'could-not-check-status';

/** How a verdict looks wherever it is shown. */
export interface VerdictLook {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly seal: SealState;
}

/** Each verdict's colour, outline and figure. Colour is never the only sign. */
export const verdictLooks: Readonly<Record<VerdictName, VerdictLook>> = {
  valid: { tone: 'good', icon: 'valid', seal: 'whole' },
  practice: { tone: 'practice', icon: 'practice', seal: 'specimen' },
  expired: { tone: 'neutral', icon: 'expired', seal: 'lapsed' },
  'not-yet-in-force': { tone: 'neutral', icon: 'not-yet-in-force', seal: 'lapsed' },
  revoked: { tone: 'bad', icon: 'revoked', seal: 'cancelled' },
  suspended: { tone: 'caution', icon: 'suspended', seal: 'held' },
  tampered: { tone: 'bad', icon: 'tampered', seal: 'broken' },
  malformed: { tone: 'neutral', icon: 'malformed', seal: 'blank' },
  'unknown-issuer': { tone: 'caution', icon: 'unknown-issuer', seal: 'ringless' },
  'could-not-check-seal': { tone: 'neutral', icon: 'could-not-check', seal: 'traced' },
  'could-not-check-status': { tone: 'neutral', icon: 'could-not-check', seal: 'traced' },
};

/** The name under which a report's verdict speaks. */
export const verdictNameOf = ({ verdict, cause }: Pick<ReportView, 'verdict' | 'cause'>): VerdictName => {
  if (verdict === 'could-not-check')
    return cause === 'status' ? 'could-not-check-status' : 'could-not-check-seal';
  if (verdict === 'expired' && cause === 'not-yet') return 'not-yet-in-force';
  return verdict;
};

/** Tells whether a string, for example a stored state, names a verdict. */
export const isVerdictName = (value: string): value is VerdictName => Object.hasOwn(verdictLooks, value);
