import { mandatoryElements } from '@sigillo/core/domain';
import { describe, expect, it } from 'vitest';
import { placeOf, sectionOf, sectionState, sections } from './sections.ts';

const finding = (
  code: string,
  severity: 'error' | 'warning',
  pointer: string,
  element: 'title' | 'level',
) => ({
  code,
  severity,
  pointer,
  element,
});

describe('sections', () => {
  it.each([
    ['/outcomes/2/statement/en', 'outcomes'],
    ['/level/framework', 'workload'],
    ['/reviewOn', 'need'],
    ['', undefined],
  ])('%s is edited on %s', (pointer, section) => expect(sectionOf(pointer)?.id).toBe(section));

  it('have a page for every element that an author fills', () => {
    const byAuthor = mandatoryElements.filter(
      (element) => !['learner', 'issuerCountry', 'dateOfIssuing'].includes(element),
    );
    expect(byAuthor.filter((element) => sectionOf(placeOf(element, [])) === undefined)).toEqual([]);
  });

  it('leads to what is exactly wrong', () => {
    const findings = [
      finding('framework-missing', 'warning', '/level/basis', 'level'),
      finding('level-empty', 'error', '/level/level', 'level'),
    ];
    expect(placeOf('level', findings)).toBe('/level/level');
  });

  it.each([
    ['nothing wrong', [], 'done'],
    ['advice only', [finding('description-missing', 'warning', '/description', 'title')], 'attention'],
    ['something missing', [finding('title-missing', 'error', '/title/en', 'title')], 'to-do'],
    ['something elsewhere', [finding('level-missing', 'error', '/level', 'level')], 'done'],
  ])('state: %s', (_, findings, state) => expect(sectionState(sections[0], findings)).toBe(state));
});
