import { elementIds } from '@sigillo/core/domain';
import { describe, expect, it } from 'vitest';
import { createShareDraft, elementsOfDraft, endOfDay, faultOfDay, lastDayOf } from './share-draft.ts';

const now = new Date('2026-11-22T12:00:00').getTime();
const draft = createShareDraft(['a']);

describe('a share draft', () => {
  it('starts with what most readers need: no grade', () => {
    expect(elementsOfDraft(draft)).toContain('learner');
    expect(elementsOfDraft(draft)).not.toContain('grade');
  });
  it('shows all sixteen where everything is chosen', () =>
    expect(elementsOfDraft({ ...draft, choice: 'all' })).toEqual(elementIds));
  it('always shows the title, in the standard order', () =>
    expect(elementsOfDraft({ ...draft, choice: 'own', own: ['grade', 'learner'] })).toEqual([
      'learner',
      'title',
      'grade',
    ]));
});

describe('the end', () => {
  it.each([
    ['7', '2026-11-29'],
    ['30', '2026-12-22'],
    ['90', '2027-02-20'],
  ] as const)('in %s days is %s', (ending, day) => expect(lastDayOf({ ...draft, ending }, now)).toBe(day));

  it.each([
    [undefined, 'required'],
    ['2026-02-30x', 'required'],
    ['2026-11-21', 'past'],
    ['2026-11-22', undefined],
    ['2027-11-21', undefined],
    ['2027-11-23', 'far'],
  ])('%s is %s', (day, fault) => expect(faultOfDay(day, now)).toBe(fault));

  it('is 23:59 where the learner is', () => {
    const end = new Date(endOfDay('2026-12-04'));
    expect([end.getFullYear(), end.getMonth(), end.getDate(), end.getHours(), end.getMinutes()]).toEqual([
      2026, 11, 4, 23, 59,
    ]);
  });
});
