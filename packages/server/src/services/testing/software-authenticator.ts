import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** What a test makes go wrong. */
export interface Quirks {
  /** Where the browser says that it was. */
  readonly origin?: string;
  /** The host that the authenticator was asked for. */
  readonly host?: string;
  /** What the authenticator counted. */
  readonly counter?: number;
  /** Nobody's finger, face or screen lock was seen. */
  readonly unverified?: true;
  /** Whose it says that it is. */
  readonly userHandle?: string;
  /** The client data say that it was made for the other purpose. */
  readonly type?: string;
  /** Bytes that were not signed. */
  readonly signature?: string;
}

interface Options {
  readonly options: Readonly<Record<string, unknown>>;
}

/** What its browser answers, as it is sent. */
type Answer<Response> = {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: Response;
};
type Made = Answer<{ clientDataJSON: string; attestationObject: string; transports: string[] }>;
type Signed = Answer<{
  clientDataJSON: string;
  authenticatorData: string;
  signature: string;
  userHandle?: string;
}>;

/** An authenticator and its browser in memory, with one ES256 passkey. */
export interface SoftwareAuthenticator {
  make(asked: Options, quirks?: Quirks): Made;
  sign(asked: Options, quirks?: Quirks): Signed;
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

const clientData = (type: string, { options }: Options, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge: options.challenge, origin, crossOrigin: false }));

/** @see https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data */
const authenticatorData = (host: string, counter: number, verified: boolean, key?: Buffer): Buffer => {
  const flags = 0x01 | (verified ? 0x04 : 0) | (key ? 0x40 : 0);
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([
    createHash('sha256').update(host).digest(),
    Buffer.from([flags]),
    count,
    key ?? Buffer.alloc(0),
  ]);
};

export const createAuthenticator = (pageOrigin = 'http://localhost:8080'): SoftwareAuthenticator => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  // COSE_Key: kty EC2, alg ES256, crv P-256, x, y.
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
  const named = { id: base64url(id), rawId: base64url(id), type: 'public-key' as const };
  const pageHost = new URL(pageOrigin).hostname;
  let counter = 0;

  return {
    make(asked, { origin = pageOrigin, host = pageHost, unverified, type = 'webauthn.create' } = {}) {
      const data = authenticatorData(host, counter, !unverified, attested);
      // A CBOR map of fmt "none", attStmt {} and authData.
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([data.length]),
        data,
      ]);
      return {
        ...named,
        response: {
          clientDataJSON: base64url(clientData(type, asked, origin)),
          attestationObject: base64url(attestation),
          transports: ['internal'],
        },
      };
    },
    sign(asked, { origin = pageOrigin, host = pageHost, type = 'webauthn.get', ...quirks } = {}) {
      counter = quirks.counter ?? counter + 1;
      const client = clientData(type, asked, origin);
      const data = authenticatorData(host, counter, !quirks.unverified);
      const signer = createSign('sha256');
      signer.update(Buffer.concat([data, createHash('sha256').update(client).digest()]));
      return {
        ...named,
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: quirks.signature ?? base64url(signer.sign(privateKey)),
          ...(quirks.userHandle === undefined ? {} : { userHandle: quirks.userHandle }),
        },
      };
    },
  };
};
