import { Problem, toBase64 } from '@sigillo/core/base';
import { type Certificate, parseCertificate, parsePem, toPem, toPublicKey } from '@sigillo/core/proofs/x509';
import type { SealCertificate } from '../../../store/index.ts';

/** A certificate of the organisation's and those above it, from the lowest upwards. */
export interface BroughtChain {
  readonly certificate: Certificate;
  readonly chain: readonly Certificate[];
}

/** More than any authority has between itself and its customers. */
const mostCertificates = 12;

/** Reads certificates in PEM. Problems `certificate-unreadable`, `certificate-private-key`. */
export const parseCertificates = (text: string): readonly Certificate[] => {
  const blocks = parsePem(text);
  if (!blocks.ok && blocks.error === 'pem-holds-private-key')
    throw new Problem('rule', 'certificate-private-key');
  if (!blocks.ok || blocks.value.length === 0 || blocks.value.length > mostCertificates)
    throw new Problem('rule', 'certificate-unreadable');
  return readCertificates(blocks.value);
};

/** Reads certificates in DER. Problem `certificate-unreadable`. */
export const readCertificates = (ders: readonly Uint8Array[]): readonly Certificate[] => {
  if (ders.length > mostCertificates) throw new Problem('rule', 'certificate-unreadable');
  return ders.map((der) => {
    const parsed = parseCertificate(der);
    if (!parsed.ok) throw new Problem('rule', 'certificate-unreadable');
    return parsed.value;
  });
};

/** Finds the certificate of a key among those brought. Problem `certificate-not-of-key`. */
export const findOwn = (
  certificates: readonly Certificate[],
  { type, publicKey }: Pick<SealCertificate, 'type' | 'publicKey'>,
): BroughtChain => {
  const own = certificates.find(({ key }) => {
    if (key === undefined || key.type !== type) return false;
    const bytes = toPublicKey(key)?.bytes ?? key.spki;
    return Buffer.from(bytes).equals(publicKey);
  });
  if (own === undefined) throw new Problem('rule', 'certificate-not-of-key');
  return { certificate: own, chain: certificates.filter((one) => one !== own) };
};

/** Certificates as the store keeps them. */
export const toChainText = (chain: readonly Certificate[]): string =>
  chain.map(({ der }) => toPem(toBase64(der), 'CERTIFICATE')).join('');

/** Certificates out of the store. */
export const fromChainText = (text: string): readonly Certificate[] =>
  text === '' ? [] : parseCertificates(text);
