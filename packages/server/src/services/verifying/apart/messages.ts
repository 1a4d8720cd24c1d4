import type { VerificationPorts, VerificationReport } from '@sigillo/core/verification';

/** The sources that only the server can ask: they stand in its store or outside. */
export const askable = ['keyResolver', 'statusSource', 'trustSource'] as const;
export type Askable = (typeof askable)[number];

/** What verification needs that can be handed over as it is. */
export type HandedOver = Omit<VerificationPorts, 'crypto' | 'clock' | 'carried' | Askable>;

/** What the server says to the process that checks. */
export type ToChecker =
  | { readonly kind: 'open'; readonly work: number; readonly input: Uint8Array | string }
  | {
      readonly kind: 'check';
      readonly work: number;
      readonly position: number;
      readonly now: number;
      readonly handedOver: HandedOver;
    }
  | { readonly kind: 'close'; readonly work: number }
  | { readonly kind: 'answer'; readonly question: number; readonly value: unknown };

/** What it says back. */
export type FromChecker =
  | { readonly kind: 'opened'; readonly work: number; readonly size: number }
  | { readonly kind: 'checked'; readonly work: number; readonly report: VerificationReport }
  | {
      readonly kind: 'question';
      readonly work: number;
      readonly question: number;
      readonly port: Askable;
      readonly method: string;
      readonly values: readonly unknown[];
    };
