import type { JsonFaultCode } from '../../base/index.ts';

/** Codes of refusals by `parseJades`. */
export type JadesFaultCode =
  | 'jws-too-large'
  | 'jws-not-json'
  | 'jws-form-unknown'
  | 'jws-member-unknown'
  | 'jws-member-mistyped'
  | 'jws-base64url-malformed'
  | 'jws-header-malformed'
  | 'jws-unsigned-malformed'
  | 'jws-payload-ambiguous'
  | 'jws-too-many-signatures';

/** Leaves the readers of a document; never leaves `parseJades`. */
export class JadesRefusal extends Error {
  readonly code: JadesFaultCode;
  readonly json: JsonFaultCode | undefined;
  constructor(code: JadesFaultCode, json?: JsonFaultCode) {
    super(code);
    this.code = code;
    this.json = json;
  }
}
