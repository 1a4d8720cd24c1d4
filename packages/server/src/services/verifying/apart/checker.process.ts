import { type OpenedFile, openFile, type VerificationPorts } from '@sigillo/core/verification';
import { nodeCrypto } from '../../../keys/index.ts';
import type { Askable, FromChecker, ToChecker } from './messages.ts';

const files = new Map<number, OpenedFile>();
const questions = new Map<number, (value: unknown) => void>();
let asked = 0;

const tell = (message: FromChecker): void => void process.send?.(message);

/** A source whose every method is a question to the server. */
const createProxy = (work: number, port: Askable): object =>
  new Proxy(
    {},
    {
      get:
        (_, method) =>
        (...values: unknown[]) =>
          new Promise((resolve) => {
            asked += 1;
            questions.set(asked, resolve);
            tell({ kind: 'question', work, question: asked, port, method: String(method), values });
          }),
    },
  );

const createPorts = ({ work, now, handedOver }: ToChecker & { kind: 'check' }): VerificationPorts => ({
  ...handedOver,
  crypto: nodeCrypto,
  clock: { now: () => now },
  keyResolver: createProxy(work, 'keyResolver') as VerificationPorts['keyResolver'],
  statusSource: createProxy(work, 'statusSource') as VerificationPorts['statusSource'],
  trustSource: createProxy(work, 'trustSource') as VerificationPorts['trustSource'],
});

const handle = async (message: ToChecker): Promise<void> => {
  if (message.kind === 'open') {
    const file = openFile(message.input);
    files.set(message.work, file);
    tell({ kind: 'opened', work: message.work, size: file.size });
  } else if (message.kind === 'check') {
    const checked = await files.get(message.work)?.verifyAt(message.position, createPorts(message));
    if (checked !== undefined) tell({ kind: 'checked', work: message.work, report: checked.report });
  } else if (message.kind === 'close') {
    files.delete(message.work);
  } else {
    questions.get(message.question)?.(message.value);
    questions.delete(message.question);
  }
};

process.on('message', (message) => void handle(message as ToChecker));
// Nobody is left to check for.
process.on('disconnect', () => process.exit());
