import { organisationOperations } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, controlId, queryOf, useSubmit } from '../../../api/index.ts';
import { useAddressParts, useGo, useOrganisation } from '../../../place/index.ts';
import {
  Button,
  FormPage,
  LinkButton,
  Notice,
  Refusal,
  TextField,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { addresses } from '../place/addresses.ts';
import { RoleChoices } from './role-choices.tsx';

/** Changes what a person may do, or removes them. */
const MemberPage = () => {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const { member: id = '' } = useAddressParts();
  const go = useGo();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { busy, problem, faults, attempt, submit, refuse } = useSubmit();
  const { data } = useSuspenseQuery(
    queryOf(organisationOperations.listMembers, { params: { organisation } }),
  );
  const member = data.items.find((one) => one.id === id);
  const [roles, setRoles] = useState(member?.roles ?? []);
  const [team, setTeam] = useState(member?.team ?? '');
  const [asking, setAsking] = useState(false);
  const back = addresses.people(organisation);
  const notes = notesOfFaults(faults);
  const params = { organisation, member: id };
  const finish = async (message: string): Promise<void> => {
    await queries.invalidateQueries();
    confirm(message);
    go(back);
  };
  if (!member) {
    return (
      <>
        <WorkHead title={say('page.not-found.title')} />
        <Notice action={<a href={back}>{say('nav.provider.people')}</a>}>{say('page.not-found.text')}</Notice>
      </>
    );
  }
  const save = async (): Promise<void> => {
    if (roles.length === 0)
      return refuse([{ pointer: '/roles', detail: say('provider.people.roles.missing') }]);
    const taken = await submit(() =>
      call(organisationOperations.changeMember, { params, body: { roles, ...(team.trim() && { team }) } }),
    );
    if (taken) await finish(say('provider.people.changed', { name: member.name }));
  };
  const remove = async (): Promise<void> => {
    setAsking(false);
    const taken = await submit(() => call(organisationOperations.removeMember, { params }));
    if (taken) await finish(say('provider.people.removed', { name: member.name }));
  };
  return (
    <>
      <p className="work__back">
        <a href={back}>{say('nav.provider.people')}</a>
      </p>
      <WorkHead title={member.name} about={member.email} />
      {member.pending && <Notice>{say('provider.people.pending')}</Notice>}
      {problem && faults.length === 0 && <Refusal problem={problem} />}
      <FormPage
        attempt={attempt}
        errors={faults.map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }))}
        actions={
          <>
            <Button type="submit" kind="first" busy={busy}>
              {say('action.save')}
            </Button>
            <LinkButton href={back}>{say('action.cancel')}</LinkButton>
            <Button kind="quiet" onClick={() => setAsking(true)}>
              {say('provider.people.remove')}
            </Button>
          </>
        }
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <RoleChoices value={roles} error={notes('/roles').error} onChange={setRoles} />
        <TextField
          {...notes('/team')}
          id={controlId('/team')}
          label={say('provider.people.team')}
          optional
          maxLength={300}
          value={team}
          onChange={(event) => setTeam(event.target.value)}
        />
      </FormPage>
      {asking && (
        <Dialog
          title={say('provider.people.remove.title', { name: member.name })}
          confirm={say('provider.people.remove')}
          danger
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        >
          <p>{say('provider.people.remove.text')}</p>
        </Dialog>
      )}
    </>
  );
};

export default MemberPage;
