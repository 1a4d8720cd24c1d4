import { describe, expect, it } from 'vitest';
import { claimsBareAccreditation, isUnobservable, secondVerb, speaksOfAttendance } from './wording.ts';

/** Languages beside the specification's own, whose sentences the rules meet only in translations. */
describe.each([
  {
    language: 'el',
    unseen: 'Γνωρίζει τα στάδια μιας ανάλυσης',
    seen: 'Συγκρίνει δύο μεθόδους',
    two: ['Συγκρίνει μεθόδους και επιλέγει μία από αυτές', 'επιλέγει'],
    attended: 'Παρουσία τουλάχιστον 80 %',
    assessed: 'Γραπτή εξέταση',
    bare: 'Διαπιστευμένο πρόγραμμα',
    named: 'Πρόγραμμα διαπιστευμένο από την ΕΘΑΑΕ',
  },
  {
    language: 'bg',
    unseen: 'Познава етапите на анализа',
    seen: 'Сравнява два метода',
    two: ['Сравнява методи и избира един от тях', 'избира'],
    attended: 'Присъствие поне 80 %',
    assessed: 'Писмен изпит',
    bare: 'Акредитирана програма',
    named: 'Програма, акредитирана от НАОА',
  },
] as const)('wording in $language', ({ language, unseen, seen, two, attended, assessed, bare, named }) => {
  it('tells what can be seen from what can’t', () => {
    expect(isUnobservable(unseen, language)).toBe(true);
    expect(isUnobservable(seen, language)).toBe(false);
  });
  it('finds a second verb', () => {
    expect(secondVerb(two[0], language)).toBe(two[1]);
    expect(secondVerb(seen, language)).toBeUndefined();
  });
  it('tells presence from assessment', () => {
    expect(speaksOfAttendance(attended, language)).toBe(true);
    expect(speaksOfAttendance(assessed, language)).toBe(false);
  });
  it('asks who accredited', () => {
    expect(claimsBareAccreditation(bare, language)).toBe(true);
    expect(claimsBareAccreditation(named, language)).toBe(false);
  });
});
