import { organisationOperations, type Specification } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { controlId, queryOf } from '../../../../api/index.ts';
import { useOrganisation } from '../../../../place/index.ts';
import { FieldError, Notice, Pair, useWords } from '../../../../ui/index.ts';
import { NumberValueField } from '../../fields/number-value-field.tsx';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';
import { LevelFields } from './level-fields.tsx';

type Workload = NonNullable<Specification['workload']>;

/** Hours behind one credit, by the ECTS Users' Guide. */
const usual = { from: 25, to: 30 } as const;

/** How much work it is, and how demanding. */
export const WorkloadSection = () => {
  const { say, number } = useWords();
  const notes = useFieldNotes();
  const { organisation } = useOrganisation();
  const { data: profile } = useSuspenseQuery(
    queryOf(organisationOperations.get, { params: { organisation } }),
  );
  const { snapshot, change } = useDraft();
  const { workload = {} } = snapshot.specification;
  const mayAwardEcts = profile.awardingPower?.mayAwardEcts ?? false;
  const set = (changes: Partial<Workload>): void =>
    change((before) => ({ ...before, workload: { ...before.workload, ...changes } }));
  const setEcts = (ects: number | undefined): void =>
    // The country's rule comes with the first credit, and stays visible and changeable.
    set({
      ects,
      hoursPerEcts: workload.hoursPerEcts ?? (ects === undefined ? undefined : profile.hoursPerEcts),
    });
  const whole = notes('/workload');
  return (
    <>
      <section className="flow" id={controlId('/workload')} tabIndex={-1} aria-labelledby="workload-title">
        <h2 id="workload-title">{say('element.workload.label')}</h2>
        {whole.error && <FieldError id={controlId('/workload')}>{whole.error}</FieldError>}
        {!mayAwardEcts && <Notice>{say('provider.design.workload.no-ects')}</Notice>}
        <Pair>
          {(mayAwardEcts || workload.ects !== undefined) && (
            <NumberValueField
              {...notes('/workload/ects')}
              id={controlId('/workload/ects')}
              label={say('provider.design.workload.ects')}
              unit={say('provider.design.workload.ects.unit')}
              value={workload.ects}
              onChange={setEcts}
            />
          )}
          <NumberValueField
            {...notes('/workload/hours')}
            id={controlId('/workload/hours')}
            label={say('provider.design.workload.hours')}
            unit={say('provider.design.hours.unit')}
            optional={mayAwardEcts}
            value={workload.hours}
            onChange={(hours) => set({ hours })}
          />
          {workload.ects !== undefined && (
            <NumberValueField
              {...notes('/workload/hoursPerEcts')}
              id={controlId('/workload/hoursPerEcts')}
              label={say('provider.design.workload.rate')}
              unit={say('provider.design.hours.unit')}
              value={workload.hoursPerEcts}
              onChange={(hoursPerEcts) => set({ hoursPerEcts })}
            />
          )}
        </Pair>
        {workload.ects !== undefined && (
          <p className="quiet small">
            {say('value.ects-in-hours', {
              credits: number(workload.ects),
              from: number(workload.ects * usual.from),
              to: number(workload.ects * usual.to),
            })}
            {'. '}
            {say('provider.design.workload.rule', usual)}
          </p>
        )}
      </section>
      <LevelFields />
    </>
  );
};
