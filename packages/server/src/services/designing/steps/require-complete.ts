import { Problem } from '@sigillo/core/base';
import { lintVersion } from '../lint-version.ts';
import type { StepContext } from './take-step.ts';

/** Refuses with `elements-missing` and one fault per error as long as Annex I has any. */
export const requireComplete = ({ deps, organisation, version }: StepContext): void => {
  const errors = lintVersion(version.specification, organisation.profile, deps.clock.now()).filter(
    (finding) => finding.severity === 'error',
  );
  if (errors.length === 0) return;
  throw new Problem('rule', 'elements-missing', {
    values: { count: errors.length },
    faults: errors.map(({ code, pointer, values }) => ({ code, pointer, ...(values ? { values } : {}) })),
  });
};
