import { awardRoutes } from '@sigillo/core/domain';
import type { Submission } from '../../../api/index.ts';
import { Fold, Pair, RadioGroup, Select, TextField, useWords } from '../../../ui/index.ts';
import { DateField } from '../../../ui/interactive/index.ts';
import { type FormFields, fieldOf } from '../forms/sending.tsx';
import type { LearnerDraft } from './learner-draft.ts';

const schemes = ['student-number', 'european-student-identifier', 'national'] as const;

/** What the fields are called, by their place in what is sent. */
export const useLearnerLabels = (): FormFields => {
  const { say } = useWords();
  return {
    '/learner/name': say('provider.learner.name'),
    '/learner/email': say('provider.learner.email'),
    '/learner/identifier': say('provider.learner.identifier'),
    '/learner/identifierScheme': say('provider.learner.scheme'),
    '/learner/birthDate': say('provider.learner.birth-date'),
    '/learner/givenName': say('provider.learner.given'),
    '/learner/familyName': say('provider.learner.family'),
    '/learner/nameLatin': say('provider.learner.latin'),
    '/learner/nameLanguage': say('provider.learner.name-language'),
    '/grade': say('provider.learner.grade'),
    '/route': say('provider.learner.route'),
    '/cohort': say('provider.learner.cohort'),
  };
};

export interface LearnerFieldsProps {
  readonly value: LearnerDraft;
  readonly onChange: (changes: Partial<LearnerDraft>) => void;
  readonly submission: Pick<Submission, 'faults'>;
}

type TextName = Exclude<keyof LearnerDraft, 'retake'>;

/** Who is awarded, and with what result. */
export const LearnerFields = ({ value, onChange, submission }: LearnerFieldsProps) => {
  const { say } = useWords();
  const text = (name: TextName, pointer = `/learner/${name}`) => ({
    ...fieldOf(submission, pointer),
    value: value[name],
    autoComplete: 'off',
    maxLength: 300,
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  return (
    <>
      <TextField
        {...text('name')}
        label={say('provider.learner.name')}
        help={say('provider.learner.name-help')}
      />
      <TextField
        {...text('email')}
        type="email"
        label={say('provider.learner.email')}
        help={say('provider.learner.email-help')}
      />
      <Pair>
        <TextField
          {...text('identifier')}
          label={say('provider.learner.identifier')}
          help={say('provider.learner.identifier-help')}
          optional
        />
        <Select
          {...fieldOf(submission, '/learner/identifierScheme')}
          label={say('provider.learner.scheme')}
          width="full"
          options={schemes.map((scheme) => ({
            value: scheme,
            label: say(`provider.learner.scheme.${scheme}`),
          }))}
          value={value.identifierScheme}
          onChange={(event) => onChange({ identifierScheme: event.target.value })}
        />
      </Pair>
      <DateField
        {...fieldOf(submission, '/learner/birthDate')}
        label={say('provider.learner.birth-date')}
        help={say('provider.learner.birth-date-help')}
        optional
        value={value.birthDate}
        onChange={(birthDate) => onChange({ birthDate })}
      />
      <h2>{say('provider.learner.result')}</h2>
      <TextField
        {...text('grade', '/grade')}
        maxLength={60}
        width="medium"
        label={say('provider.learner.grade')}
        help={say('provider.learner.grade-help')}
        optional
      />
      <RadioGroup
        {...fieldOf(submission, '/route')}
        name="route"
        label={say('provider.learner.route')}
        help={say('provider.learner.route-help')}
        value={value.route}
        onChange={(route) => onChange({ route })}
        options={awardRoutes.map((route) => ({
          value: route,
          label: say(`provider.learner.route.${route}`),
        }))}
      />
      <TextField
        {...text('cohort', '/cohort')}
        width="medium"
        label={say('provider.learner.cohort')}
        help={say('provider.learner.cohort-help')}
        optional
      />
      <Fold summary={say('provider.learner.more')}>
        <div className="flow">
          <Pair>
            <TextField {...text('givenName')} label={say('provider.learner.given')} optional />
            <TextField {...text('familyName')} label={say('provider.learner.family')} optional />
          </Pair>
          <TextField
            {...text('nameLatin')}
            label={say('provider.learner.latin')}
            help={say('provider.learner.latin-help')}
            optional
          />
          <TextField
            {...text('nameLanguage')}
            width="short"
            label={say('provider.learner.name-language')}
            help={say('provider.learner.name-language-help')}
            optional
          />
        </div>
      </Fold>
    </>
  );
};
