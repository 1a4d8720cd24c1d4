import type { APIRequestContext, Browser, BrowserContext } from 'playwright-core';

/** Who looks at a page: an invented person by name, or a visitor without an account. */
export type Viewer = string | undefined;

/** Identifiers in the practice data that addresses of pages need. */
export interface Places {
  readonly published: string;
  readonly draft: string;
  readonly inReview: string;
  readonly approved: string;
  readonly offering: string;
  readonly decision: string;
  readonly batches: Readonly<Record<'done' | 'paused' | 'previewed', { decision: string; batch: string }>>;
  readonly award: string;
  readonly suspended: string;
  readonly revoked: string;
  readonly key: string;
  readonly member: string;
  readonly credential: string;
  readonly openShare: { readonly id: string; readonly path: string };
  readonly endedShare: { readonly id: string; readonly path: string };
  readonly collect: string;
}

interface Item {
  readonly id: string;
  readonly title?: Record<string, string>;
  readonly [name: string]: unknown;
}

/**
 * Signs a context in as an invented person without a page: the way to look at a
 * page is not what the page is judged by.
 */
export const signInAs = async (context: BrowserContext, origin: string, name: string): Promise<void> => {
  const people = await read<{ items: { id: string; name: string }[] }>(
    context.request,
    `${origin}/api/practice/people`,
  );
  const person = people.items.find((one) => one.name === name);
  if (!person) throw new Error(`nobody in the practice data is called ${name}`);
  const response = await context.request.post(`${origin}/api/practice/session`, {
    data: { person: person.id },
    headers: { origin },
  });
  if (!response.ok()) throw new Error(`${name} can't sign in: ${response.status()}`);
};

const read = async <T>(request: APIRequestContext, address: string): Promise<T> => {
  const response = await request.get(address);
  if (!response.ok()) throw new Error(`${address} answers ${response.status()}`);
  return (await response.json()) as T;
};

const the = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`the practice data has no ${what}`);
  return found;
};

/** Finds them by asking the API as the people who may see them. */
export const findPlaces = async (browser: Browser, origin: string): Promise<Places> => {
  const list = async (name: string, path: string): Promise<Item[]> => {
    const context = await browser.newContext();
    await signInAs(context, origin, name);
    const {
      items = [],
      batchList = [],
      uncollected = [],
    } = await read<{
      items?: Item[];
      batchList?: Item[];
      uncollected?: Item[];
    }>(context.request, `${origin}/api/${path}`);
    await context.close();
    return [...items, ...batchList, ...uncollected];
  };
  const called = (items: Item[], title: string) =>
    the(
      items.find((one) => one.title?.en === title),
      title,
    ).id;
  const batchOf = async (officer: string, organisation: string) => {
    const decisions = await list(officer, `organisations/${organisation}/decisions`);
    const decision = the(
      decisions.find(({ batches }) => Number(batches) > 0),
      `list of ${organisation}`,
    ).id;
    const [batch] = await list(officer, `organisations/${organisation}/decisions/${decision}`);
    return { decision, batch: the(batch, 'batch').id };
  };

  const hohenwald = await list('Theresa Lindner', 'organisations/hohenwald/achievements');
  const serdika = await list('Милена Стоянова', 'organisations/serdika-tehnika/achievements');
  const published = called(hohenwald, 'Life-Cycle Assessment of Products');
  const offerings = await list(
    'Theresa Lindner',
    `organisations/hohenwald/achievements/${published}/offerings`,
  );
  const decisions = await list('Sabine Huber-Krenn', 'organisations/hohenwald/decisions');
  const awards = await list('Sabine Huber-Krenn', 'organisations/hohenwald/awards');
  const keys = await list('Johannes Pichler', 'organisations/hohenwald/keys');
  const members = await list('Johannes Pichler', 'organisations/hohenwald/members');
  const credentials = await list('Marta Kovačević', 'wallet/credentials');
  const shares = await list('Marta Kovačević', 'wallet/shares');
  const offers = await list('Elif Yıldız', 'wallet/credentials');
  const share = (state: string) => {
    const { id, url } = the(
      shares.find((one) => one.state === state),
      `share that is ${state}`,
    );
    return { id, path: new URL(String(url)).pathname };
  };
  const inState = (state: string) =>
    the(
      awards.find((one) => one.credentialState === state),
      `award that is ${state}`,
    ).id;

  return {
    published,
    draft: called(hohenwald, 'Sizing Heat Pumps for Existing Buildings'),
    inReview: called(hohenwald, 'Reproducible Data Analysis in R'),
    approved: called(serdika, 'Photovoltaic Roof Mounting'),
    offering: the(offerings[0], 'offering').id,
    decision: called(decisions, 'Life-Cycle Assessment of Products'),
    batches: {
      done: await batchOf('Sabine Huber-Krenn', 'hohenwald'),
      paused: await batchOf('Десислава Колева', 'serdika-tehnika'),
      previewed: await batchOf('Anouk de Wit', 'noordzee-windservice'),
    },
    award: inState('active'),
    suspended: inState('suspended'),
    revoked: inState('revoked'),
    key: the(keys[0], 'key').id,
    member: the(
      members.find(({ name }) => name === 'Theresa Lindner'),
      'author',
    ).id,
    credential: called(credentials, 'Life-Cycle Assessment of Products'),
    openShare: share('open'),
    endedShare: share('ended'),
    collect: String(the(offers[0], 'offer').token),
  };
};
