import { isMessageId } from '@sigillo/contract/messages';
import type { CredentialElements } from '@sigillo/core/domain';
import { useWords } from '../../ui/index.ts';
import { LanguageText } from '../language-text.tsx';
import { WebLink } from '../web-link.tsx';
import { countryNames, dateText } from './short-values.ts';

type Elements = Required<CredentialElements>;

/** What an identifier's scheme is called; a scheme that we don't know stays as written. */
export const SchemeName = ({ scheme }: { scheme: string }) => {
  const { say } = useWords();
  const id = `element.scheme.${scheme}`;
  return <>{isMessageId(id) ? say(id) : scheme}</>;
};

/** Element 1: the name in every script given, and what matches it to a person. */
export const LearnerValue = ({ value }: { value: Elements['learner'] }) => {
  const words = useWords();
  const { name, otherNames, birthDate, identifiers } = value;
  return (
    <>
      <p lang={name.language}>{name.full}</p>
      {otherNames.map((other) => (
        <p key={`${other.language} ${other.full}`} lang={other.language}>
          {other.full}
        </p>
      ))}
      {birthDate && <p>{words.say('element.learner.born', { date: dateText(birthDate, words) })}</p>}
      {identifiers.map(({ scheme, value: text }) => (
        <p key={`${scheme} ${text}`}>
          <SchemeName scheme={scheme} />: <span className="figures">{text}</span>
        </p>
      ))}
    </>
  );
};

/** Element 3. */
export const CountryValue = ({ value }: { value: Elements['issuerCountry'] }) => {
  const { locale } = useWords();
  const names = countryNames(value.countries, locale);
  return <>{value.region ? `${value.region}, ${names}` : names}</>;
};

/** Element 4: every awarding body by its legal name, with what identifies it. */
export const AwardingBodyValue = ({ value }: { value: Elements['awardingBody'] }) => {
  const { locale } = useWords();
  return (
    <>
      {value.map(({ id, legalName, identifiers, address, homepage }, index) => (
        <div key={id ?? index}>
          <p>
            <LanguageText map={legalName} />
            {address &&
              `, ${[address.locality, countryNames([address.country], locale)].filter(Boolean).join(', ')}`}
          </p>
          {identifiers.map(({ scheme, value: text }) => (
            <p key={`${scheme} ${text}`} className="quiet small">
              <SchemeName scheme={scheme} />: {text}
            </p>
          ))}
          {homepage && (
            <p className="small">
              <WebLink address={homepage} />
            </p>
          )}
        </div>
      ))}
    </>
  );
};

/** Element 5: day of issue, and of the award and its place where they are stated. */
export const DateValue = ({ value }: { value: Elements['dateOfIssuing'] }) => {
  const words = useWords();
  const { issued, awarded, place, validUntil } = value;
  const where =
    place &&
    [place.locality, place.country && countryNames([place.country], words.locale)].filter(Boolean).join(', ');
  return (
    <>
      <p>{dateText(issued, words)}</p>
      {awarded && (
        <p>
          {words.say('element.dateOfIssuing.awarded', {
            date: dateText(awarded, words),
            place: where || 'none',
          })}
        </p>
      )}
      {validUntil && <p>{words.say('element.dateOfIssuing.until', { date: dateText(validUntil, words) })}</p>}
    </>
  );
};
