import { iscedFields } from '@sigillo/core/vocabularies';
import {
  chooseConcept,
  chooseText,
  countryNames,
  LanguageText,
  SchemeName,
  WebLink,
} from '../../credential/index.ts';
import {
  Card,
  type Element,
  Elements,
  EmptyState,
  Notice,
  type PageContext,
  type PublicPage,
  useWords,
  Wall,
  type Words,
} from '../../ui/index.ts';
import { AchievementCards } from './find-page.tsx';

type Organisation = PageContext<'organisation'>['content']['organisation'];
type Listed = PageContext<'organisations'>['content']['items'][number];

const addressText = (
  { street, postalCode, locality, region, country }: Organisation['address'],
  locale: string,
) =>
  [street, [postalCode, locality].filter(Boolean).join(' '), region, countryNames([country], locale)]
    .filter(Boolean)
    .join(', ');

const rolesText = ({ roles }: Pick<Listed, 'roles'>, { say }: Words): string =>
  roles.map((role) => say(`page.role.${role}`)).join(' · ');

/** Who awards here: every confirmed organisation. */
export const organisationsPage: PublicPage<'organisations'> = {
  title: ({ words }) => words.say('page.organisations.title'),
  description: ({ words }) => words.say('page.organisations.description'),
  indexed: true,
  menu: 'providers',
  body: ({ content, words }) => {
    const { say, locale } = words;
    return (
      <div className="stack">
        <div>
          <h1>{say('page.organisations.title')}</h1>
          <p className="page__lead">{say('page.organisations.lead')}</p>
        </div>
        {content.items.length === 0 ? (
          <EmptyState title={say('page.organisations.empty')}>
            {say('page.organisations.description')}
          </EmptyState>
        ) : (
          <Wall>
            {content.items.map((one) => {
              const name = chooseText(one.legalName, locale);
              const summary = chooseText(one.description, name?.lang ?? locale)?.text;
              return (
                <Card
                  key={one.slug}
                  title={name?.text ?? one.slug}
                  href={`/o/${one.slug}`}
                  by={[one.address.locality, countryNames([one.address.country], locale)]
                    .filter(Boolean)
                    .join(', ')}
                  lang={name?.lang}
                  facts={[{ label: say('page.organisations.roles'), value: rolesText(one, words) }]}
                  {...(summary && { summary })}
                  {...(one.confirmedAt && {
                    state: {
                      tone: one.practice ? 'practice' : 'good',
                      icon: one.practice ? 'practice' : 'success',
                      text: say('page.organisations.confirmed', { date: words.date(one.confirmedAt) }),
                    },
                  })}
                />
              );
            })}
          </Wall>
        )}
      </div>
    );
  },
};

/** One organisation: who it is in law, on what basis it awards, and what. */
export const organisationPage: PublicPage<'organisation'> = {
  title: ({ content, words }) => nameOf(content.organisation, words),
  description: ({ content, words }) =>
    words.say('page.organisation.description', { name: nameOf(content.organisation, words) }),
  indexed: true,
  menu: 'providers',
  body: ({ content: { organisation }, words }) => {
    const { say, locale } = words;
    return (
      <div className="stack">
        <header className="flow">
          <p className="crumb quiet">{rolesText(organisation, words)}</p>
          <h1>
            <LanguageText map={organisation.legalName} />
          </h1>
          {organisation.description && (
            <p className="page__lead">
              <LanguageText map={organisation.description} />
            </p>
          )}
          {organisation.practice && <Notice tone="practice">{say('page.organisation.practice')}</Notice>}
          {organisation.state !== 'confirmed' && (
            <Notice tone="caution">{say('page.organisation.not-confirmed')}</Notice>
          )}
        </header>
        <section aria-labelledby="identity">
          <h2 id="identity">{say('page.organisation.identity')}</h2>
          <Elements elements={identityOf(organisation, words)} />
        </section>
        <section aria-labelledby="power">
          <h2 id="power">{say('page.organisation.power')}</h2>
          {organisation.awardingPower ? (
            <Elements elements={powerOf(organisation.awardingPower, words)} />
          ) : (
            <p className="measure">{say('page.organisation.no-power')}</p>
          )}
        </section>
        <section aria-labelledby="achievements" className="flow">
          <h2 id="achievements">{say('page.organisation.achievements')}</h2>
          {organisation.achievements.length === 0 ? (
            <p className="quiet">{say('page.organisation.no-achievements')}</p>
          ) : (
            <>
              <p className="quiet measure">{say('page.organisation.quality-text')}</p>
              <AchievementCards items={organisation.achievements} />
            </>
          )}
        </section>
        <p className="only-print" lang={locale}>
          {organisation.did}
        </p>
      </div>
    );
  },
};

const nameOf = (one: Pick<Organisation, 'legalName' | 'slug'>, { locale }: Words): string =>
  chooseText(one.legalName, locale)?.text ?? one.slug;

const identityOf = (one: Organisation, { say, date, locale }: Words): readonly Element[] => [
  {
    id: 'legal-name',
    label: say('page.organisation.legal-name'),
    value: <LegalNames map={one.legalName} />,
  },
  { id: 'address', label: say('page.organisation.address'), value: addressText(one.address, locale) },
  ...one.identifiers.map(({ scheme, value }) => ({
    id: scheme,
    label: <SchemeName scheme={scheme} />,
    value: <span className="figures">{value}</span>,
  })),
  ...(one.homepage
    ? [{ id: 'website', label: say('page.organisation.website'), value: <WebLink address={one.homepage} /> }]
    : []),
  { id: 'did', label: say('page.organisation.did'), value: <code>{one.did}</code> },
  ...(one.confirmedAt
    ? [
        {
          id: 'confirmed',
          label: say('page.organisation.confirmed'),
          value: say('page.organisation.confirmed-text', { date: date(one.confirmedAt) }),
        },
      ]
    : []),
];

/** The legal name in every language in which the law knows it. */
const LegalNames = ({ map }: { map: Organisation['legalName'] }) => {
  const { locale } = useWords();
  return Object.entries(map).map(([tag, name]) => (
    <p key={tag} lang={tag === locale ? undefined : tag}>
      {name}
    </p>
  ));
};

const powerOf = (
  power: NonNullable<Organisation['awardingPower']>,
  { say, date, locale, list }: Words,
): readonly Element[] => [
  {
    id: 'legal-basis',
    label: say('page.organisation.legal-basis'),
    value: <LanguageText map={power.legalBasis} />,
  },
  {
    id: 'jurisdiction',
    label: say('page.organisation.jurisdiction'),
    value: countryNames([power.jurisdiction], locale),
  },
  {
    id: 'ects',
    label: say('page.organisation.ects'),
    value: power.mayAwardEcts
      ? say('page.organisation.may-ects', { maximum: power.maximumEcts ?? 'none' })
      : say('page.organisation.may-not-ects'),
  },
  {
    id: 'fields',
    label: say('page.organisation.fields'),
    value:
      power.fields.length === 0
        ? say('page.organisation.all-fields')
        : list(power.fields.map((code) => chooseConcept(iscedFields, { code }, locale).text)),
  },
  {
    id: 'term',
    label: say('page.achievement.valid-for'),
    value: say('page.organisation.power-term', {
      from: date(power.validFrom),
      until: power.validUntil ? date(power.validUntil) : 'none',
    }),
  },
  ...(power.registerEntry
    ? [{ id: 'register-entry', label: say('page.organisation.register-entry'), value: power.registerEntry }]
    : []),
];
