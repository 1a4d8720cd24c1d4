import type { sealSchema } from '@sigillo/contract/api';
import { findAttribute, oids, parseCertificate } from '@sigillo/core/proofs/x509';
import type { z } from 'zod';
import type { SealCertificate } from '../../../store/index.ts';
import type { ActingMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { checkCertificate, isQualified } from './check-certificate.ts';
import { mayConfirmSeal } from './may-confirm.ts';
import { fromChainText } from './read-chain.ts';
import type { SealSubject } from './seal-subject.ts';

export type SealView = z.output<typeof sealSchema>;

/** A key for e-seals as the API shows it; its private half is nowhere. */
export const toSealView = async (
  { clock, crypto }: Pick<Deps, 'clock' | 'crypto'>,
  seal: SealCertificate,
  subject: SealSubject,
  member: ActingMember,
): Promise<SealView> => {
  const parsed = seal.certificate && parseCertificate(seal.certificate);
  const certificate = parsed?.ok ? parsed.value : undefined;
  const chain = fromChainText(seal.chain);
  const inUse = seal.state === 'waiting' || seal.state === 'active';
  return {
    id: seal.id,
    keyType: seal.type,
    state: seal.state,
    createdAt: seal.createdAt.toISOString(),
    findings:
      certificate === undefined || !inUse
        ? []
        : [...(await checkCertificate({ certificate, chain, subject, now: clock.now(), crypto }))],
    mayConfirm: seal.state === 'waiting' && mayConfirmSeal(seal, member),
    ...(certificate === undefined
      ? {}
      : {
          holder: certificate.subject.text,
          issuer: findAttribute(certificate.issuer, oids.commonName) ?? certificate.issuer.text,
          validFrom: new Date(certificate.notBefore).toISOString(),
          validUntil: new Date(certificate.notAfter).toISOString(),
          qualified: isQualified(certificate),
        }),
    ...(seal.request === undefined ? {} : { request: seal.request }),
    ...(seal.broughtByName === undefined ? {} : { broughtBy: seal.broughtByName }),
    ...(seal.retiredAt === undefined ? {} : { retiredAt: seal.retiredAt.toISOString() }),
    ...(seal.lastGoodAt === undefined ? {} : { lastGoodAt: seal.lastGoodAt.toISOString() }),
  };
};
