import { type JsonObject, Problem, toBase64, toBase64url, toUtf8 } from '../../base/index.ts';
import type { Crypto, TimestampAuthority } from '../../ports/index.ts';
import { toArchiveTimestampInput, toSignatureTimestampInput } from './imprint.ts';
import { type JadesDocument, type JadesSignature, parseJades, readPayloadText } from './parse-jades.ts';

/** What stamping needs. */
export interface StampOptions {
  readonly authority: TimestampAuthority;
  readonly crypto: Crypto;
}

/** Validation values in DER: certificates that the seal doesn't carry yet, and answers about revocation. */
export interface JadesValues {
  readonly certificates?: readonly Uint8Array[];
  readonly revocationLists?: readonly Uint8Array[];
  readonly ocspResponses?: readonly Uint8Array[];
}

/**
 * Appends a time stamp over the signature value: level B-T.
 *
 * Here and below, the sealed text is only ever appended to, in `etsiU`; text
 * that isn't a seal of ours (one signature, general form) is refused with the
 * Problem `seal-not-extensible`. The new stamp is NOT verified: do so before storing.
 *
 * @see ETSI TS 119 182-1, clause 5.3.4
 */
export const addSignatureTimestamp = async (text: string, options: StampOptions): Promise<string> => {
  const seal = readSeal(text);
  return append(seal, [{ sigTst: await stamp(toSignatureTimestampInput(seal.signature), options) }]);
};

/**
 * Appends certificates and answers about revocation: towards level B-LT.
 *
 * @see ETSI TS 119 182-1, clauses 5.3.5.1 and 5.3.5.2
 */
export const addValues = (text: string, values: JadesValues): string => {
  const { certificates = [], revocationLists = [], ocspResponses = [] } = values;
  const revocation = {
    ...(revocationLists.length === 0 ? {} : { crlVals: revocationLists.map(toValue) }),
    ...(ocspResponses.length === 0 ? {} : { ocspVals: ocspResponses.map(toValue) }),
  };
  return append(readSeal(text), [
    ...(certificates.length === 0
      ? []
      : [{ xVals: certificates.map((certificate) => ({ x509Cert: toValue(certificate) })) }]),
    ...(Object.keys(revocation).length === 0 ? [] : [{ rVals: revocation }]),
  ]);
};

/**
 * Appends a time stamp over the payload and everything in the seal: level B-LTA.
 *
 * @see ETSI TS 119 182-1, clause 5.3.6
 */
export const addArchiveTimestamp = async (text: string, options: StampOptions): Promise<string> => {
  const seal = readSeal(text);
  const { document, signature } = seal;
  const input = toArchiveTimestampInput(document, signature, signature.unsigned.length);
  if (input === undefined) throw new Problem('rule', 'seal-not-extensible');
  return append(seal, [{ arcTst: await stamp(input, options) }]);
};

interface Seal {
  readonly document: JadesDocument;
  readonly signature: JadesSignature;
  readonly payload: string;
}

const readSeal = (text: string): Seal => {
  const parsed = parseJades(text);
  if (!parsed.ok) throw new Problem('rule', 'seal-not-extensible', { cause: parsed.error });
  const document = parsed.value;
  const [signature, ...others] = document.signatures;
  const payload = readPayloadText(document);
  const ours =
    document.form === 'general' &&
    signature !== undefined &&
    others.length === 0 &&
    signature.header.b64 === false &&
    signature.unsigned.every((member) => member.text !== undefined);
  if (!ours || payload === undefined) throw new Problem('rule', 'seal-not-extensible');
  return { document, signature, payload };
};

const append = ({ signature, payload }: Seal, members: readonly JsonObject[]): string => {
  const added = members.map((member) => toBase64url(toUtf8(JSON.stringify(member))));
  const etsiU = [...signature.unsigned.map(({ text }) => text), ...added];
  return JSON.stringify({
    payload,
    signatures: [
      {
        protected: signature.protectedText,
        ...(etsiU.length === 0 ? {} : { header: { etsiU } }),
        signature: signature.signatureText,
      },
    ],
  });
};

const stamp = async (input: Uint8Array, { authority, crypto }: StampOptions): Promise<JsonObject> => {
  const digest = await crypto.digest('sha-256', input);
  const token = await authority.stamp({ algorithm: 'sha-256', digest });
  return { tstTokens: [toValue(token)] };
};

const toValue = (bytes: Uint8Array): JsonObject => ({ val: toBase64(bytes) });
