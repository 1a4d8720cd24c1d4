import type { Specification } from '@sigillo/contract/api';
import { languages as languageList } from '@sigillo/core/vocabularies';
import { controlId } from '../../../../api/index.ts';
import { Button, FieldError, Tag, useWords } from '../../../../ui/index.ts';
import { useToasts } from '../../../../ui/interactive/index.ts';
import { ConceptField } from '../../fields/concept-field.tsx';
import { languageName } from '../../fields/language-name.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';
import { withoutLanguage } from '../without-language.ts';

/** In which languages it is written; the first is the one that counts when texts differ. */
export const LanguagesSection = () => {
  const { say, locale, number } = useWords();
  const { confirm } = useToasts();
  const notes = useFieldNotes();
  const { snapshot, change } = useDraft();
  const { specification, version } = snapshot;
  const { languages } = specification;
  const missing = (tag: string): number =>
    version.findings.filter(({ pointer }) => pointer.endsWith(`/${tag}`)).length;
  const makePrimary = (tag: string): void =>
    change((before) => ({ ...before, languages: [tag, ...before.languages.filter((one) => one !== tag)] }));
  const remove = (tag: string): void => {
    const before: Specification = specification;
    change((now) => withoutLanguage(now, tag));
    confirm(say('provider.design.language.removed', { language: languageName(tag, locale) }), () =>
      change(() => before),
    );
  };
  const { help, error } = notes('/languages', say('provider.design.languages.help'));
  return (
    <section
      className="entries"
      id={controlId('/languages')}
      tabIndex={-1}
      aria-label={say('provider.design.section.languages')}
    >
      {help && <p className="quiet measure">{help}</p>}
      {error && <FieldError id={controlId('/languages')}>{error}</FieldError>}
      <ul className="lines">
        {languages.map((tag, index) => (
          <li key={tag} id={controlId(`/languages/${index}`)}>
            <div>
              <b>{languageName(tag, locale)}</b>{' '}
              {index === 0 && <Tag tone="accent">{say('provider.design.language.primary')}</Tag>}{' '}
              {missing(tag) > 0 && (
                <Tag tone="caution" icon="caution">
                  {say('provider.design.language.missing', {
                    count: missing(tag),
                    number: number(missing(tag)),
                  })}
                </Tag>
              )}
            </div>
            {index > 0 && (
              <div className="row">
                <Button small onClick={() => makePrimary(tag)}>
                  {say('provider.design.language.make-primary')}
                  <span className="hidden">: {languageName(tag, locale)}</span>
                </Button>
                <Button small kind="quiet" onClick={() => remove(tag)}>
                  {say('action.remove')}
                  <span className="hidden"> {languageName(tag, locale)}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <ConceptField
        label={say('provider.design.language.add')}
        help={say('provider.design.language.add.help')}
        vocabulary={languageList}
        keep={({ code }) => !languages.includes(code)}
        value={[]}
        onChange={([tag]) =>
          tag && change((before) => ({ ...before, languages: [...before.languages, tag] }))
        }
      />
    </section>
  );
};
