import { pickLanguage } from '@sigillo/core/domain';
import { assessmentTypes, iscedFields } from '@sigillo/core/vocabularies';
import {
  ConceptText,
  chooseText,
  countryNames,
  ElementsList,
  LanguageText,
  levelText,
  WebLink,
  workloadText,
} from '../../../credential/index.ts';
import {
  Choices,
  Columns,
  Elements,
  type Fact,
  Facts,
  Notice,
  type PageContext,
  type PublicPage,
  Tag,
  useWords,
  type Words,
} from '../../../ui/index.ts';
import { elementsOfAchievement } from './achievement-elements.ts';
import { achievementJsonLd } from './achievement-json-ld.ts';
import { languageName } from './language-name.ts';
import { OfferingView } from './offering-view.tsx';

type Achievement = PageContext<'achievement'>['content']['achievement'];

/** The elements that are known before anybody enrols; outcomes and assessment have sections of their own. */
const known = [
  'workload',
  'level',
  'participation',
  'supervision',
  'prerequisites',
  'qualityAssurance',
  'stackability',
  'awardingBody',
  'issuerCountry',
  'furtherInformation',
] as const;

const volumeOf = ({ specification: { workload, level } }: Achievement, words: Words): readonly string[] =>
  [
    workload && workloadText(workload as Parameters<typeof workloadText>[0], words),
    level?.kind === 'stated' ? levelText(level as Parameters<typeof levelText>[0], words) : undefined,
  ].filter((part): part is string => part !== undefined);

