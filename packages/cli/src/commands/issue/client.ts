import type { Operation, ProblemDocument, ResponseOf } from '@sigillo/contract/api';
import { formatMessage, type Locale } from '@sigillo/contract/messages';

/** The installation refused, or nobody answered; the message says it to people. */
export class CallFailed extends Error {}

interface CallInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly file?: { readonly type: string; readonly bytes: Uint8Array };
}

/** Calls operations of an installation with a key. */
export interface Client {
  /** @throws CallFailed */
  call<O extends Operation>(operation: O, input: CallInput): Promise<ResponseOf<O>>;
}

/** Longer than reading the largest list takes, in milliseconds. */
const patience = 120_000;

/** Opens a client on the installation at `url`, which speaks to people in `locale`. */
export const openClient = (url: string, key: string, locale: Locale): Client => ({
  async call(operation, { params, query = {}, file }) {
    const path = operation.path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? ''),
    );
    const search = new URLSearchParams(query).toString();
    const response = await send(locale, url, `${path}${search === '' ? '' : `?${search}`}`, {
      method: operation.method.toUpperCase(),
      headers: {
        authorization: `Bearer ${key}`,
        accept: 'application/json',
        'accept-language': locale,
        ...(file === undefined ? {} : { 'content-type': file.type }),
      },
      ...(file === undefined ? {} : { body: new Uint8Array(file.bytes) }),
      // Whoever answers with another address must not get the key.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new CallFailed(sayRefusal(locale, url, response.status, answer));
    const read = operation.response?.safeParse(answer);
    if (!read?.success) throw new CallFailed(sayStranger(locale, url, response.status));
    return read.data as ResponseOf<typeof operation>;
  },
});

const send = async (locale: Locale, url: string, path: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(`${url}${path}`, init);
  } catch (thrown) {
    const { cause, message } = thrown as Error & { readonly cause?: { readonly code?: string } };
    throw new CallFailed(
      formatMessage(locale, 'cli.issue.unreachable', { url, reason: cause?.code ?? message }),
    );
  }
};

const sayStranger = (locale: Locale, url: string, status: number): string =>
  formatMessage(locale, 'cli.issue.not-ours', { url, status: String(status) });

const sayRefusal = (locale: Locale, url: string, status: number, answer: unknown): string => {
  const { title, detail, code } = (answer ?? {}) as Partial<ProblemDocument>;
  if (typeof title !== 'string' || typeof code !== 'string') return sayStranger(locale, url, status);
  return formatMessage(locale, 'cli.issue.refused', { title, detail: detail ?? '', code });
};
