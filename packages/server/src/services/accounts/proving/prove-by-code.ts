import { timingSafeEqual } from 'node:crypto';
import { Problem } from '@sigillo/core/base';
import { hashToken } from '../../../keys/index.ts';
import {
  deleteStepUpCode,
  insertStepUpCode,
  installationTenant,
  newId,
  putInOutbox,
  type StepUpCode,
  tryStepUpCode,
} from '../../../store/index.ts';
import { type Actor, requireSession } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { prove } from './prove.ts';

/** A code that lies in the outbox longer than this is not sent any more. */
const waitingLifetime = 3_600_000;
/** Wrong tries that a code survives, less one. */
const mostTries = 5;

/** What is kept of a code: of use for its own session alone. */
export const hashCode = ({ id, sessionId }: Pick<StepUpCode, 'id' | 'sessionId'>, code: string): Uint8Array =>
  hashToken(`${id} ${sessionId} ${code}`);

/** Has a code sent to the person's primary address. An earlier one of this session is void. */
export const sendProofCode = async (deps: Deps, actor: Actor): Promise<void> => {
  const { person, session } = requireSession(actor);
  const now = deps.clock.now();
  const id = newId(now);
  await deps.store.withScope({ tenant: installationTenant }, async (transaction) => {
    const code = { id, sessionId: session.id, personId: person.id };
    await insertStepUpCode(transaction, code, { now, expiresAt: now + waitingLifetime });
    await putInOutbox(
      transaction,
      [
        {
          tenant: installationTenant,
          kind: 'mail',
          template: 'step-up',
          about: { kind: 'link', id },
          payload: {},
          sendAfter: now,
        },
      ],
      now,
    );
  });
};

/** Takes the code out of the mail as proof. Problems: `step-up-code-wrong`, `step-up-code-ended`. */
export const proveByCode = async (deps: Deps, actor: Actor, typed: string): Promise<void> => {
  const { person, session } = requireSession(actor);
  // A wrong try must count, so it can't be in the transaction that its Problem undoes.
  const found = await deps.store.withScope({}, (transaction) =>
    tryStepUpCode(transaction, session.id, { now: deps.clock.now(), most: mostTries }),
  );
  if (!found) throw new Problem('conflict', 'step-up-code-ended');
  const hash = hashCode({ id: found.id, sessionId: session.id }, typed.replace(/\D/g, ''));
  if (!timingSafeEqual(hash, found.hash)) {
    const left = mostTries - found.tries;
    if (left === 0) throw new Problem('conflict', 'step-up-code-ended');
    throw new Problem('rule', 'step-up-code-wrong', { values: { left } });
  }
  await deps.store.withScope({ person: person.id }, async (transaction) => {
    await deleteStepUpCode(transaction, session.id);
    await prove(transaction, deps, actor);
  });
};
