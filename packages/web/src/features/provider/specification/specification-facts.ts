import type { Specification } from '@sigillo/contract/api';
import type { MessageId } from '@sigillo/contract/messages';
import { type LanguageMap, pickLanguage } from '@sigillo/core/domain';
import {
  accreditationTypes,
  assessmentTypes,
  countries,
  cycles,
  gradingSchemeKinds,
  iscedFields,
  learningModes,
  needKinds,
  nqfFrameworks,
  qualityStandards,
  supervisionTypes,
} from '@sigillo/core/vocabularies';
import type { Words } from '../../../ui/index.ts';
import { languageName } from '../fields/language-name.ts';
import { conceptName } from '../fields/vocabulary-options.ts';

/** One thing that a specification says, as a reader would read it out. */
export interface SpecificationFact {
  /** Without spaces, and stable over versions: outcomes by their ids, so that moving one isn't a change of all. */
  readonly key: string;
  /** Where it is edited. */
  readonly pointer: string;
  readonly label: string;
  readonly text: string;
  /** The language of the text where it isn't the page's. */
  readonly lang?: string;
}

type Collect = (key: string, pointer: string, label: string, text: string | undefined, lang?: string) => void;

/** Everything that a specification says, in the order of the designer's pages; what is empty is absent. */
export const factsOf = (specification: Specification, words: Words): readonly SpecificationFact[] => {
  const facts: SpecificationFact[] = [];
  const put: Collect = (key, pointer, label, text, lang) => {
    if (text) facts.push({ key, pointer, label, text, ...(lang === undefined ? {} : { lang }) });
  };
  const texts = (key: string, pointer: string, label: string, map: LanguageMap | undefined): void => {
    const tags = new Set([...specification.languages, ...Object.keys(map ?? {})]);
    for (const language of tags) {
      const name =
        specification.languages.length > 1
          ? words.say('provider.fact.in-language', { label, language: languageName(language, words.locale) })
          : label;
      put(`${key}/${language}`, `${pointer}/${language}`, name, map?.[language], language);
    }
  };
  titleFacts(specification, words, put, texts);
  needFacts(specification, words, put, texts);
  outcomeFacts(specification, words, put, texts);
  assessmentFacts(specification, words, put, texts);
  workloadFacts(specification, words, put, texts);
  participationFacts(specification, words, put);
  qualityFacts(specification, words, put, texts);
  furtherFacts(specification, words, put, texts);
  return facts;
};

type Texts = (key: string, pointer: string, label: string, map: LanguageMap | undefined) => void;

const titleFacts = (
  { title, description, field }: Specification,
  words: Words,
  put: Collect,
  texts: Texts,
): void => {
  const { say, locale } = words;
  texts('title', '/title', say('element.title.label'), title);
  texts('description', '/description', say('provider.design.description'), description);
  put('field', '/field', say('provider.design.field'), field && conceptName(iscedFields, field, locale));
};

const needFacts = ({ need, reviewOn }: Specification, words: Words, put: Collect, texts: Texts): void => {
  const { say, locale, list, date } = words;
  texts('need', '/need/statement', say('provider.design.need'), need?.statement);
  put(
    'need/kinds',
    '/need/kinds',
    say('provider.design.need.kinds'),
    list((need?.kinds ?? []).map((kind) => conceptName(needKinds, kind, locale))),
  );
  need?.participation.forEach((entry, index) => {
    const at = `/need/participation/${index}`;
    const label = say('provider.fact.part', {
      whole: say(`provider.design.party.${entry.party}`),
      part: entry.name,
    });
    const key = `need/${entry.party}/${encodeURIComponent(entry.name)}`;
    texts(key, `${at}/contribution`, label, entry.contribution);
    put(
      `${key}/date`,
      `${at}/date`,
      say('provider.fact.part', { whole: label, part: say('provider.design.partner.date') }),
      entry.date && date(entry.date),
    );
  });
  put('reviewOn', '/reviewOn', say('provider.design.review'), reviewOn && date(reviewOn));
};

