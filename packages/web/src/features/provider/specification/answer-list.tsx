import { Fold, useWords } from '../../../ui/index.ts';
import type { SpecificationFact } from './specification-facts.ts';

interface AnswerListProps {
  readonly title: string;
  /** Where the answers are changed; left out where they can't be. */
  readonly change?: string;
  readonly facts: readonly SpecificationFact[];
  readonly advice?: readonly { readonly text: string; readonly href: string }[];
}

/** What was answered on one page of the designer. */
export const AnswerList = ({ title, change, facts, advice = [] }: AnswerListProps) => {
  const { say } = useWords();
  return (
    <section aria-label={title}>
      <div className="answers__head">
        <h2>{title}</h2>
        {change && (
          <a href={change}>
            {say('action.change')}
            <span className="hidden"> {title}</span>
          </a>
        )}
      </div>
      {facts.length === 0 ? (
        <p className="quiet">{say('provider.check.nothing')}</p>
      ) : (
        <dl className="answers">
          {facts.map(({ key, label, text, lang }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd lang={lang}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {advice.length > 0 && (
        <Fold summary={say('ui.meter.warnings', { count: advice.length })}>
          <ul className="flow small">
            {advice.map(({ text, href }) => (
              <li key={href + text}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
};
