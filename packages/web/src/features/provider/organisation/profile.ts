import type { BodyOf, OrganisationView, organisationOperations } from '@sigillo/contract/api';
import { parseNumber } from '../../../ui/index.ts';

export type ProfileInput = BodyOf<typeof organisationOperations.register>;
type Texts = Readonly<Record<string, string>>;

/** What an organisation says of itself, while it is being written: texts as typed, nothing left out. */
export interface ProfileDraft {
  readonly languages: readonly string[];
  readonly legalName: Texts;
  readonly displayName: Texts;
  readonly description: Texts;
  readonly roles: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly country: string;
  readonly region: string;
  readonly locality: string;
  readonly street: string;
  readonly postalCode: string;
  readonly homepage: string;
  readonly email: string;
  /** Whether it awards in its own right; only then the power is sent. */
  readonly awards: 'yes' | 'no' | '';
  readonly legalBasis: Texts;
  readonly jurisdiction: string;
  readonly fields: readonly string[];
  readonly maximumEcts: string;
  readonly mayAwardEcts: boolean;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly registerEntry: string;
  readonly hoursPerEcts: string;
}

export const emptyProfile: ProfileDraft = {
  languages: [],
  legalName: {},
  displayName: {},
  description: {},
  roles: ['provider', 'awarding-body', 'issuer'],
  identifiers: [{ scheme: 'vat', value: '' }],
  country: '',
  region: '',
  locality: '',
  street: '',
  postalCode: '',
  homepage: '',
  email: '',
  awards: '',
  legalBasis: {},
  jurisdiction: '',
  fields: [],
  maximumEcts: '',
  mayAwardEcts: false,
  validFrom: '',
  validUntil: '',
  registerEntry: '',
  hoursPerEcts: '',
};

const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** A registration as it stands, to be changed. */
export const toProfileDraft = (view: OrganisationView): ProfileDraft => {
  const { address, awardingPower: power } = view;
  return {
    languages: Object.keys(view.legalName),
    legalName: view.legalName,
    displayName: view.displayName ?? {},
    description: view.description ?? {},
    roles: view.roles,
    identifiers: view.identifiers,
    country: address.country,
    region: address.region ?? '',
    locality: address.locality ?? '',
    street: address.street ?? '',
    postalCode: address.postalCode ?? '',
    homepage: view.homepage ?? '',
    email: view.email ?? '',
    awards: power ? 'yes' : 'no',
    legalBasis: power?.legalBasis ?? {},
    jurisdiction: power?.jurisdiction ?? '',
    fields: power?.fields ?? [],
    maximumEcts: textOf(power?.maximumEcts),
    mayAwardEcts: power?.mayAwardEcts ?? false,
    validFrom: power?.validFrom ?? '',
    validUntil: power?.validUntil ?? '',
    registerEntry: power?.registerEntry ?? '',
    hoursPerEcts: textOf(view.hoursPerEcts),
  };
};

/** A text as it is sent: trimmed, and absent where nothing was written. */
const line = <Name extends string>(name: Name, text: string): { readonly [K in Name]?: string } =>
  (text.trim() === '' ? {} : { [name]: text.trim() }) as { readonly [K in Name]?: string };

const texts = <Name extends string>(
  name: Name,
  map: Texts,
): { readonly [K in Name]?: Record<string, string> } =>
  (Object.keys(map).length === 0 ? {} : { [name]: { ...map } }) as {
    readonly [K in Name]?: Record<string, string>;
  };

const quantity = <Name extends string>(name: Name, text: string): { readonly [K in Name]?: number } => {
  const value = parseNumber(text);
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: number };
};

