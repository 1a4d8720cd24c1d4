import { type Step, Stepper, useWords } from '../../../ui/index.ts';

const steps = ['list', 'check', 'award'] as const;

/** Where an award from a list stands; `list` may be gone back to while nothing is awarded. */
export const BatchSteps = ({ current, listHref }: { current: (typeof steps)[number]; listHref?: string }) => {
  const { say } = useWords();
  const at = steps.indexOf(current);
  return (
    <Stepper
      steps={steps.map(
        (step, index): Step => ({
          label: say(`provider.batch.step-${step}`),
          state: index < at ? 'done' : index === at ? 'current' : 'to-do',
          href: step === 'list' && index < at ? listHref : undefined,
        }),
      )}
    />
  );
};
