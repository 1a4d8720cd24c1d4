/** Where the provider's pages are, below `/app`. The menu in app/areas.ts and the server's to-do list use the same. */
const base = (organisation: string): string => `/app/provider/${organisation}`;
const list = (organisation: string): string => `${base(organisation)}/micro-credentials`;

/** One micro-credential and, where it matters, which version. */
export interface AchievementPlace {
  readonly organisation: string;
  readonly achievement: string;
}
export interface VersionPlace extends AchievementPlace {
  readonly version: number;
}

export const addresses = {
  toDo: (organisation: string) => `${base(organisation)}/to-do`,
  achievements: list,
  newAchievement: (organisation: string) => `${list(organisation)}/new`,
  achievement: ({ organisation, achievement }: AchievementPlace) => `${list(organisation)}/${achievement}`,
  history: (place: AchievementPlace) => `${addresses.achievement(place)}/history`,
  offerings: (place: AchievementPlace) => `${addresses.achievement(place)}/offerings`,
  offering: (place: AchievementPlace, offering: string) => `${addresses.offerings(place)}/${offering}`,
  version: (place: VersionPlace) => `${addresses.achievement(place)}/versions/${place.version}`,
  design: (place: VersionPlace, section: string) => `${addresses.version(place)}/design/${section}`,
  check: (place: VersionPlace) => `${addresses.version(place)}/check`,
  preview: (place: VersionPlace) => `${addresses.version(place)}/preview`,
  review: (place: VersionPlace) => `${addresses.version(place)}/review`,
  publish: (place: VersionPlace) => `${addresses.version(place)}/publish`,
  seals: (organisation: string) => `${base(organisation)}/seals`,
  requestSeal: (organisation: string) => `${base(organisation)}/seals/request`,
  importSeal: (organisation: string) => `${base(organisation)}/seals/import`,
  sealCertificate: (organisation: string, key: string) =>
    `${base(organisation)}/seals/${encodeURIComponent(key)}/certificate`,
  compromised: (organisation: string, key: string) =>
    `${base(organisation)}/seals/${encodeURIComponent(key)}/compromised`,
  people: (organisation: string) => `${base(organisation)}/people`,
  invite: (organisation: string) => `${base(organisation)}/people/invite`,
  member: (organisation: string, member: string) => `${base(organisation)}/people/${member}`,
  organisation: (organisation: string) => `${base(organisation)}/organisation`,
  apiKeys: (organisation: string) => `${addresses.organisation(organisation)}/api-keys`,
  newApiKey: (organisation: string) => `${addresses.apiKeys(organisation)}/new`,
  awards: (organisation: string) => `${base(organisation)}/awards`,
  register: (step: string) => `/app/organisations/new/${step}`,
  registered: (organisation: string) => `/app/organisations/${organisation}/registered`,
} as const;
