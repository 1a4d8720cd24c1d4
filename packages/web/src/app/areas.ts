import type { Session } from '@sigillo/contract/api';
import type { MessageId } from '@sigillo/contract/messages';

/** An entry of an area's menu: the last part of its message id, and its address. */
export interface AreaPage {
  readonly label: MessageId;
  readonly href: string;
  readonly count?: number;
}

/** What one person does in one role: a menu of its own. */
export interface Area {
  /** Begins the address of every page in it. */
  readonly base: string;
  readonly label: MessageId;
  /** The organisation it is about; none for what is personal or the installation's. */
  readonly organisation?: Session['memberships'][number];
  readonly pages: readonly AreaPage[];
}

const pagesOf = (
  base: string,
  name: string,
  ids: readonly string[],
  counts: Readonly<Record<string, number>> = {},
) =>
  ids.map((id) => {
    const count = counts[id];
    return { label: `nav.${name}.${id}` as MessageId, href: `${base}/${id}`, ...(count ? { count } : {}) };
  });

const learner = ['credentials', 'shared', 'pathways', 'recognition', 'prior-learning', 'guidance', 'data'];
const operator = ['organisations', 'trust-lists', 'jobs', 'mail', 'health'];

/** Areas that an organisation's roles open: name in messages, part of the address, roles, pages. */
const organisationAreas = [
  {
    name: 'provider',
    roles: ['provider', 'awarding-body', 'issuer', 'assessor'],
    pages: [
      'to-do',
      'micro-credentials',
      'awards',
      'credentials',
      'prior-learning',
      'feedback',
      'quality-file',
      'seals',
      'people',
      'organisation',
      'reports',
    ],
  },
  {
    name: 'agency',
    roles: ['quality-agency'],
    pages: ['to-do', 'providers', 'reviews', 'decisions', 'public-list', 'exports'],
  },
  {
    name: 'receiver',
    roles: ['receiving-organisation'],
    pages: ['to-do', 'requests', 'check-many', 'pathways', 'decisions', 'precedents'],
  },
  { name: 'employer', roles: ['employer', 'social-partner'], pages: ['check-many', 'ask', 'demand'] },
  { name: 'counsellor', roles: ['guidance-service'], pages: ['people', 'skills', 'compare', 'plans'] },
] as const;

/**
 * The areas that somebody may enter, those of their organisations first: who works
 * for one came to work. What they may do inside is the server's to decide.
 */
export const areasOf = (session: Session): readonly Area[] => {
  const organisations = session.memberships.flatMap((organisation) =>
    organisationAreas
      .filter(({ roles }) => roles.some((role) => organisation.organisationRoles.includes(role)))
      .map(({ name, pages }): Area => {
        const base = `/app/${name}/${organisation.slug}`;
        return { base, label: `nav.area.${name}`, organisation, pages: pagesOf(base, name, pages) };
      }),
  );
  const { credentials, shares } = session.waiting;
  const wallet: Area = {
    base: '/app/wallet',
    label: 'nav.area.learner',
    pages: pagesOf('/app/wallet', 'learner', learner, { credentials, shared: shares }),
  };
  const running: Area = {
    base: '/app/operator',
    label: 'nav.area.operator',
    pages: pagesOf('/app/operator', 'operator', operator),
  };
  return [...(session.person?.operator ? [running] : []), ...organisations, wallet];
};

/** The area that an address lies in, or undefined for addresses outside all of them. */
export const areaAt = (areas: readonly Area[], path: string): Area | undefined =>
  areas.find(({ base }) => path === base || path.startsWith(`${base}/`));

/** Tells whether a page's pattern (`/app/provider/$organisation/awards`) covers an address. */
export const isCovered = (pattern: string, href: string): boolean => {
  const wanted = pattern.split('/');
  const given = href.split('/');
  return (
    wanted.length === given.length && wanted.every((part, i) => part.startsWith('$') || part === given[i])
  );
};

/** An area with only those pages that the product has. */
export const withBuiltPages = (area: Area, patterns: readonly string[]): Area => ({
  ...area,
  pages: area.pages.filter(({ href }) => patterns.some((pattern) => isCovered(pattern, href))),
});
