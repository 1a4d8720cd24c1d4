import type { ReportView } from '@sigillo/contract/api';
import { type CredentialElements, type ElementId, elementIds } from '@sigillo/core/domain';
import type { VerificationReport } from '@sigillo/core/verification';
import { toReportView } from '../verifying/index.ts';

type Check = ReportView['checks'][number];

/** Values of checks that date the credential or its seal. Without them another sentence is said, by a reason of its own. */
const dated: Readonly<
  Record<string, { readonly values: readonly string[]; readonly reasons?: readonly string[] }>
> = {
  proof: { values: ['created'] },
  validity: { values: ['from', 'until'], reasons: ['in-date', 'expired', 'not-yet-in-force'] },
  'time-stamps': { values: ['stamped'], reasons: ['stamped'] },
  revocation: { values: ['asOf'], reasons: ['not-revoked'] },
};

const withoutDates = ({ values, ...check }: Check): Check => {
  const rule = dated[check.id];
  const left = Object.entries(values ?? {}).filter(([name]) => !rule?.values.includes(name));
  return {
    ...check,
    ...(rule?.reasons?.includes(check.reason) ? { reason: `${check.reason}-undated` } : {}),
    ...(left.length === 0 ? {} : { values: Object.fromEntries(left) }),
  };
};

/**
 * Keeps of a verified report what its holder chose to show: title, issuer and the chosen elements, the
 * verdict, and what checks say of them. When it was sealed is told with the date of issuing alone, register
 * number and field only with the whole.
 */
export const reduceReport = (report: VerificationReport, chosen: readonly ElementId[]): ReportView => {
  const view = toReportView(report);
  const { elements } = report;
  if (elementIds.every((element) => chosen.includes(element))) return view;
  const shown: (keyof CredentialElements)[] = ['title', 'issuer', ...chosen];
  const reduced: ReportView = {
    ...view,
    ...(elements && {
      elements: Object.fromEntries(
        shown.flatMap((element) => (elements[element] === undefined ? [] : [[element, elements[element]]])),
      ),
    }),
  };
  if (chosen.includes('dateOfIssuing')) return reduced;
  const { proofs: _, ...rest } = reduced;
  const { sealedAt: __, ...undated } = rest as typeof rest & { readonly sealedAt?: string };
  return { ...undated, checks: view.checks.map(withoutDates) };
};
