import { isJsonObject, type Json, type JsonObject, toList } from '../../base/index.ts';
import type { CredentialElements } from '../../domain/index.ts';
import { readName } from '../vc-v2/index.ts';

const contexts: readonly Json[] = [
  'https://w3id.org/openbadges/v2',
  'https://purl.imsglobal.org/ob/v2p1/ob_v2p1.jsonld',
];

/** Whether a document is an assertion of Open Badges 2.0 or 2.1. */
export const isAssertion = (document: JsonObject): boolean =>
  document['@context'] !== undefined &&
  toList(document['@context']).some((context) => contexts.includes(context)) &&
  toList(document.type ?? null).includes('Assertion');

/**
 * Reads what an assertion says itself into Annex I's elements: its badge class and issuer
 * where they stand inside it. Where only their addresses do, nothing is fetched. Recipients
 * are hashed addresses of mail mostly, so no learner is read.
 */
export const readAssertion = (assertion: JsonObject): CredentialElements => {
  const badge = objectOr(assertion.badge);
  const issuer = objectOr(badge.issuer);
  const issuerId = textOf(issuer.id) ?? textOf(badge.issuer);
  const name = readName(issuer.name);
  const title = readName(badge.name);
  const description = readName(badge.description);
  const issued = textOf(assertion.issuedOn);
  const validUntil = textOf(assertion.expires);
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(name === undefined
      ? {}
      : {
          awardingBody: [
            { ...(issuerId === undefined ? {} : { id: issuerId }), legalName: name, identifiers: [] },
          ],
        }),
    ...(issued === undefined
      ? {}
      : { dateOfIssuing: { issued, ...(validUntil === undefined ? {} : { validUntil }) } }),
    ...(issuerId === undefined && name === undefined
      ? {}
      : {
          issuer: {
            ...(issuerId === undefined ? {} : { id: issuerId }),
            ...(name === undefined ? {} : { name }),
            identifiers: [],
          },
        }),
  };
};

const objectOr = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