/** What is sent. Numbers that can't be read are found by `missingOf` before. */
export const toProfileInput = (draft: ProfileDraft): ProfileInput => ({
  legalName: { ...draft.legalName },
  ...texts('displayName', draft.displayName),
  ...texts('description', draft.description),
  roles: [...draft.roles] as ProfileInput['roles'],
  identifiers: draft.identifiers
    .map(({ scheme, value }) => ({ scheme, value: value.trim() }))
    .filter(({ value }) => value !== ''),
  address: {
    country: draft.country,
    ...line('region', draft.region),
    ...line('locality', draft.locality),
    ...line('street', draft.street),
    ...line('postalCode', draft.postalCode),
  },
  ...line('homepage', draft.homepage),
  ...line('email', draft.email),
  ...quantity('hoursPerEcts', draft.hoursPerEcts),
  ...(draft.awards === 'yes' && {
    awardingPower: {
      legalBasis: { ...draft.legalBasis },
      jurisdiction: draft.jurisdiction || draft.country,
      fields: [...draft.fields],
      mayAwardEcts: draft.mayAwardEcts,
      validFrom: draft.validFrom,
      ...(draft.mayAwardEcts && quantity('maximumEcts', draft.maximumEcts)),
      ...line('validUntil', draft.validUntil),
      ...line('registerEntry', draft.registerEntry),
    },
  }),
});

/** The pages of the registration, and the places in the input that each fills. */
export const profileSteps = {
  who: ['/languages', '/legalName', '/roles', '/displayName', '/description', '/homepage', '/email'],
  identity: ['/identifiers', '/address'],
  power: ['/awards', '/awardingPower', '/hoursPerEcts'],
} as const;
export type ProfileStep = keyof typeof profileSteps;

/** Something that has to be put right before it can be sent. */
export type ProfileFault =
  | { readonly pointer: RequiredPlace; readonly code: 'required' }
  | { readonly pointer: string; readonly code: 'languages-missing' | 'not-a-number' | 'choose-one' };

/** What nobody may leave out. */
export type RequiredPlace =
  | '/legalName'
  | '/identifiers/0/value'
  | '/address/country'
  | '/awardingPower/legalBasis'
  | '/awardingPower/validFrom';

const isEmpty = (map: Texts): boolean => Object.keys(map).length === 0;
const isNumber = (text: string): boolean => text.trim() === '' || parseNumber(text) !== undefined;

/** What is still missing of all that must be said. */
export const missingOf = (draft: ProfileDraft): readonly ProfileFault[] => {
  const required: readonly (readonly [boolean, RequiredPlace])[] = [
    [isEmpty(draft.legalName), '/legalName'],
    [draft.identifiers.every(({ value }) => value.trim() === ''), '/identifiers/0/value'],
    [draft.country === '', '/address/country'],
    [draft.awards === 'yes' && isEmpty(draft.legalBasis), '/awardingPower/legalBasis'],
    [draft.awards === 'yes' && draft.validFrom === '', '/awardingPower/validFrom'],
  ];
  return [
    ...(draft.languages.length === 0 ? [{ pointer: '/languages', code: 'languages-missing' } as const] : []),
    ...required.filter(([missing]) => missing).map(([, pointer]) => ({ pointer, code: 'required' }) as const),
    ...(draft.roles.length === 0 ? [{ pointer: '/roles', code: 'choose-one' } as const] : []),
    ...(draft.awards === '' ? [{ pointer: '/awards', code: 'choose-one' } as const] : []),
    ...(isNumber(draft.hoursPerEcts) ? [] : [{ pointer: '/hoursPerEcts', code: 'not-a-number' } as const]),
    ...(isNumber(draft.maximumEcts)
      ? []
      : [{ pointer: '/awardingPower/maximumEcts', code: 'not-a-number' } as const]),
  ];
};

/** The page on which a place is filled in. */
export const stepOf = (pointer: string): ProfileStep =>
  (Object.keys(profileSteps) as ProfileStep[]).find((step) =>
    profileSteps[step].some((begin) => pointer === begin || pointer.startsWith(`${begin}/`)),
  ) ?? 'who';

const identityOf = (draft: ProfileDraft): string => {
  const { legalName, roles, identifiers, address, awardingPower } = toProfileInput(draft);
  return JSON.stringify([legalName, roles, identifiers, address, awardingPower]);
};

/** Whether a change touches what the operator confirmed, so that people are told before they save. */
export const changesIdentity = (before: ProfileDraft, after: ProfileDraft): boolean =>
  identityOf(before) !== identityOf(after);
