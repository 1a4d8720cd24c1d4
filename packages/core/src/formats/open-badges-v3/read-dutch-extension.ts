import { isJsonObject, type Json, type JsonObject, toList } from '../../base/index.ts';
import type { ConceptReference, CredentialElements } from '../../domain/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';

/** The words of the Dutch lists that say exactly what a European term says. */
const modes: Readonly<Record<string, string>> = { online: 'online', 'work experience': 'work-based' };
const assessments: Readonly<Record<string, string>> = { portfolio: 'portfolio' };
const supervisions: Readonly<Record<string, string>> = {
  'unsupervised with no identity verification': 'unsupervised-without-id',
  'supervised with no identity verification': 'supervised-without-id',
  'onsite with identity verification': 'supervised-with-id',
};
const settings: Readonly<Record<string, string>> = {
  'supervised online': 'online',
  'onsite with identity verification': 'onsite',
};

/**
 * Reads what the Dutch edubadges' extension adds to an achievement, and its
 * alignments of type `ext:QualityAssurance`. A word that has no European term stays as it
 * is written; a value of another shape is left out.
 *
 * @see https://github.com/educredentials/obv3-examples, contexts/educredential.json
 */
export const readDutchExtension = (achievement: JsonObject): CredentialElements => {
  const { ECTS: ects, SBU: load, timeInvestment } = achievement;
  const hours = isCount(load) ? load : timeInvestment;
  const quality = toList(achievement.alignment).filter(isJsonObject).flatMap(readQuality);
  const assessed = toConcepts('assessment-type', assessments, achievement.assessmentType);
  const joined = toConcepts('learning-mode', modes, achievement.participationType);
  const supervision = readSupervision(achievement);
  return {
    ...(isCount(ects) || isCount(hours)
      ? { workload: { ...(isCount(ects) ? { ects } : {}), ...(isCount(hours) ? { hours } : {}) } }
      : {}),
    ...(assessed.length === 0 ? {} : { assessment: assessed.map((type) => ({ type })) }),
    ...(joined.length === 0 ? {} : { participation: { modes: joined } }),
    ...(quality.length === 0 ? {} : { qualityAssurance: quality }),
    ...(supervision.length === 0 ? {} : { supervision }),
  };
};

const isCount = (value: Json | undefined): value is number => typeof value === 'number' && value >= 0;
const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const toConcept = (list: string, codes: Readonly<Record<string, string>>, word: string): ConceptReference => {
  const code = Object.hasOwn(codes, word) ? codes[word] : undefined;
  return code === undefined ? { label: { en: word } } : toConceptName(list, code);
};

const toConcepts = (
  list: string,
  codes: Readonly<Record<string, string>>,
  value: Json | undefined,
): readonly ConceptReference[] =>
  (value === undefined ? [] : toList(value)).flatMap((item) => {
    const word = textOf(item);
    return word === undefined ? [] : [toConcept(list, codes, word)];
  });

/** Where the word and `identityChecked` contradict each other, the word stays without a term. */
const readSupervision = ({ supervisionType, identityChecked }: JsonObject) => {
  const word = textOf(supervisionType);
  if (word === undefined) return [];
  const code =
    word === 'supervised online' && typeof identityChecked === 'boolean'
      ? `supervised-${identityChecked ? 'with' : 'without'}-id`
      : Object.hasOwn(supervisions, word)
        ? supervisions[word]
        : undefined;
  const contradicts =
    typeof identityChecked === 'boolean' &&
    code !== undefined &&
    code.endsWith('-with-id') !== identityChecked;
  const type =
    code === undefined || contradicts ? { label: { en: word } } : toConceptName('supervision', code);
  const setting = Object.hasOwn(settings, word) ? settings[word] : undefined;
  return [{ type, ...(setting === undefined ? {} : { setting }) }];
};

const readQuality = ({ targetType, targetName, targetDescription, targetUrl, targetCode }: JsonObject) => {
  if (targetType !== 'ext:QualityAssurance') return [];
  const entry = textOf(targetUrl) ?? textOf(targetCode);
  const said = [targetName, targetDescription, targetCode].map(textOf).filter((text) => text !== undefined);
  if (said.length === 0 && entry === undefined) return [];
  return [
    {
      ...(entry === undefined ? {} : { registerEntry: entry }),
      ...(said.length === 0 ? {} : { note: { und: said.join(' · ') } }),
    },
  ];
};
