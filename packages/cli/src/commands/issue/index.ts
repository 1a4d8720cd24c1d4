/**
 * issue: hands a list of learners to a running installation through its HTTP
 * API, with a key of the organisation. The file is only read there.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { awardingOperations, type BatchView, type ResponseOf } from '@sigillo/contract/api';
import { formatMessage, sayableValues } from '@sigillo/contract/messages';
import { pickLanguage } from '@sigillo/core/domain';
import { type Command, UsageError } from '../../command.ts';
import type { Io } from '../../io.ts';
import { CallFailed, type Client, openClient } from './client.ts';
import { type IssueOptions, readOptions } from './options.ts';
import { toJson, toPreview } from './to-text.ts';

type Decision = Omit<ResponseOf<typeof awardingOperations.getDecision>, 'batchList'>;

const refusedExit = 2;
const pollEvery = 1000;
const ended: readonly BatchView['state'][] = ['done', 'failed', 'cancelled', 'paused'];

export const command: Command = {
  help: 'cli.issue.help',
  run: async (args, io) => {
    const options = await readOptions(args, process.env, io);
    const bytes = await readInput(options.file, io);
    try {
      return await issue(options, bytes, openClient(options.url, options.key, io.locale), io);
    } catch (thrown) {
      if (!(thrown instanceof CallFailed)) throw thrown;
      io.err(thrown.message);
      return refusedExit;
    }
  },
};

const issue = async (options: IssueOptions, bytes: Uint8Array, client: Client, io: Io): Promise<number> => {
  const { organisation, json } = options;
  const tell = json ? io.err : io.out;
  const decision = await findDecision(options, client, io);
  const { decidedOn: day, decidedBy: by, minute } = decision;
  const title = pickLanguage(decision.title, io.locale)?.text ?? '';
  tell(formatMessage(io.locale, 'cli.issue.decision', { day, by, minute, title }));
  const name = options.file === '-' ? 'learners.csv' : (options.file.split(/[/\\]/).at(-1) ?? '');
  const preview = await client.call(awardingOperations.previewBatch, {
    params: { organisation, decision: decision.id },
    query: {
      fileName: name.slice(0, 200),
      ...(options.keyColumn === undefined ? {} : { key: options.keyColumn }),
    },
    file: { type: mediaTypeOf(name), bytes },
  });
  for (const line of toPreview(preview, io.locale)) tell(line);
  const params = { organisation, batch: preview.id };
  if (!options.yes || preview.ready === 0) {
    // A preview that nobody starts is of no more use, and holds personal data.
    await client.call(awardingOperations.cancelBatch, { params });
    tell(formatMessage(io.locale, preview.ready === 0 ? 'cli.issue.nothing' : 'cli.issue.not-yet'));
    if (json) io.out(toJson(decision.id, preview));
    return preview.faulty === 0 ? 0 : 1;
  }
  await client.call(awardingOperations.startBatch, { params });
  const batch = await waitFor(client, params, io);
  const { done, already, failed, state } = batch;
  tell(formatMessage(io.locale, 'cli.issue.done', { done, already, failed }));
  if (state !== 'done') {
    io.err(
      formatMessage(io.locale, 'cli.issue.unfinished', sayableValues(io.locale, 'batch-state', { state })),
    );
  }
  if (json) io.out(toJson(decision.id, batch));
  return state === 'done' && batch.faulty === 0 && failed === 0 ? 0 : 1;
};

/** The decision that was named, or the newest that a person recorded on the micro-credential. */
const findDecision = async (
  { organisation, under }: IssueOptions,
  client: Client,
  io: Io,
): Promise<Decision> => {
  if ('decision' in under) {
    const params = { organisation, decision: under.decision };
    return client.call(awardingOperations.getDecision, { params });
  }
  const { items } = await client.call(awardingOperations.listDecisions, { params: { organisation } });
  const found = items.find(
    ({ achievement, recordedByKey }) => achievement === under.achievement && recordedByKey === undefined,
  );
  if (found === undefined) throw new CallFailed(formatMessage(io.locale, 'cli.issue.decision-none'));
  return found;
};

/** Waits until awarding comes to an end, and says how far it is whenever that changes. */
const waitFor = async (
  client: Client,
  params: Readonly<Record<string, string>>,
  io: Io,
): Promise<BatchView> => {
  for (let told = -1; ; await sleep(pollEvery)) {
    const batch = await client.call(awardingOperations.getBatch, { params });
    if (batch.done !== told) {
      io.err(formatMessage(io.locale, 'cli.issue.progress', { done: batch.done, total: batch.ready }));
    }
    told = batch.done;
    if (ended.includes(batch.state)) return batch;
  }
};

const mediaTypeOf = (name: string): string => {
  if (/\.csv$/i.test(name)) return 'text/csv';
  if (/\.(tsv|tab)$/i.test(name)) return 'text/tab-separated-values';
  return 'application/octet-stream';
};

const readInput = async (file: string, io: Io): Promise<Uint8Array> => {
  try {
    return await (file === '-' ? io.readStdin() : io.read(file));
  } catch {
    throw new UsageError(formatMessage(io.locale, 'cli.file-unreadable', { file }));
  }
};
