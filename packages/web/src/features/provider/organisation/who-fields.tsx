import { organisationRoles } from '@sigillo/core/domain';
import { languages as languageList } from '@sigillo/core/vocabularies';
import { controlId } from '../../../api/index.ts';
import { CheckboxGroup, TextField, useWords } from '../../../ui/index.ts';
import { ConceptField } from '../fields/concept-field.tsx';
import { languageName } from '../fields/language-name.ts';
import { TextInLanguages } from '../fields/text-in-languages.tsx';
import type { ProfileFieldsProps } from './profile-fields.ts';

/** Who the organisation is and what it does here. */
export const WhoFields = ({ draft, change, notes }: ProfileFieldsProps) => {
  const { say, locale } = useWords();
  const languages = draft.languages.length > 0 ? draft.languages : ['en'];
  return (
    <>
      <ConceptField
        {...notes('/languages', say('provider.organisation.languages.help'))}
        id={controlId('/languages')}
        label={say('provider.organisation.languages')}
        vocabulary={languageList}
        nameOf={(tag) => languageName(tag, locale)}
        value={draft.languages}
        onChange={(next) => change({ languages: next })}
      />
      {draft.languages.length > 0 && (
        <>
          <TextInLanguages
            pointer="/legalName"
            label={say('provider.organisation.legal-name')}
            help={say('provider.organisation.legal-name.help')}
            languages={languages}
            value={draft.legalName}
            notes={notes}
            onChange={(legalName) => change({ legalName })}
          />
          <TextInLanguages
            pointer="/displayName"
            label={say('provider.organisation.display-name')}
            help={say('provider.organisation.display-name.help')}
            optional
            languages={languages}
            value={draft.displayName}
            notes={notes}
            onChange={(displayName) => change({ displayName })}
          />
        </>
      )}
      <CheckboxGroup
        {...notes('/roles', say('provider.organisation.roles.help'))}
        id={controlId('/roles')}
        name="organisation-roles"
        label={say('provider.organisation.roles')}
        options={organisationRoles.map((role) => ({
          value: role,
          label: say(`provider.organisation.role.${role}`),
          help: say(`provider.organisation.role.${role}.means`),
        }))}
        value={draft.roles}
        onChange={(roles) => change({ roles })}
      />
      {draft.languages.length > 0 && (
        <TextInLanguages
          pointer="/description"
          label={say('provider.organisation.description')}
          help={say('provider.organisation.description.help')}
          optional
          languages={languages}
          value={draft.description}
          notes={notes}
          lines="several"
          onChange={(description) => change({ description })}
        />
      )}
      <TextField
        {...notes('/homepage')}
        id={controlId('/homepage')}
        label={say('provider.organisation.homepage')}
        optional
        type="url"
        value={draft.homepage}
        onChange={(event) => change({ homepage: event.target.value })}
      />
      <TextField
        {...notes('/email', say('provider.organisation.email.help'))}
        id={controlId('/email')}
        label={say('provider.organisation.email')}
        optional
        type="email"
        value={draft.email}
        onChange={(event) => change({ email: event.target.value })}
      />
    </>
  );
};
