import type { Specification } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { assessmentTypes, supervisionTypes } from '@sigillo/core/vocabularies';
import { controlId } from '../../../../api/index.ts';
import {
  Button,
  CheckboxGroup,
  Entry,
  FieldError,
  RadioGroup,
  Select,
  useWords,
} from '../../../../ui/index.ts';
import { TextInLanguages } from '../../fields/text-in-languages.tsx';
import { useEditedList } from '../../fields/use-edited-list.ts';
import { optionsOf } from '../../fields/vocabulary-options.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';
import { GradingFields } from './grading-fields.tsx';
import { newItemId } from './item-id.ts';

type Plan = Specification['assessments'][number];

/** How the outcomes are assessed. */
export const AssessmentSection = () => {
  const { say, number } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change } = useDraft();
  const { assessments, outcomes } = snapshot.specification;
  const name = (index: number): string => say('provider.design.assessment', { number: number(index + 1) });
  const entries = useEditedList<Plan>({
    pointer: '/assessments',
    items: assessments,
    update: (edit) => change((before) => ({ ...before, assessments: edit(before.assessments) })),
    name,
  });
  const { help, error } = notes('/assessments', say('provider.design.assessments.help'));
  return (
    <section
      className="entries"
      id={controlId('/assessments')}
      tabIndex={-1}
      aria-label={say('provider.design.section.assessment')}
    >
      {help && <p className="quiet measure">{help}</p>}
      {error && <FieldError id={controlId('/assessments')}>{error}</FieldError>}
      {assessments.map((plan, index) => (
        <PlanEntry
          key={plan.id}
          title={name(index)}
          plan={plan}
          pointer={`/assessments/${index}`}
          onChange={(next) => entries.replace(index, next)}
          onRemove={() => entries.remove(index)}
          move={entries.move(index)}
        />
      ))}
      <div>
        <Button
          onClick={() =>
            entries.add({ id: newItemId(), title: {}, type: '', outcomes: outcomes.map(({ id }) => id) })
          }
        >
          {say('provider.design.assessment.add')}
        </Button>
      </div>
    </section>
  );
};

interface PlanEntryProps {
  readonly title: string;
  readonly plan: Plan;
  readonly pointer: string;
  readonly onChange: (plan: Plan) => void;
  readonly onRemove: () => void;
  readonly move: { readonly up?: (() => void) | undefined; readonly down?: (() => void) | undefined };
}

const PlanEntry = ({ title, plan, pointer, onChange, onRemove, move }: PlanEntryProps) => {
  const { say, locale, number } = useWords();
  const notes = useFieldNotes();
  const { snapshot, languages } = useDraft();
  const { outcomes } = snapshot.specification;
  const whole = notes(pointer);
  return (
    <Entry id={controlId(pointer)} title={title} heading="h2" onRemove={onRemove} move={move}>
      {whole.error && <FieldError id={controlId(pointer)}>{whole.error}</FieldError>}
      {whole.help && <p className="field__help">{whole.help}</p>}
      <TextInLanguages
        pointer={`${pointer}/title`}
        label={say('provider.design.assessment.title')}
        help={say('provider.design.assessment.title.help')}
        languages={languages}
        value={plan.title}
        notes={notes}
        onChange={(next) => onChange({ ...plan, title: next })}
      />
      <Select
        {...notes(`${pointer}/type`)}
        id={controlId(`${pointer}/type`)}
        label={say('element.assessment.label')}
        placeholder={say('action.choose')}
        options={optionsOf(assessmentTypes, locale)}
        value={plan.type}
        onChange={(event) => onChange({ ...plan, type: event.target.value })}
      />
      <CheckboxGroup
        {...notes(`${pointer}/outcomes`)}
        id={controlId(`${pointer}/outcomes`)}
        name={`outcomes-${plan.id}`}
        label={say('provider.design.assessment.outcomes')}
        options={outcomes.map(({ id, statement }, index) => ({
          value: id,
          label:
            pickLanguage(statement, languages[0] ?? locale)?.text ??
            say('provider.design.outcome', { number: number(index + 1) }),
        }))}
        value={plan.outcomes}
        onChange={(next) => onChange({ ...plan, outcomes: [...next] })}
      />

      <Select
        {...notes(`${pointer}/supervision`)}
        id={controlId(`${pointer}/supervision`)}
        label={say('element.supervision.label')}
        optional
        width="full"
        placeholder={say('value.none')}
        options={optionsOf(supervisionTypes, locale)}
        value={plan.supervision ?? ''}
        onChange={(event) => onChange({ ...plan, supervision: event.target.value || undefined })}
      />
      <RadioGroup
        {...notes(`${pointer}/setting`)}
        id={controlId(`${pointer}/setting`)}
        name={`setting-${plan.id}`}
        label={say('provider.design.assessment.setting')}
        optional
        inline
        options={(['onsite', 'online'] as const).map((value) => ({
          value,
          label: say(`provider.design.setting.${value}`),
        }))}
        value={plan.setting ?? ''}
        onChange={(value) => onChange({ ...plan, setting: value as 'online' | 'onsite' })}
      />

      <GradingFields
        pointer={`${pointer}/gradingScheme`}
        scheme={plan.gradingScheme}
        onChange={(gradingScheme) => onChange({ ...plan, gradingScheme })}
      />
    </Entry>
  );
};
