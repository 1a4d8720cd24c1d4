import type { IssuerStatement } from '../../formats/elm-v3/index.ts';
import type { JadesReport, JadesSigner } from '../../proofs/jades/index.ts';
import { type Check, createCheck } from '../check.ts';

/**
 * Whether the certificate names the issuer that the content names: its
 * organisation, number and country. What the one states, the other must.
 */
export const isIssuer = (signer: JadesSigner, issuer: IssuerStatement): boolean =>
  signer.organisation !== undefined &&
  issuer.names.map(plain).includes(plain(signer.organisation)) &&
  signer.identifier === issuer.identifier &&
  signer.country === issuer.country;

const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The seal that speaks for the issuer; the first one, where none does. */
export const findIssuersSeal = (
  seals: readonly JadesReport[],
  issuer: IssuerStatement,
): JadesReport | undefined =>
  seals.find(({ signer }) => signer !== undefined && isIssuer(signer, issuer)) ?? seals[0];

/** Asks whether the seal is by the issuer that the content names. */
export const checkSigner = (seal: JadesReport, issuer: IssuerStatement): Check => {
  const signer = toSignerText(seal.signer);
  return seal.signer !== undefined && isIssuer(seal.signer, issuer)
    ? createCheck('issuer', 'success', 'issuer-in-certificate', { values: { signer } })
    : createCheck('issuer', 'failure', 'certificate-not-issuers', { values: { signer }, pointer: '/issuer' });
};

/** The signer for people: organisation, number, country. */
export const toSignerText = ({ organisation, name, identifier, country }: JadesSigner = {}): string => {
  const details = [identifier, country].filter((part) => part !== undefined).join(', ');
  const who = organisation ?? name ?? '';
  return details === '' ? who : `${who} (${details})`;
};
