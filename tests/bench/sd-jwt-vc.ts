import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { isJsonObject, type JsonObject } from '@sigillo/core/base';
import { microCredentialClaim, parseSdJwtVcEnvelope, toSdJwtVc } from '@sigillo/core/formats/sd-jwt-vc';
import { verifyCompactJws } from '@sigillo/core/proofs/jose';
import { createSdJwt, parseSdJwt, resolveDisclosures } from '@sigillo/core/proofs/sd-jwt';
import { buildContent } from '@sigillo/core/testing/builders';
import { createEd25519Signer, nodeCrypto } from '@sigillo/server/keys';
import { measure, printRatio } from './measure.ts';

/**
 * Issuing and verifying one SD-JWT VC of ten disclosures, against the reference
 * implementation; both use the platform's signatures and digests, and each verifies what
 * the other issued.
 */
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = createEd25519Signer(privateKey, 'did:web:issuer.example#key');
const random = { bytes: (length: number) => new Uint8Array(randomBytes(length)) };

const written = toSdJwtVc(buildContent(), 'eu-learning-credential');
const names = [
  'family_name',
  'given_name',
  'learning_outcomes',
  'assessment_grade',
  'learner_identification',
  'expected_study_time',
  'level_of_learning_experience',
  'types_of_quality_assurance',
  'prerequisites_to_enroll',
  microCredentialClaim,
];
const claims: JsonObject = { ...written, exp: 1_900_000_000 };
const selective = names.map((name) => [name]);

const theirVerifier = (key: KeyObject) => (data: string, signature: string) =>
  verify(null, Buffer.from(data), key, Buffer.from(signature, 'base64url'));
const peer = new SDJwtVcInstance({
  signer: (data: string) => sign(null, Buffer.from(data), privateKey).toString('base64url'),
  signAlg: 'EdDSA',
  verifier: theirVerifier(publicKey),
  hasher: (data: string | ArrayBuffer) =>
    createHash('sha256')
      .update(typeof data === 'string' ? data : new Uint8Array(data))
      .digest(),
  hashAlg: 'sha-256',
  saltGenerator: (length: number) => randomBytes(length).toString('base64url'),
});

const ourIssue = (): Promise<string> =>
  createSdJwt({
    claims,
    selective,
    header: { typ: 'dc+sd-jwt', kid: signer.verificationMethod },
    signer,
    crypto: nodeCrypto,
    random,
  });
const theirIssue = (): Promise<string> => peer.issue(claims as never, { _sd: names } as never);
const ourVerify = async (text: string): Promise<JsonObject> => {
  const parsed = parseSdJwt(text);
  if (!parsed.ok) throw new Error(parsed.error);
  const { jwt, disclosures } = parsed.value;
  const outcome = await verifyCompactJws(jwt, signer.publicKey, nodeCrypto);
  if (outcome !== 'verified') throw new Error(outcome);
  const resolved = await resolveDisclosures(jwt.claims, disclosures, nodeCrypto);
  if (!resolved.ok) throw new Error(resolved.error.code);
  const envelope = parseSdJwtVcEnvelope(resolved.value.claims, []);
  if (!envelope.ok) throw new Error(envelope.error.code);
  return resolved.value.claims;
};
const theirVerify = async (text: string): Promise<unknown> => (await peer.verify(text)).payload;

const [ours, theirs] = [await ourIssue(), await theirIssue()];
for (const text of [ours, theirs]) {
  for (const read of [await ourVerify(text), await theirVerify(text)]) {
    const same = isJsonObject(read) && JSON.stringify(sorted(read)) === JSON.stringify(sorted(claims));
    if (!same) throw new Error('the two readers see different claims');
  }
}

console.log(`${Math.round(ours.length / 1000)} kB, ${names.length} disclosures, Ed25519`);
const against = '@sd-jwt/sd-jwt-vc';
printRatio(
  'SD-JWT VC, issue',
  await measure([
    { name: 'ours', run: ourIssue },
    { name: against, run: theirIssue },
  ]),
);
printRatio(
  'SD-JWT VC, verify',
  await measure([
    { name: 'ours', run: () => ourVerify(ours) },
    { name: against, run: () => theirVerify(ours) },
  ]),
);

function sorted(value: JsonObject): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
