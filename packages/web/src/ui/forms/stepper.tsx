import { useWords } from '../words/words.tsx';

/** A step of a wizard. */
export interface Step {
  readonly label: string;
  readonly state: 'done' | 'current' | 'to-do' | 'attention';
  /** Where the step is edited; the current one and those that can't be reached yet have none. */
  readonly href?: string | undefined;
}

/** Where somebody is in a row of pages. Done steps are links. */
export const Stepper = ({ steps }: { steps: readonly Step[] }) => {
  const { say } = useWords();
  const current = steps.findIndex(({ state }) => state === 'current') + 1;
  return (
    <nav aria-label={say('ui.stepper.label')}>
      <p className="steps__short" aria-hidden="true">
        {say('ui.stepper.position', { current, total: steps.length })} · {steps[current - 1]?.label}
      </p>
      <ol className="steps">
        {steps.map((step) => (
          <li
            key={step.label}
            className={`is-${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span>
              {step.href ? <a href={step.href}>{step.label}</a> : step.label}
              <span className="hidden"> ({say(`ui.stepper.${step.state}`)})</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
};
