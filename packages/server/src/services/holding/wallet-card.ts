import type { walletCardSchema } from '@sigillo/contract/api';
import { Problem, toHex } from '@sigillo/core/base';
import { type CredentialElements, pickLanguage } from '@sigillo/core/domain';
import type { VerificationReport } from '@sigillo/core/verification';
import type { z } from 'zod';
import type { WalletRecord } from '../../store/index.ts';

export type WalletCardView = z.output<typeof walletCardSchema>;

/** What a card shows whatever happens to the credential later; kept encrypted beside it. */
export type KeptCard = Omit<
  WalletCardView,
  'id' | 'state' | 'checkedAt' | 'unread' | 'collectedAt' | 'practice' | 'seal'
> & {
  readonly practice: boolean;
  readonly seal: { readonly digest: string; readonly issuer: string };
};

/** Draws a card from a report. Problem `credential-unreadable` where the report may not show any content. */
export const toKeptCard = (report: VerificationReport): KeptCard => {
  const { elements, seal } = report;
  const unreadable = report.verdict === 'malformed' || report.verdict === 'tampered';
  if (unreadable || elements === undefined || seal === undefined) {
    throw new Problem('rule', 'credential-unreadable');
  }
  const awarding = elements.awardingBody?.[0]?.legalName ?? elements.issuer?.name ?? report.issuer?.name;
  const country = elements.issuerCountry?.countries[0];
  const outcome = elements.learningOutcomes?.[0]?.statement;
  const { level, workload } = elements;
  const eqf = level?.kind === 'stated' ? level.eqf : undefined;
  return {
    title: { ...(elements.title ?? {}) },
    awardedBy: { ...(awarding ?? {}) },
    ...(country === undefined ? {} : { country }),
    ...(outcome === undefined ? {} : { outcome: { ...outcome } }),
    ...(workload?.ects === undefined ? {} : { ects: workload.ects }),
    ...(workload?.hours === undefined ? {} : { hours: workload.hours }),
    ...(eqf === undefined ? {} : { eqf }),
    issuedAt: elements.dateOfIssuing?.issued ?? report.checkedAt,
    ...(elements.dateOfIssuing?.validUntil === undefined
      ? {}
      : { validUntil: elements.dateOfIssuing.validUntil }),
    practice: report.practice,
    skills: listSkills(elements),
    seal: { digest: seal.digest, issuer: seal.issuer },
  };
};

/** Skills by name, for people to sort by; one that the credential doesn't name is left out. */
const listSkills = (elements: CredentialElements): string[] => [
  ...new Set(
    (elements.learningOutcomes ?? []).flatMap(({ skills }) =>
      skills.flatMap(({ label }) => pickLanguage(label ?? {}, 'en')?.text ?? []),
    ),
  ),
];

/** How the figure is drawn for a verdict that was kept. */
const figureStates: Readonly<Record<string, string>> = {
  'could-not-check': 'traced',
  revoked: 'cancelled',
  suspended: 'held',
  expired: 'lapsed',
  'unknown-issuer': 'ringless',
  practice: 'specimen',
  valid: 'whole',
};

/** A card as the API shows it. */
export const toWalletCard = (record: WalletRecord, kept: KeptCard): WalletCardView => ({
  ...kept,
  id: record.id,
  state: record.state,
  checkedAt: record.checkedAt.toISOString(),
  unread: record.seenAt === undefined,
  collectedAt: record.collectedAt.toISOString(),
  seal: { ...kept.seal, state: figureStates[record.state] ?? 'traced' },
});

/** The place that binds a copy's ciphertexts to it. */
export const walletPlace = (digest: Uint8Array, part: 'body' | 'card') => ({
  table: `wallet_credential.${part}`,
  id: toHex(digest),
});