const outcomeFacts = ({ outcomes }: Specification, words: Words, put: Collect, texts: Texts): void => {
  const { say, number, list, locale } = words;
  outcomes.forEach(({ id, statement, criteria, skills }, index) => {
    const at = `/outcomes/${index}`;
    const label = say('provider.design.outcome', { number: number(index + 1) });
    texts(`outcomes/${id}`, `${at}/statement`, label, statement);
    criteria.forEach((criterion, place) => {
      const name = say('provider.fact.part', {
        whole: label,
        part: say('provider.design.criterion', { number: number(place + 1) }),
      });
      texts(`outcomes/${id}/${criterion.id}`, `${at}/criteria/${place}/statement`, name, criterion.statement);
    });
    put(
      `outcomes/${id}/skills`,
      `${at}/skills`,
      say('provider.fact.part', { whole: label, part: say('provider.fact.skills') }),
      list(skills.map((skill) => pickLanguage(skill.label, locale)?.text ?? skill.iri)),
    );
  });
};

const assessmentFacts = (
  { assessments, outcomes }: Specification,
  words: Words,
  put: Collect,
  texts: Texts,
): void => {
  const { say, number, locale, list } = words;
  assessments.forEach((plan, index) => {
    const at = `/assessments/${index}`;
    const key = `assessments/${plan.id}`;
    const label = say('provider.design.assessment', { number: number(index + 1) });
    const part = (name: MessageId): string => say('provider.fact.part', { whole: label, part: say(name) });
    texts(key, `${at}/title`, label, plan.title);
    put(
      `${key}/type`,
      `${at}/type`,
      part('element.assessment.label'),
      plan.type && conceptName(assessmentTypes, plan.type, locale),
    );
    put(
      `${key}/outcomes`,
      `${at}/outcomes`,
      part('provider.design.assessment.outcomes'),
      list(
        plan.outcomes
          .map((id) => outcomes.findIndex((outcome) => outcome.id === id))
          .filter((place) => place >= 0)
          .map((place) => say('provider.design.outcome', { number: number(place + 1) })),
      ),
    );
    put(
      `${key}/supervision`,
      `${at}/supervision`,
      part('element.supervision.label'),
      plan.supervision && conceptName(supervisionTypes, plan.supervision, locale),
    );
    put(
      `${key}/setting`,
      `${at}/setting`,
      part('provider.design.assessment.setting'),
      plan.setting && say(`provider.design.setting.${plan.setting}`),
    );
    const { gradingScheme: scheme } = plan;
    put(
      `${key}/grading`,
      `${at}/gradingScheme`,
      part('provider.design.grading'),
      scheme && conceptName(gradingSchemeKinds, scheme.kind, locale),
    );
    texts(
      `${key}/grading/title`,
      `${at}/gradingScheme/title`,
      part('provider.design.grading.title'),
      scheme?.title,
    );
    texts(
      `${key}/grading/about`,
      `${at}/gradingScheme/description`,
      part('provider.design.grading.description'),
      scheme?.description,
    );
  });
};

const workloadFacts = (
  { workload, level }: Specification,
  words: Words,
  put: Collect,
  texts: Texts,
): void => {
  const { say, locale, number } = words;
  const { ects, hours, hoursPerEcts } = workload ?? {};
  put('ects', '/workload/ects', say('provider.design.workload.ects'), ects === undefined ? '' : number(ects));
  put(
    'hours',
    '/workload/hours',
    say('provider.design.workload.hours'),
    hours === undefined ? '' : number(hours),
  );
  put(
    'rate',
    '/workload/hoursPerEcts',
    say('provider.design.workload.rate'),
    hoursPerEcts === undefined ? '' : number(hoursPerEcts),
  );
  if (level?.kind === 'not-applicable') {
    put('level', '/level', say('element.level.label'), say('provider.design.level.not-applicable'));
    texts('level/reason', '/level/reason', say('provider.design.level.reason'), level.reason);
  }
  if (level?.kind === 'stated') {
    put(
      'framework',
      '/level/framework',
      say('provider.design.level.framework'),
      level.framework && conceptName(nqfFrameworks, level.framework, locale),
    );
    texts('framework', '/level/frameworkName', say('provider.design.level.framework'), level.frameworkName);
    put('level', '/level/level', say('provider.design.level.level'), level.level);
    put('eqf', '/level/eqf', say('provider.design.level.eqf'), level.eqf);
    put(
      'basis',
      '/level/basis',
      say('provider.design.level.basis'),
      say(`provider.design.level.basis.${level.basis}`),
    );
    put('register', '/level/register', say('provider.design.level.register'), level.register);
    put('entry', '/level/entry', say('provider.design.level.entry'), level.entry);
    put(
      'cycle',
      '/level/cycle',
      say('provider.design.level.cycle'),
      level.cycle && conceptName(cycles, level.cycle, locale),
    );
  }
};

