import { achievementOperations } from '@sigillo/contract/api';
import { languages as languageList } from '@sigillo/core/vocabularies';
import { useQueryClient } from '@tanstack/react-query';
import { call, controlId, useSession, useSubmit } from '../../../api/index.ts';
import { useGo, useOrganisation } from '../../../place/index.ts';
import { Button, FormPage, LinkButton, Refusal, TextField, useWords, WorkHead } from '../../../ui/index.ts';
import { useKept } from '../../../ui/interactive/index.ts';
import { sections } from '../designing/sections.ts';
import { ConceptField } from '../fields/concept-field.tsx';
import { languageName } from '../fields/language-name.ts';
import { addresses } from '../place/addresses.ts';

/** Starts a micro-credential: its languages and its title, then the designer. */
const NewPage = () => {
  const { say, locale } = useWords();
  const { organisation } = useOrganisation();
  const { person } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const { busy, problem, faults, attempt, submit, refuse } = useSubmit();
  const { value, change, forget } = useKept(`new achievement ${organisation} ${person?.id ?? ''}`, {
    title: '',
    languages: [] as readonly string[],
  });
  const { title, languages } = value;
  const create = async (): Promise<void> => {
    const missing = [
      ...(languages.length === 0
        ? [{ pointer: '/languages', detail: say('finding.languages-missing') }]
        : []),
      ...(title.trim() === ''
        ? [{ pointer: '/title', detail: say('provider.missing', { field: say('element.title.label') }) }]
        : []),
    ];
    if (missing.length > 0) return refuse(missing);
    await submit(async () => {
      const { id: achievement } = await call(achievementOperations.create, {
        params: { organisation },
        body: { title: title.trim(), languages: [...languages] },
      });
      forget();
      await queries.invalidateQueries({ queryKey: [achievementOperations.list.id] });
      go(addresses.design({ organisation, achievement, version: 1 }, sections[0].id), 'replace');
    });
  };
  const errorAt = (pointer: string): string | undefined =>
    faults.find((fault) => fault.pointer === pointer)?.detail;
  const [primary] = languages;
  return (
    <>
      <p className="work__back">
        <a href={addresses.achievements(organisation)}>{say('nav.provider.micro-credentials')}</a>
      </p>
      <WorkHead title={say('provider.new.title')} about={say('provider.new.about')} />
      {problem && faults.length === 0 && <Refusal problem={problem} />}
      <FormPage
        errors={faults.map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }))}
        attempt={attempt}
        actions={
          <>
            <Button type="submit" kind="first" busy={busy}>
              {say('action.continue')}
            </Button>
            <LinkButton href={addresses.achievements(organisation)}>{say('action.cancel')}</LinkButton>
          </>
        }
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <ConceptField
          id={controlId('/languages')}
          label={say('provider.new.languages')}
          help={say('provider.new.languages.help')}
          error={errorAt('/languages')}
          vocabulary={languageList}
          nameOf={(tag) => languageName(tag, locale)}
          value={languages}
          onChange={(next) => change({ languages: next })}
        />
        <TextField
          id={controlId('/title')}
          label={
            primary
              ? say('provider.fact.in-language', {
                  label: say('element.title.label'),
                  language: languageName(primary, locale),
                })
              : say('element.title.label')
          }
          help={say('provider.design.title.help')}
          error={errorAt('/title')}
          lang={primary}
          maxLength={300}
          value={title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </FormPage>
    </>
  );
};

export default NewPage;
