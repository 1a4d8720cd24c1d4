import { organisationOperations } from '@sigillo/contract/api';
import type { MemberRole } from '@sigillo/core/domain';
import { useQueryClient } from '@tanstack/react-query';
import { call, controlId, useSession, useSubmit } from '../../../api/index.ts';
import { useGo, useOrganisation } from '../../../place/index.ts';
import { Button, FormPage, LinkButton, Refusal, TextField, useWords, WorkHead } from '../../../ui/index.ts';
import { useKept, useToasts } from '../../../ui/interactive/index.ts';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { addresses } from '../place/addresses.ts';
import { RoleChoices } from './role-choices.tsx';

/** Invites a person by e-mail, with what they will be able to do. */
const InvitePage = () => {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const { person } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { busy, problem, faults, attempt, submit, refuse } = useSubmit();
  const { value, change, forget } = useKept(`invite ${organisation} ${person?.id ?? ''}`, {
    name: '',
    email: '',
    team: '',
    roles: [] as MemberRole[],
  });
  const notes = notesOfFaults(faults);
  const back = addresses.people(organisation);
  const invite = async (): Promise<void> => {
    const { name, email, team, roles } = value;
    const missing = [
      ...(['name', 'email'] as const)
        .filter((field) => value[field].trim() === '')
        .map((field) => ({
          pointer: `/${field}`,
          detail: say('provider.missing', { field: say(`provider.people.${field}`) }),
        })),
      ...(roles.length === 0 ? [{ pointer: '/roles', detail: say('provider.people.roles.missing') }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const taken = await submit(() =>
      call(organisationOperations.inviteMember, {
        params: { organisation },
        body: { name, email, roles, ...(team.trim() && { team }) },
      }),
    );
    if (!taken) return;
    forget();
    await queries.invalidateQueries({ queryKey: [organisationOperations.listMembers.id] });
    confirm(say('provider.people.invite.done', { name }));
    go(back);
  };
  const line = (field: 'name' | 'email' | 'team') => ({
    ...notes(`/${field}`),
    id: controlId(`/${field}`),
    label: say(`provider.people.${field}`),
    value: value[field],
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  });
  return (
    <>
      <p className="work__back">
        <a href={back}>{say('nav.provider.people')}</a>
      </p>
      <WorkHead title={say('provider.people.invite')} about={say('provider.people.invite.about')} />
      {problem && faults.length === 0 && <Refusal problem={problem} />}
      <FormPage
        attempt={attempt}
        errors={faults.map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }))}
        actions={
          <>
            <Button type="submit" kind="first" busy={busy}>
              {say('provider.people.invite.send')}
            </Button>
            <LinkButton href={back}>{say('action.cancel')}</LinkButton>
          </>
        }
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <TextField {...line('name')} maxLength={300} />
        <TextField {...line('email')} type="email" maxLength={254} />
        <TextField {...line('team')} optional maxLength={300} />
        <RoleChoices
          value={value.roles}
          error={notes('/roles').error}
          onChange={(roles) => change({ roles })}
        />
      </FormPage>
    </>
  );
};

export default InvitePage;
