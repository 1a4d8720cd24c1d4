import {
  learnerInputSchema,
  offeringInputSchema,
  organisationInputSchema,
  specificationSchema,
} from '@sigillo/contract/api';
import {
  completeness,
  hasErrors,
  type LanguageMap,
  lintSpecification,
  memberRoles,
} from '@sigillo/core/domain';
import { vocabularies } from '@sigillo/core/vocabularies';
import { describe, expect, it } from 'vitest';
import { decisions } from './decisions.ts';
import { findLearner, learners } from './learners.ts';
import { microCredentials } from './micro-credentials/index.ts';
import { organisations } from './organisations.ts';
import { people, whoHas } from './people.ts';
import { shares } from './shares.ts';
import { begunDrafts, nextVersions } from './versions.ts';
import { waitingRegistration } from './waiting-registration.ts';

const today = '2026-11-22';
const isKnownCode = (list: string, code: string): boolean =>
  vocabularies.get(list)?.find(code)?.code === code;
const lint = (provider: string, specification: Parameters<typeof lintSpecification>[0]) => {
  const { organisation } = organisations.find(({ handle }) => handle === provider)!;
  return lintSpecification(specification, {
    mayAwardEcts: organisation.awardingPower?.mayAwardEcts ?? false,
    mayAward: organisation.roles.includes('awarding-body'),
    organisationCountry: organisation.address.country,
    today,
    isKnownCode,
  });
};

/** Every language map inside a value, with its path. */
const mapsIn = (value: unknown, languages: readonly string[], path = ''): [string, LanguageMap][] => {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => /^[a-z]{2}(-[A-Z]{2})?$/.test(key)))
    return [[path, value as LanguageMap]];
  return Object.entries(value).flatMap(([key, inner]) => mapsIn(inner, languages, `${path}/${key}`));
};

/** The domain's own table. */
const table: readonly (readonly [
  title: string,
  provider: string,
  field: string,
  level: string,
  volume: string,
  outcomes: number,
  assessments: string,
  mode: string,
])[] = [
  ['Life-Cycle Assessment of Products', 'hohenwald', '0712', '7', '5 ECTS', 5, 'project, oral', 'blended'],
  ['Reproducible Data Analysis in R', 'hohenwald', '0542', '6', '4 ECTS', 5, 'assignment', 'online'],
  ['Energy Performance of Buildings', 'hohenwald', '0732', '6', '6 ECTS', 6, 'project', 'presential'],
  ['Renewable-Energy Permitting Law', 'hohenwald', '0421', '7', '5 ECTS', 4, 'written', 'online'],
  ['Serious-Illness Conversations for Nurses', 'hohenwald', '0913', '7', '3 ECTS', 4, 'practical', 'blended'],
  ['Condition-Based Maintenance Planning', 'hohenwald', '0713', '6', '4 ECTS', 4, 'project', 'work-based'],
  ['Photovoltaic Roof Mounting', 'serdika', '0713', '3', '75 h', 5, 'practical', 'presential'],
  ['MAG Fillet Welding (135), PA/PB', 'serdika', '0715', '3', '90 h', 4, 'practical', 'presential'],
  ['Dementia-Sensitive Home Care', 'serdika', '0921', '–', '60 h', 5, 'portfolio', 'blended'],
  ['Workplace Bulgarian for Care Staff', 'serdika', '0231', 'A2', '80 h', 4, 'oral', 'blended'],
  ['Turbine-Blade Defect Reporting', 'noordzee', '0715', '–', '30 h', 4, 'artefact', 'work-based'],
  ['Isolating Medium-Voltage Switchgear', 'noordzee', '0713', '–', '20 h', 4, 'practical', 'work-based'],
];

describe('micro-credentials', () => {
  it('are those of the domain’s table', () => {
    expect(
      microCredentials.map(({ provider, specification: s }) => [
        s.title.en,
        provider,
        s.field,
        s.level?.kind === 'stated' ? s.level.level : '–',
        s.workload?.ects === undefined ? `${s.workload?.hours} h` : `${s.workload.ects} ECTS`,
        s.outcomes.length,
        s.assessments.map(({ type }) => type).join(', '),
        s.modes.join(', '),
      ]),
    ).toEqual(table);
  });

  it('lead to the certificate: the first four and the sixth of Hohenwald', () => {
    const towards = microCredentials
      .slice(0, 6)
      .map(({ specification }) => specification.stackability?.kind === 'stackable');
    expect(towards).toEqual([true, true, true, true, false, true]);
  });

  describe.each(microCredentials)('$handle', ({ provider, specification, offerings }) => {
    it('has the shape of the API and nothing to mend but links to skills', () => {
      expect(specificationSchema.safeParse(specification).error).toBeUndefined();
      const codes = lint(provider, specification).map(({ code }) => code);
      expect(codes.filter((code) => code !== 'outcome-without-skill')).toEqual([]);
    });

    it('says everything in both languages', () => {
      expect(specification.languages).toHaveLength(2);
      const maps = mapsIn(specification, specification.languages);
      expect(maps.length).toBeGreaterThan(20);
      for (const [path, map] of maps) expect(Object.keys(map), path).toEqual(specification.languages);
    });

    it('is offered at dates in order', () => {
      expect(offerings.length).toBeGreaterThan(0);
      for (const { startsIn, lasts, enrolUntil, ...offering } of offerings) {
        expect(offeringInputSchema.safeParse(offering).error).toBeUndefined();
        expect([
          isKnownCode('learning-mode', offering.mode),
          enrolUntil > 0,
          enrolUntil < startsIn,
          lasts > 0,
        ]).toEqual([true, true, true, true]);
      }
    });
  });
});

