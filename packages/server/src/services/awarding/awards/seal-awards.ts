import { Problem, toUtf8 } from '@sigillo/core/base';
import type { Finding, LintContext } from '@sigillo/core/domain';
import { lintCredential, type SealingPorts, seal } from '@sigillo/core/issuing';
import { hashToken, newToken } from '../../../keys/index.ts';
import {
  changeAwards,
  insertOffers,
  markAwardsIssued,
  putInOutbox,
  recordAudit,
  type SealedCredential,
  storeSealedCredentials,
  type Transaction,
} from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import { lintContextOf } from '../../lint-context.ts';
import { hashEmails } from './hash-emails.ts';
import { type Intent, loadIntents } from './load-intents.ts';

/** What came of intents. */
export interface SealingOutcome {
  readonly issued: readonly string[];
  /** Refused by the last look before the key; annulled, since nobody has seen them. */
  readonly refused: readonly RefusedAward[];
}

/** Why an intent was not sealed: a finding's code or that of a Problem. */
export interface RefusedAward {
  readonly award: string;
  readonly code: string;
  readonly findings: readonly Finding[];
}

/** A person who awards, or the key by which a program does. */
export interface Awarder {
  readonly kind: 'person' | 'api-key';
  readonly id: string;
}

interface Sealed {
  readonly intent: Intent;
  readonly credential: SealedCredential;
}

/**
 * Finishes intents: lints and seals outside any transaction, then stores bytes,
 * audit entries, offers and mails in one. Ids that are finished already change
 * nothing, so that it may be called again after a crash at any point.
 *
 * @param actor who awards; a worker that takes up after a crash has nobody
 * @param also committed together with the outcome
 */
export const sealAwards = async (
  deps: Deps,
  tenant: string,
  ids: readonly string[],
  actor: Awarder | undefined,
  also?: (transaction: Transaction, outcome: SealingOutcome) => Promise<void>,
): Promise<SealingOutcome> => {
  const { organisation, signer, intents } = await loadIntents(deps, tenant, ids);
  const now = deps.clock.now();
  const context = lintContextOf(organisation.profile, now);
  const sealed: Sealed[] = [];
  const refused: RefusedAward[] = [];
  for (const intent of intents) {
    const text = await sealOne(intent, context, { crypto: deps.crypto, signer });
    if (typeof text !== 'string') {
      refused.push(text);
      continue;
    }
    const { credential, key, content } = intent;
    const place = { table: 'credential', id: credential.id };
    sealed.push({
      intent,
      credential: {
        id: credential.id,
        key: signer.keyId,
        body: deps.encryption.encryptBody(key, place, toUtf8(text)),
        issuedAt: new Date(content.issuedAt),
      },
    });
  }
  const emailHashes = await hashEmails(
    deps,
    sealed.map(({ intent }) => intent.email),
  );
  return deps.store.withScope({ tenant }, async (transaction) => {
    const outcome = await storeSealed(deps, transaction, tenant, { sealed, refused, emailHashes, actor });
    await also?.(transaction, outcome);
    return outcome;
  });
};

const sealOne = async (
  { award, content }: Intent,
  context: LintContext,
  ports: SealingPorts,
): Promise<string | RefusedAward> => {
  const linted = lintCredential(content, 'open-badge', context);
  if (!linted.ok) {
    const code = linted.error.find(({ severity }) => severity === 'error')?.code ?? 'elements-missing';
    return { award: award.id, code, findings: linted.error };
  }
  try {
    return (await seal(linted.value, ports)).text;
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { award: award.id, code: thrown.code, findings: [] };
  }
};

const storeSealed = async (
  deps: Deps,
  transaction: Transaction,
  tenant: string,
  work: {
    readonly sealed: readonly Sealed[];
    readonly refused: SealingOutcome['refused'];
    readonly emailHashes: readonly Uint8Array[];
    readonly actor: Awarder | undefined;
  },
): Promise<SealingOutcome> => {
  const now = deps.clock.now();
  const sendAfter = now + deps.mailDelay;
  const awards = work.sealed.map(({ intent }) => intent.award.id);
  const issued = await markAwardsIssued(transaction, tenant, awards, {
    issuedAt: new Date(now),
    mailAt: new Date(sendAfter),
  });
  const fresh = work.sealed.filter(({ intent }) => issued.has(intent.award.id));
  await storeSealedCredentials(
    transaction,
    tenant,
    fresh.map(({ credential }) => credential),
  );
  const tenantKey = await deps.encryption.tenantKey(transaction, tenant);
  const hashOf = new Map(awards.map((award, i) => [award, work.emailHashes[i] as Uint8Array]));
  await insertOffers(
    transaction,
    [...issued].map((award) => {
      const token = newToken();
      return {
        tenant,
        award,
        token: deps.encryption.encryptBody(tenantKey, { table: 'award_offer', id: award }, toUtf8(token)),
        tokenHash: hashToken(token),
        emailHash: hashOf.get(award) as Uint8Array,
      };
    }),
  );
  await putInOutbox(
    transaction,
    [...issued].map((id) => ({
      tenant,
      kind: 'mail' as const,
      template: 'award-collect',
      about: { kind: 'award', id },
      payload: {},
      sendAfter,
    })),
    now,
  );
  for (const { award, code } of work.refused) {
    await changeAwards(
      transaction,
      { tenant, ids: [award], from: ['decided'] },
      { state: 'annulled', sealFailure: code },
    );
  }
  await recordAudit(transaction, [
    ...[...issued].map((id) => ({
      tenant,
      actor: work.actor ?? ({ kind: 'system' } as const),
      action: 'award',
      about: { kind: 'award', id },
      at: now,
    })),
    ...work.refused.map(({ award, code }) => ({
      tenant,
      actor: work.actor ?? ({ kind: 'system' } as const),
      action: 'refuse-seal',
      about: { kind: 'award', id: award },
      detail: { code },
      at: now,
    })),
  ]);
  return { issued: [...issued], refused: work.refused };
};
