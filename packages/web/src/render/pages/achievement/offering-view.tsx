import { learningModes } from '@sigillo/core/vocabularies';
import { ConceptText, countryNames, LanguageText } from '../../../credential/index.ts';
import { type Fact, LinkButton, type PageContext, Tag, useWords, type Words } from '../../../ui/index.ts';
import { languageName } from './language-name.ts';

type Offering = PageContext<'achievement'>['content']['achievement']['offerings'][number];

/** One offering: when, where, in which language, at what price, and how to enrol. */
export const OfferingView = ({ offering }: { offering: Offering }) => {
  const words = useWords();
  const { say, date, locale } = words;
  const { startsOn, endsOn, place, price, funding, howToEnrol, enrolUrl, enrolUntil, open, places } =
    offering;
  const facts: Fact[] = [
    {
      label: say('page.achievement.starts'),
      value: !startsOn
        ? say('page.achievement.starts-anytime')
        : endsOn
          ? say('page.achievement.until', { from: date(startsOn), until: date(endsOn) })
          : date(startsOn),
    },
    {
      label: say('element.participation.label'),
      value: <ConceptText vocabulary={learningModes} reference={{ code: offering.mode }} />,
    },
    ...(place
      ? [
          {
            label: say('page.achievement.place'),
            value: [place.locality, countryNames([place.country], locale)].filter(Boolean).join(', '),
          },
        ]
      : []),
    { label: say('page.achievement.language'), value: languageName(offering.language, locale) },
    { label: say('page.achievement.price'), value: priceOf(price, words) },
  ];
  return (
    <article className="offering">
      {offering.title && (
        <h3>
          <LanguageText map={offering.title} />
        </h3>
      )}
      <dl className="pairs">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {funding && (
        <p>
          <LanguageText map={funding} />
        </p>
      )}
      <p>
        <LanguageText map={howToEnrol} />
      </p>
      {open ? (
        <p>
          {enrolUntil && say('page.achievement.enrol-until', { date: date(enrolUntil) })}
          {enrolUntil && places !== undefined && ' · '}
          {places !== undefined && say('page.achievement.places', { count: places })}
        </p>
      ) : (
        <p>
          <Tag>{say('page.achievement.closed-offering')}</Tag>
        </p>
      )}
      {open && enrolUrl && (
        <LinkButton kind="first" href={enrolUrl}>
          {say('page.achievement.enrol')}
        </LinkButton>
      )}
    </article>
  );
};

const priceOf = (price: Offering['price'], { say, currency }: Words): string => {
  if (!price) return say('page.achievement.price-unknown');
  return price.amount === 0 ? say('page.achievement.free') : currency(price.amount, price.currency);
};