describe('organisations', () => {
  it('waits for the operator in the shape of a registration', () => {
    expect(organisationInputSchema.safeParse(waitingRegistration).error).toBeUndefined();
  });

  it.each(organisations)('$handle has the shape of a registration', ({ organisation }) => {
    expect(organisationInputSchema.safeParse(organisation).error).toBeUndefined();
    expect(isKnownCode('country', organisation.address.country)).toBe(true);
  });

  it.each(['hohenwald', 'serdika', 'noordzee'] as const)('%s has four eyes and every role', (handle) => {
    for (const role of memberRoles) expect(whoHas(handle, role).organisation, role).toBe(handle);
    expect(whoHas(handle, 'author')).not.toBe(whoHas(handle, 'approver'));
  });
});

describe('learners', () => {
  it('are thirty, each with an address and something to be matched by', () => {
    expect(learners).toHaveLength(30);
    expect(new Set(learners.map(({ email }) => email)).size).toBe(30);
    for (const { handle, ...learner } of learners) {
      expect(learnerInputSchema.safeParse(learner).error, handle).toBeUndefined();
      expect(learner.birthDate ?? learner.identifier, handle).toBeDefined();
      expect(learner.email).toMatch(/\.example\.org$/);
    }
  });

  it('write their names in several scripts, one very long and one a single word', () => {
    const scripts = ['Latin', 'Greek', 'Cyrillic', 'Georgian', 'Arabic'].filter((script) =>
      learners.some(({ name }) => new RegExp(`^[\\p{Script=${script}}]`, 'u').test(name)),
    );
    expect(scripts).toEqual(['Latin', 'Greek', 'Cyrillic', 'Georgian', 'Arabic']);
    expect(Math.max(...learners.map(({ name }) => name.length))).toBeGreaterThan(100);
    expect(learners.filter(({ name }) => !name.includes(' '))).toHaveLength(1);
    for (const { name, nameLatin } of learners)
      expect(/^\p{Script=Latin}/u.test(nameLatin ?? name), name).toBe(true);
  });
});

describe('history', () => {
  it('names only what exists, oldest first', () => {
    const handles = microCredentials.map(({ handle }) => handle);
    for (const { microCredential, awards } of decisions) {
      expect(handles).toContain(microCredential);
      for (const { learner } of awards) expect(findLearner(learner).handle).toBe(learner);
    }
    const days = decisions.map(({ daysAgo }) => daysAgo);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    const used = new Set(decisions.flatMap(({ awards }) => awards.map(({ learner }) => learner)));
    expect(learners.map(({ handle }) => handle).filter((handle) => !used.has(handle))).toEqual([]);
  });

  it('shares only what was collected before', () => {
    for (const { learner, credentials, daysAgo } of shares)
      for (const credential of credentials) {
        const award = decisions
          .filter(({ microCredential }) => microCredential === credential)
          .flatMap(({ awards }) => awards)
          .find((one) => one.learner === learner);
        expect(award?.collectedDaysAgo, `${learner} ${credential}`).toBeGreaterThan(daysAgo);
      }
  });

  it('has people whose addresses are their own', () => {
    const emails = [...people, ...learners].map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
  });
});

describe('work under way', () => {
  it.each(nextVersions)('$microCredential, $reach', ({ microCredential, reach, change }) => {
    const { provider, specification } = microCredentials.find(({ handle }) => handle === microCredential)!;
    const changed = change(specification);
    expect(changed).not.toEqual(specification);
    expect(specificationSchema.safeParse(changed).error).toBeUndefined();
    expect(hasErrors(lint(provider, changed))).toBe(reach === 'draft');
  });

  it.each(begunDrafts)('$title is begun and not complete', ({ provider, specification }) => {
    expect(specificationSchema.safeParse(specification).error).toBeUndefined();
    const meter = completeness(lint(provider, specification));
    expect(meter.some(({ complete }) => complete)).toBe(true);
    expect(meter.some(({ complete }) => !complete)).toBe(true);
  });
});
