import type { CredentialElements } from '@sigillo/core/domain';
import {
  assessmentTypes,
  cycles,
  learningModes,
  nqfFrameworks,
  supervisionTypes,
} from '@sigillo/core/vocabularies';
import { Fold, useWords } from '../../ui/index.ts';
import { ConceptText } from '../concept-text.tsx';
import { chooseText, LanguageText } from '../language-text.tsx';
import { WebLink } from '../web-link.tsx';
import { workloadText } from './short-values.ts';

type Elements = Required<CredentialElements>;

/** Element 6: each outcome; criteria and skills folded, because they are many. */
export const OutcomesValue = ({ value }: { value: Elements['learningOutcomes'] }) => {
  const { say, locale } = useWords();
  const detailed = value.filter(({ criteria, skills }) => criteria.length + skills.length > 0);
  return (
    <>
      <ol>
        {value.map(({ statement }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: outcomes of a sealed credential never move
          <li key={index}>
            <LanguageText map={statement} />
          </li>
        ))}
      </ol>
      {detailed.length > 0 && (
        <Fold summary={say('element.learningOutcomes.criteria')}>
          <ul className="flow">
            {detailed.map(({ statement, criteria, skills }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: outcomes of a sealed credential never move
              <li key={index}>
                <p>
                  <b>
                    <LanguageText map={statement} />
                  </b>
                </p>
                {criteria.map((criterion) => (
                  <p key={chooseText(criterion, locale)?.text}>
                    <LanguageText map={criterion} />
                  </p>
                ))}
                {skills.length > 0 && (
                  <p className="quiet small">
                    {say('element.learningOutcomes.skills')}{' '}
                    {skills.map(({ iri, code, label }, place) => (
                      <span key={iri ?? code}>
                        {place > 0 && ', '}
                        {iri ? (
                          <WebLink address={iri}>{label ? <LanguageText map={label} /> : iri}</WebLink>
                        ) : label ? (
                          <LanguageText map={label} />
                        ) : (
                          code
                        )}
                      </span>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
};

/** Element 7: as stated; a conversion is shown only with the rule behind it. */
export const WorkloadValue = ({ value }: { value: Elements['workload'] }) => {
  const words = useWords();
  const { ects, hours, hoursPerEcts } = value;
  return (
    <>
      <p>{workloadText(value, words) ?? words.say('value.none')}</p>
      {ects !== undefined && hours === undefined && hoursPerEcts !== undefined && (
        <p className="quiet">
          {words.say('element.workload.in-hours', { hours: ects * hoursPerEcts, rate: hoursPerEcts })}
        </p>
      )}
    </>
  );
};

/** Element 8: the claim and what it rests on. */
export const LevelValue = ({ value }: { value: Elements['level'] }) => {
  const { say } = useWords();
  if (value.kind === 'not-applicable') {
    return (
      <>
        <p>{say('element.level.not-applicable')}</p>
        <p className="quiet">
          <LanguageText map={value.reason} />
        </p>
      </>
    );
  }
  const { eqf, framework, level, cycle, basis, register, entry } = value;
  return (
    <>
      {eqf && <p>{say('value.eqf-level', { level: eqf })}</p>}
      {(framework || level) && (
        <p className={eqf ? 'quiet' : undefined}>
          {framework && <ConceptText vocabulary={nqfFrameworks} reference={framework} />}
          {framework && level && ', '}
          {level && say('element.level.national', { level })}
        </p>
      )}
      {cycle && (
        <p className="quiet">
          <ConceptText vocabulary={cycles} reference={{ code: cycle }} />
        </p>
      )}
      {basis === 'registered' && (
        <p className="quiet">
          {say('element.level.registered', { register: register ?? 'none', entry: entry ?? 'none' })}
        </p>
      )}
      {basis === 'declared' && <p className="quiet">{say('element.level.declared')}</p>}
    </>
  );
};

/** Element 9. */
export const AssessmentValue = ({ value }: { value: Elements['assessment'] }) =>
  value.map(({ type, title }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: assessments of a sealed credential never move
    <p key={index}>
      <ConceptText vocabulary={assessmentTypes} reference={type} />
      {title && (
        <span className="quiet">
          {' · '}
          <LanguageText map={title} />
        </span>
      )}
    </p>
  ));

/** Element 10: forms, and the other way to the same credential. */
export const ParticipationValue = ({ value }: { value: Elements['participation'] }) => {
  const { say } = useWords();
  return (
    <>
      {value.modes.map((mode) => (
        <p key={mode.iri ?? mode.code}>
          <ConceptText vocabulary={learningModes} reference={mode} />
        </p>
      ))}
      {value.route === 'validation' && <p>{say('element.participation.validation')}</p>}
    </>
  );
};

/** Element 13. */
export const SupervisionValue = ({ value }: { value: Elements['supervision'] }) => {
  const { say } = useWords();
  return value.map(({ type, setting }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: assessments of a sealed credential never move
    <p key={index}>
      <ConceptText vocabulary={supervisionTypes} reference={type} />
      {(setting === 'online' || setting === 'onsite') && (
        <span className="quiet">
          {' · '}
          {say(`element.supervision.${setting}`)}
        </span>
      )}
    </p>
  ));
};

/** Element 14: the whole, or one grade per outcome. */
export const GradeValue = ({ value }: { value: Elements['grade'] }) =>
  value.map(({ grade, outcome, scheme, schemeDescription }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: grades of a sealed credential never move
    <div key={index}>
      <p>
        <span className="figures">{grade}</span>
        {outcome && (
          <span className="quiet">
            {' · '}
            <LanguageText map={outcome} />
          </span>
        )}
      </p>
      {(scheme || schemeDescription) && (
        <p className="quiet small">
          <LanguageText map={scheme} />
          {scheme && schemeDescription && ': '}
          <LanguageText map={schemeDescription} />
        </p>
      )}
    </div>
  ));
