import { isMessageId } from '@sigillo/contract/messages';
import type { CredentialElements } from '@sigillo/core/domain';
import { accreditationTypes, qualityStandards } from '@sigillo/core/vocabularies';
import { useWords } from '../../ui/index.ts';
import { ConceptText } from '../concept-text.tsx';
import { chooseText, LanguageText } from '../language-text.tsx';
import { WebLink } from '../web-link.tsx';
import { dateText } from './short-values.ts';

type Elements = Required<CredentialElements>;

/** Element 11: "reviewed by X under Y until Z", never a bare "accredited". */
export const QualityValue = ({ value }: { value: Elements['qualityAssurance'] }) => {
  const words = useWords();
  const { say, locale } = words;
  return value.map((one, index) => {
    const { scope, standard, type, body, registerEntry, report, decidedOn, validUntil, note } = one;
    const internal = standard?.code === 'internal-only';
    const scopeId = `element.qualityAssurance.${internal ? 'internal' : 'scope'}.${scope}`;
    const reviewer = chooseText(body, locale);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: statements of a sealed credential never move
      <div key={index}>
        {reviewer && <p>{isMessageId(scopeId) ? say(scopeId, { by: reviewer.text }) : reviewer.text}</p>}
        {standard && !(internal && reviewer) && (
          <p className={reviewer ? 'quiet' : undefined}>
            <ConceptText vocabulary={qualityStandards} reference={standard} />
          </p>
        )}
        {type && (
          <p className="quiet">
            <ConceptText vocabulary={accreditationTypes} reference={type} />
          </p>
        )}
        {(decidedOn || validUntil) && (
          <p className="quiet">
            {say('element.qualityAssurance.term', {
              from: decidedOn ? dateText(decidedOn, words) : 'none',
              until: validUntil ? dateText(validUntil, words) : 'none',
            })}
          </p>
        )}
        {registerEntry && (
          <p className="quiet">{say('element.qualityAssurance.entry', { entry: registerEntry })}</p>
        )}
        {note && (
          <p className="quiet">
            <LanguageText map={note} />
          </p>
        )}
        {report && (
          <p>
            <WebLink address={report}>{say('element.qualityAssurance.report')}</WebLink>
          </p>
        )}
      </div>
    );
  });
};

/** Element 15: what it was designed for; the receiver decides. */
export const StackabilityValue = ({ value }: { value: Elements['stackability'] }) => {
  const { say } = useWords();
  if (value.kind === 'stand-alone') return <p>{say('element.stackability.stand-alone')}</p>;
  return (
    <>
      <p>{say('element.stackability.stackable', { count: value.towards.length })}</p>
      {value.towards.map(({ title, receiver, url }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: targets of a sealed credential never move
        <p key={index}>
          {url ? (
            <WebLink address={url}>
              <LanguageText map={title} />
            </WebLink>
          ) : (
            <LanguageText map={title} />
          )}
          {receiver && <span className="quiet"> · {receiver}</span>}
        </p>
      ))}
    </>
  );
};

/** Element 16. */
export const FurtherValue = ({ value }: { value: Elements['furtherInformation'] }) => (
  <>
    {value.note && (
      <p>
        <LanguageText map={value.note} />
      </p>
    )}
    {value.url && (
      <p>
        <WebLink address={value.url} />
      </p>
    )}
  </>
);
