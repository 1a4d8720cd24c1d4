import { Problem } from '@sigillo/core/base';
import type { VerificationPorts, VerificationReport } from '@sigillo/core/verification';
import { type Checker, createChecker } from './checker.ts';

/** How much of a file is checked, and who pays for it. */
export interface CheckTerms {
  /** The first credential, counted from 0. */
  readonly from?: number;
  /** The most credentials; the rest follows when asked for. */
  readonly most?: number;
  /** Told how many credentials will be checked, before they are; a Problem thrown here ends the work. */
  readonly spend?: (credentials: number) => void;
  /** Who asks; nobody has more than a few files in work at a time. */
  readonly client?: string;
}

/** A part of a file, checked. */
export interface CheckedPart {
  readonly reports: readonly VerificationReport[];
  /** How many credentials the whole file holds. */
  readonly size: number;
}

/** Files in work at a time, whoever sent them: they take turns credential by credential. */
const mostWorks = 24;
/** Of one client's: whoever makes us wait at slow addresses holds up themselves. */
const mostOfOne = 4;
/** The longest work on one credential, in milliseconds; waiting for strangers' addresses is no part of it. */
const patience = 20_000;
/** After how many seconds to try again. */
const tryAgain = 5;

const busy = (): Problem => new Problem('limit', 'checks-busy', { values: { seconds: tryAgain } });

/**
 * Lets files be checked by a checker, `most` at a time. Whoever comes beyond that, or whose
 * work broke with the process, gets the Problem `checks-busy` with the seconds after which to try again.
 */
export const createCheckDesk = (checker: Checker, most = mostWorks) => {
  let works = 0;
  const ofClients = new Map<string, number>();
  let last = 0;

  const ask = async <K extends string>(
    ports: VerificationPorts,
    message: Parameters<Checker['ask']>[1],
    kind: K,
  ) => {
    const answer = await checker.ask(ports, message);
    if (answer?.kind !== kind) throw busy();
    return answer as typeof answer & { readonly kind: K };
  };

  const check = async (
    work: number,
    input: Uint8Array | string,
    ports: VerificationPorts,
    { from = 0, most = Number.POSITIVE_INFINITY, spend }: CheckTerms,
  ): Promise<CheckedPart> => {
    const { size } = await ask(ports, { kind: 'open', work, input }, 'opened');
    const end = Math.min(size, from + most);
    spend?.(Math.max(0, end - from));
    const { crypto: _, clock, keyResolver, statusSource, trustSource, carried, ...handedOver } = ports;
    const reports: VerificationReport[] = [];
    for (let position = from; position < end; position += 1) {
      const asked = { kind: 'check' as const, work, position, now: clock.now(), handedOver };
      reports.push((await ask(ports, asked, 'checked')).report);
    }
    return { reports, size };
  };

  return async (
    input: Uint8Array | string,
    ports: VerificationPorts,
    terms: CheckTerms = {},
  ): Promise<CheckedPart> => {
    const { client } = terms;
    const ofClient = client === undefined ? 0 : (ofClients.get(client) ?? 0);
    if (works >= most || ofClient >= mostOfOne) throw busy();
    works += 1;
    if (client !== undefined) ofClients.set(client, ofClient + 1);
    last += 1;
    const work = last;
    try {
      return await check(work, input, ports, terms);
    } finally {
      works -= 1;
      if (client !== undefined) leave(ofClients, client);
      checker.tell({ kind: 'close', work });
    }
  };
};

const leave = (counts: Map<string, number>, client: string): void => {
  const left = (counts.get(client) ?? 1) - 1;
  if (left === 0) counts.delete(client);
  else counts.set(client, left);
};

/** Checks a file, or a part of it, in the one process that this server has for it. Problem `checks-busy`. */
export const checkApart = createCheckDesk(createChecker(patience));
