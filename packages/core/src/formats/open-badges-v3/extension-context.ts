import { isJsonObject, type Json, type JsonObject, toCanonicalJson } from '../../base/index.ts';

/** Second in the context list of every Open Badge that we write. */
export const openBadgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/**
 * Our one extension term: Annex I as a JSON literal, so that every byte is
 * signed, in order, in all languages. Embedded in each credential, so that an
 * offline reader needs nothing from us. Never changed, only superseded.
 *
 * @see docs/adr/0002-extension-context.md
 */
export const microCredentialContext = {
  '@protected': true,
  microCredential: { '@id': 'urn:sigillo:context:micro-credential:v1', '@type': '@json' },
} as const satisfies JsonObject;

/** Where an installation publishes the same context, under its own origin. */
export const microCredentialContextPath = '/contexts/micro-credential/v1';

/** The document published there, byte for byte. */
export const microCredentialContextDocument = `${toCanonicalJson({ '@context': microCredentialContext })}\n`;

const pinned = toCanonicalJson(microCredentialContext);

/** Whether an embedded context says exactly what ours says. */
export const isMicroCredentialContext = (context: Json): boolean =>
  isJsonObject(context) && toCanonicalJson(context) === pinned;