const participationFacts = (specification: Specification, words: Words, put: Collect): void => {
  const { say, locale, list, number } = words;
  const { modes, instructionLanguages, validityMonths } = specification;
  put(
    'modes',
    '/modes',
    say('element.participation.label'),
    list(modes.map((mode) => conceptName(learningModes, mode, locale))),
  );
  put(
    'instruction',
    '/instructionLanguages',
    say('provider.design.instruction'),
    list(instructionLanguages.map((tag) => languageName(tag, locale))),
  );
  put(
    'validity',
    '/validityMonths',
    say('provider.design.validity'),
    validityMonths === undefined
      ? ''
      : say('provider.fact.months', { count: validityMonths, number: number(validityMonths) }),
  );
};

const qualityFacts = (
  { qualityAssurance }: Specification,
  words: Words,
  put: Collect,
  texts: Texts,
): void => {
  const { say, locale, date, number } = words;
  qualityAssurance.forEach((one, index) => {
    const at = `/qualityAssurance/${index}`;
    // By standard and place: a statement has no id of its own.
    const key = `quality/${one.standard}/${index}`;
    const label = say('provider.design.quality', { number: number(index + 1) });
    const part = (name: MessageId): string => say('provider.fact.part', { whole: label, part: say(name) });
    put(key, `${at}/standard`, label, conceptName(qualityStandards, one.standard, locale));
    put(
      `${key}/scope`,
      `${at}/scope`,
      part('provider.design.quality.scope'),
      say(`provider.design.quality.scope.${one.scope}`),
    );
    texts(`${key}/body`, `${at}/body/legalName`, part('provider.design.quality.body'), one.body?.legalName);
    put(
      `${key}/type`,
      `${at}/type`,
      part('provider.design.quality.type'),
      one.type && conceptName(accreditationTypes, one.type, locale),
    );
    put(
      `${key}/entry`,
      `${at}/registerEntry`,
      part('provider.design.quality.registerEntry'),
      one.registerEntry,
    );
    put(`${key}/report`, `${at}/report`, part('provider.design.quality.report'), one.report);
    put(
      `${key}/decided`,
      `${at}/decidedOn`,
      part('provider.design.quality.decidedOn'),
      one.decidedOn && date(one.decidedOn),
    );
    put(
      `${key}/until`,
      `${at}/validUntil`,
      part('provider.design.quality.validUntil'),
      one.validUntil && date(one.validUntil),
    );
    texts(`${key}/note`, `${at}/note`, part('provider.design.quality.note'), one.note);
  });
};

const furtherFacts = (specification: Specification, words: Words, put: Collect, texts: Texts): void => {
  const { say, locale, number, list } = words;
  const { prerequisites, stackability, furtherInformation, jointAwardingBodies, languages } = specification;
  texts('prerequisites', '/prerequisites', say('element.prerequisites.label'), prerequisites);
  put(
    'stackability',
    '/stackability',
    say('element.stackability.label'),
    stackability && say(`provider.design.stackability.${stackability.kind}`),
  );
  if (stackability?.kind === 'stackable') {
    stackability.towards.forEach((target, index) => {
      const at = `/stackability/towards/${index}`;
      const label = say('provider.design.target', { number: number(index + 1) });
      texts(`towards/${index}`, `${at}/title`, label, target.title);
      put(
        `towards/${index}/receiver`,
        `${at}/receiver`,
        say('provider.fact.part', { whole: label, part: say('provider.design.target.receiver') }),
        target.receiver,
      );
      put(
        `towards/${index}/url`,
        `${at}/url`,
        say('provider.fact.part', { whole: label, part: say('provider.web-address') }),
        target.url,
      );
    });
  }
  jointAwardingBodies.forEach((body, index) => {
    const label = say('provider.design.joint.one', { country: conceptName(countries, body.country, locale) });
    texts(`joint/${index}`, `/jointAwardingBodies/${index}/legalName`, label, body.legalName);
    put(
      `joint/${index}/homepage`,
      `/jointAwardingBodies/${index}/homepage`,
      say('provider.fact.part', { whole: label, part: say('provider.web-address') }),
      body.homepage,
    );
  });
  texts(
    'further',
    '/furtherInformation/note',
    say('element.furtherInformation.label'),
    furtherInformation?.note,
  );
  put('further/url', '/furtherInformation/url', say('provider.design.further.url'), furtherInformation?.url);
  put(
    'languages',
    '/languages',
    say('provider.design.section.languages'),
    list(languages.map((tag) => languageName(tag, locale))),
  );
};
