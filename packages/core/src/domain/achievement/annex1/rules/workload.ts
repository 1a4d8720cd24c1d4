import type { AchievementSpecification, Workload } from '../../achievement-specification.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { LintContext } from '../lint-context.ts';

/** Clock hours behind one credit, as the ECTS Users' Guide has them. */
const usualHours = { from: 25, to: 30 } as const;

/** From here on registers of programmes no longer speak of a micro-credential. */
const smallBelow = { ects: 60, hours: 1500 } as const;

/** Element 7. */
export const lintWorkload = (
  { workload }: AchievementSpecification,
  { mayAwardEcts }: LintContext,
): Finding[] => {
  if (workload?.ects === undefined && workload?.hours === undefined)
    return [createFinding('workload-missing', '/workload')];
  return [...lintCredits(workload, mayAwardEcts), ...lintHours(workload)];
};

const lintCredits = (workload: Workload, mayAwardEcts: boolean): Finding[] => {
  const { ects, hoursPerEcts } = workload;
  if (ects === undefined) return [];
  const at = '/workload/ects';
  const findings: Finding[] = [];
  if (!mayAwardEcts) findings.push(createFinding('ects-not-entitled', at));
  if (!(ects > 0)) return [...findings, createFinding('ects-not-positive', at)];
  // Whole by rule; half credits exist in some countries' regulations, smaller parts nowhere.
  if (!Number.isInteger(ects * 2)) findings.push(createFinding('ects-not-half', at, { values: { ects } }));
  else if (!Number.isInteger(ects)) findings.push(createFinding('ects-not-whole', at, { values: { ects } }));
  if (ects >= smallBelow.ects) findings.push(createFinding('workload-not-small', at, { values: { ects } }));
  if (hoursPerEcts === undefined)
    findings.push(createFinding('credit-basis-missing', '/workload/hoursPerEcts'));
  else if (hoursPerEcts < usualHours.from || hoursPerEcts > usualHours.to)
    findings.push(
      createFinding('credit-basis-unusual', '/workload/hoursPerEcts', { values: { hoursPerEcts } }),
    );
  return findings;
};

const lintHours = ({ ects, hours }: Workload): Finding[] => {
  if (hours === undefined) return [];
  const at = '/workload/hours';
  if (!(hours > 0)) return [createFinding('hours-not-positive', at)];
  if (ects === undefined)
    return hours >= smallBelow.hours ? [createFinding('workload-not-small', at, { values: { hours } })] : [];
  const outside = hours < ects * usualHours.from || hours > ects * usualHours.to;
  return outside && ects > 0
    ? [
        createFinding('hours-not-credits', at, {
          values: { ects, hours, from: ects * usualHours.from, to: ects * usualHours.to },
        }),
      ]
    : [];
};