/** One micro-credential: everything that is known before an award. */
export const achievementPage: PublicPage<'achievement'> = {
  title: ({ content, words }) =>
    chooseText(content.achievement.specification.title, words.locale, words.reading)?.text ?? '',
  description: ({ content: { achievement }, words }) =>
    words.say('page.achievement.description', {
      title: chooseText(achievement.specification.title, words.locale, words.reading)?.text ?? '',
      provider: chooseText(achievement.provider.legalName, words.locale, words.reading)?.text ?? '',
      volume: words.list(volumeOf(achievement, words)),
    }),
  indexed: true,
  menu: 'find',
  jsonLd: achievementJsonLd,
  body: ({ content: { achievement }, words }) => {
    const { say } = words;
    const {
      specification: spec,
      provider,
      offerings,
      olderVersions,
      newerVersion,
      version,
      state,
      url,
    } = achievement;
    const organisation = (
      <a href={`/o/${provider.slug}`}>
        <LanguageText map={provider.legalName} />
      </a>
    );
    return (
      <>
        <header className="flow">
          <p className="crumb quiet">
            {organisation}, {countryNames([provider.address.country], words.locale)}
          </p>
          <h1>
            <LanguageText map={spec.title} />
          </h1>
          <p className="page__lead">
            <LanguageText map={spec.description} />
          </p>
          {newerVersion && (
            <Notice action={<a href={new URL(url).pathname}>{say('page.achievement.newest')}</a>}>
              {say('page.achievement.older', { version })}
            </Notice>
          )}
          {state === 'closed' && !newerVersion && (
            <Notice tone="caution">{say('page.achievement.closed')}</Notice>
          )}
          <Readings specification={spec} />
          <Facts facts={factsOf(achievement, words)} />
        </header>
        <Columns
          asideLabel={say('page.aside.label')}
          aside={
            <>
              <section>
                <h2>{say('page.achievement.offerings')}</h2>
                {offerings.length === 0 && <p>{say('page.achievement.no-offering')}</p>}
                {offerings.map((offering) => (
                  <OfferingView key={offering.id} offering={offering} />
                ))}
              </section>
              <section>
                <h2>{say('page.achievement.who')}</h2>
                <p>{organisation}</p>
                {provider.homepage && (
                  <p>
                    <WebLink address={provider.homepage} />
                  </p>
                )}
              </section>
              <section>
                <h2>{say('page.achievement.versions')}</h2>
                <p>
                  {say('page.achievement.version-current', {
                    version,
                    date: words.date(achievement.publishedAt),
                  })}
                </p>
                <ul>
                  {olderVersions.map((older) => (
                    <li key={older}>
                      <a href={`${new URL(url).pathname}?v=${older}`}>
                        {say('page.achievement.version', { version: older })}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            </>
          }
        >
          <section aria-labelledby="outcomes">
            <h2 id="outcomes">{say('page.achievement.outcomes')}</h2>
            <Outcomes achievement={achievement} />
          </section>
          <section aria-labelledby="assessment">
            <h2 id="assessment">{say('element.assessment.label')}</h2>
            <Assessments achievement={achievement} />
          </section>
          <section aria-labelledby="facts">
            <h2 id="facts">{say('page.achievement.facts')}</h2>
            <p className="quiet measure">{say('page.achievement.known')}</p>
            <ElementsList elements={elementsOfAchievement(achievement)} id="m" only={known} />
          </section>
          <Need achievement={achievement} />
        </Columns>
      </>
    );
  },
};

const factsOf = ({ specification: spec }: Achievement, words: Words): readonly Fact[] => {
  const { say, locale, list } = words;
  const workload = spec.workload && workloadText(spec.workload as Parameters<typeof workloadText>[0], words);
  const level =
    spec.level?.kind === 'stated'
      ? levelText(spec.level as Parameters<typeof levelText>[0], words)
      : undefined;
  return [
    ...(workload ? [{ label: say('element.workload.label'), value: workload }] : []),
    ...(level ? [{ label: say('element.level.label'), value: level }] : []),
    ...(spec.field
      ? [
          {
            label: say('page.achievement.field'),
            value: <ConceptText vocabulary={iscedFields} reference={{ code: spec.field }} />,
          },
        ]
      : []),
    ...(spec.instructionLanguages.length > 0
      ? [
          {
            label: say('page.achievement.instruction'),
            value: list(spec.instructionLanguages.map((code) => languageName(code, locale))),
          },
        ]
      : []),
    {
      label: say('page.achievement.valid-for'),
      value:
        spec.validityMonths === undefined
          ? say('page.achievement.valid-always')
          : say('page.achievement.valid-months', { months: spec.validityMonths }),
    },
  ];
};

/** The languages in which its provider wrote it, each by its own name, to read it in. */
const Readings = ({ specification }: { specification: Achievement['specification'] }) => {
  const { say, locale, reading } = useWords();
  const { languages: written, title } = specification;
  if (written.length < 2) return null;
  const base = (tag: string): string => tag.split('-')[0] ?? tag;
  const alone = (tag: string): boolean => written.filter((one) => base(one) === base(tag)).length === 1;
  const shown = pickLanguage(title, reading, [locale, 'en'])?.language;
  return (
    <Choices
      label={say('page.achievement.readings')}
      items={written.map((tag) => ({
        label: ownName(alone(tag) ? base(tag) : tag),
        lang: tag,
        href: `?read=${tag}`,
        current: tag === shown,
      }))}
    />
  );
};

/** A language as its speakers call it. */
const ownName = (tag: string): string => {
  const [first = '', ...rest] = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return first.toLocaleUpperCase(tag) + rest.join('');
};

const Outcomes = ({ achievement: { specification } }: { achievement: Achievement }) => {
  const { say } = useWords();
  return (
    <ol className="outcomes">
      {specification.outcomes.map(({ id, statement, criteria, skills }) => (
        <li key={id}>
          <p>
            <LanguageText map={statement} />
          </p>
          {criteria.length > 0 && (
            <div className="quiet small">
              {say('page.achievement.criterion-of')}
              <ul className="bullets">
                {criteria.map((criterion) => (
                  <li key={criterion.id}>
                    <LanguageText map={criterion.statement} />
                  </li>
                ))}
              </ul>
            </div>
          )}
          {skills.length > 0 && (
            <p className="quiet small">
              {say('element.learningOutcomes.skills')}{' '}
              {skills.map(({ iri, label }, index) => (
                <span key={iri}>
                  {index > 0 && ', '}
                  <WebLink address={iri}>
                    <LanguageText map={label} />
                  </WebLink>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};

const Assessments = ({ achievement }: { achievement: Achievement }) => {
  const { say, list } = useWords();
  const { outcomes, assessments } = achievement.specification;
  const numbers = new Map(outcomes.map(({ id }, index) => [id, index + 1]));
  return (
    <Elements
      elements={assessments.map(({ id, title, type, gradingScheme, outcomes: covered }) => ({
        id,
        label: <LanguageText map={title} />,
        value: (
          <>
            <p>
              <ConceptText vocabulary={assessmentTypes} reference={{ code: type }} />
            </p>
            {gradingScheme && (
              <p className="quiet">
                {say('page.achievement.grading')}: <LanguageText map={gradingScheme.title} />
                {gradingScheme.description && (
                  <>
                    {' · '}
                    <LanguageText map={gradingScheme.description} />
                  </>
                )}
              </p>
            )}
            {covered.length > 0 && (
              <p className="quiet">
                {say('page.achievement.covers', {
                  outcomes: list(
                    covered.map((one) =>
                      say('page.achievement.outcome-number', { number: numbers.get(one) ?? 0 }),
                    ),
                  ),
                })}
              </p>
            )}
          </>
        ),
      }))}
    />
  );
};

const Need = ({ achievement: { specification } }: { achievement: Achievement }) => {
  const { say, date } = useWords();
  const { need } = specification;
  if (!need) return null;
  return (
    <section aria-labelledby="need" className="flow">
      <h2 id="need">{say('page.achievement.need')}</h2>
      <p className="measure">
        <LanguageText map={need.statement} />
      </p>
      <p className="row">
        {need.kinds.map((kind) => (
          <Tag key={kind}>{say(`page.need.${kind}`)}</Tag>
        ))}
      </p>
      {need.participation.length > 0 && (
        <>
          <h3>{say('page.achievement.took-part')}</h3>
          <ul className="bullets">
            {need.participation.map((one) => (
              <li key={`${one.party} ${one.name}`}>
                <b>{one.name}</b> ({say(`page.party.${one.party}`)}
                {one.date && `, ${date(one.date)}`}): <LanguageText map={one.contribution} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
