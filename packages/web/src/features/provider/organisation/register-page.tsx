import { organisationOperations, sessionOperations } from '@sigillo/contract/api';
import { useQueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { call, controlId, useSession, useSubmit } from '../../../api/index.ts';
import { useAddressParts, useGo } from '../../../place/index.ts';
import {
  Button,
  type FormError,
  FormPage,
  LinkButton,
  Notice,
  Refusal,
  Stepper,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { useKept } from '../../../ui/interactive/index.ts';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { addresses } from '../place/addresses.ts';
import { AnswerList } from '../specification/answer-list.tsx';
import { faultText } from './fault-text.ts';
import { IdentityFields } from './identity-fields.tsx';
import { PowerFields } from './power-fields.tsx';
import {
  emptyProfile,
  missingOf,
  type ProfileStep,
  profileSteps,
  stepOf,
  toProfileInput,
} from './profile.ts';
import { answersOf } from './profile-answers.ts';
import type { ProfileFieldsProps } from './profile-fields.ts';
import { WhoFields } from './who-fields.tsx';

const bodies: Readonly<Record<ProfileStep, ComponentType<ProfileFieldsProps>>> = {
  who: WhoFields,
  identity: IdentityFields,
  power: PowerFields,
};
const steps = [...(Object.keys(profileSteps) as ProfileStep[]), 'check'] as const;

/** Registers an organisation: three groups of questions, then "Check your answers". */
const RegisterPage = () => {
  const words = useWords();
  const { say } = words;
  const { person } = useSession();
  const { step: wanted } = useAddressParts();
  const go = useGo();
  const queries = useQueryClient();
  const { busy, problem, faults, attempt, submit, refuse } = useSubmit();
  const { value: draft, change, forget } = useKept(`register ${person?.id ?? ''}`, emptyProfile);
  const index = Math.max(0, (steps as readonly string[]).indexOf(wanted ?? ''));
  const step = steps[index] ?? 'who';
  const missing = missingOf(draft).map((fault) => ({
    pointer: fault.pointer,
    detail: faultText(fault, words),
  }));
  const onwards = (): void => {
    const here = missing.filter(({ pointer }) => stepOf(pointer) === step);
    refuse(here);
    if (here.length === 0) go(addresses.register(steps[index + 1] ?? 'check'));
  };
  const register = async (): Promise<void> => {
    if (missing.length > 0) return refuse(missing);
    await submit(async () => {
      const { slug } = await call(organisationOperations.register, { body: toProfileInput(draft) });
      forget();
      await queries.invalidateQueries({ queryKey: [sessionOperations.get.id] });
      go(addresses.registered(slug), 'replace');
    });
  };
  const errors = faults.map(
    ({ pointer, detail }): FormError => ({
      field: controlId(pointer),
      message: detail,
      ...(step !== stepOf(pointer) && {
        href: `${addresses.register(stepOf(pointer))}#${controlId(pointer)}`,
      }),
    }),
  );
  const Fields = step === 'check' ? undefined : bodies[step];
  const stateOf = (name: (typeof steps)[number], place: number) => {
    if (name === step) return 'current' as const;
    if (name === 'check' || place > index) return 'to-do' as const;
    return missing.some(({ pointer }) => stepOf(pointer) === name)
      ? ('attention' as const)
      : ('done' as const);
  };
  return (
    <>
      <WorkHead title={say('provider.registration.title')} about={say('provider.registration.about')} />
      <Stepper
        steps={steps.map((name, place) => ({
          label: say(`provider.registration.step.${name}`),
          state: stateOf(name, place),
          ...(place < index && { href: addresses.register(name) }),
        }))}
      />
      {problem && faults.length === 0 && <Refusal problem={problem} />}
      <FormPage
        key={step}
        attempt={attempt}
        errors={errors}
        actions={
          <>
            <Button type="submit" kind="first" busy={busy}>
              {say(step === 'check' ? 'provider.registration.send' : 'action.continue')}
            </Button>
            {index > 0 && (
              <LinkButton href={addresses.register(steps[index - 1] ?? 'who')}>
                {say('action.back')}
              </LinkButton>
            )}
          </>
        }
        onSubmit={(event) => {
          event.preventDefault();
          if (step === 'check') void register();
          else onwards();
        }}
      >
        <h2>{say(`provider.registration.step.${step}`)}</h2>
        {Fields ? (
          <Fields draft={draft} change={change} notes={notesOfFaults(faults)} />
        ) : (
          <>
            {(Object.keys(profileSteps) as ProfileStep[]).map((name) => (
              <AnswerList
                key={name}
                title={say(`provider.registration.step.${name}`)}
                change={addresses.register(name)}
                facts={answersOf(draft, name, words)}
              />
            ))}
            <Notice>{say('provider.registration.next')}</Notice>
          </>
        )}
      </FormPage>
      <p className="quiet small">{say('provider.registration.kept')}</p>
    </>
  );
};

export default RegisterPage;
