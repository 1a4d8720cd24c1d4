import type {
  ChainFault,
  InvalidTimeStampReason,
  QcStatements,
  RevocationOutcome,
  UncheckedTimeStampReason,
} from '../x509/index.ts';

/** Why a header rule is broken. */
export type HeaderFault =
  | 'header-mistyped'
  | 'header-refused'
  | 'crit-malformed'
  | 'crit-doubled'
  | 'crit-parameter-absent'
  | 'crit-incomplete'
  | 'b64-not-critical'
  | 'algorithm-refused'
  | 'algorithm-key-mismatch'
  | 'signing-certificate-malformed'
  | 'signing-certificate-digest-absent'
  | 'signing-certificate-digest-wrong'
  | 'signing-time-absent'
  | 'signing-time-doubled'
  | 'signing-time-malformed'
  | 'signing-time-in-future';

/** Why a header rule can't be judged. */
export type HeaderDoubt =
  | 'header-unknown'
  | 'crit-not-understood'
  | 'payload-detached'
  | 'signing-certificate-absent'
  | 'signing-certificate-digest-unsupported'
  | 'signing-certificate-key-unsupported';

/** The rules that a protected header is held to. */
export type HeaderRule = 'parameters' | 'critical' | 'payload' | 'certificate' | 'algorithm' | 'signing-time';

/** What came out for one question. `unsupported` accuses nobody: we couldn't tell. */
export type Outcome<Fault, Doubt> =
  | { readonly state: 'passed' }
  | { readonly state: 'invalid'; readonly reason: Fault }
  | { readonly state: 'unsupported'; readonly reason: Doubt };

export type HeaderOutcome = { readonly rule: HeaderRule } & Outcome<HeaderFault, HeaderDoubt>;
export type SignatureOutcome = Outcome<'signature-wrong', 'signature-not-checked'>;

/** Who sealed, in the words of the certificate. */
export interface JadesSigner {
  readonly name?: string;
  readonly organisation?: string;
  /** `organizationIdentifier`, e.g. `VATAT-U12345678`. */
  readonly identifier?: string;
  readonly country?: string;
  /** What the certificate claims of its qualification; only a trusted list confirms it. */
  readonly claims?: QcStatements;
}

/** What a time stamp is over: the payload, the signature value, or everything before it. */
export type TimestampKind = 'content' | 'signature' | 'archive';

/** What came out for one time-stamp token. Times are milliseconds since 1970. */
export type TimestampReport = {
  readonly kind: TimestampKind;
  readonly time?: number;
  /** The authority's name, as in its certificate. */
  readonly authority?: string;
  /** From the authority's certificate upwards. */
  readonly chain?: ChainReport;
} & Outcome<
  InvalidTimeStampReason | 'time-stamp-doubled' | 'time-stamp-order-wrong',
  UncheckedTimeStampReason | 'time-stamp-clear-form-unsupported'
>;

/** A chain from a certificate upwards. Trust in any of it is NOT answered here. */
export interface ChainReport {
  readonly links: readonly ChainLinkReport[];
  /** `root`: ends at a certificate that signs itself. `open`: the issuer of the last isn't carried. */
  readonly end: 'root' | 'open';
}

export interface ChainLinkReport {
  readonly subject: string;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly fingerprint: string;
  /** In DER, for those who hold a trusted list. */
  readonly certificate: Uint8Array;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly faults: readonly (ChainFault | 'certificate-not-for-signatures')[];
}

/** What came out for one certificate of a chain that has an issuer at hand. */
export type RevocationReport = {
  readonly subject: string;
  readonly fingerprint: string;
  /** Whose chain it belongs to. */
  readonly of: 'signer' | 'time-stamp';
  /** With `revoked`: whether that was before the time stamp of the signature, or can't be told to be later. */
  readonly beforeSigning?: boolean;
} & RevocationOutcome;

/** Levels of ETSI TS 119 182-1, clause 6: signed, time-stamped, with values, archived. */
export type JadesLevel = 'B-B' | 'B-T' | 'B-LT' | 'B-LTA';

/** What nobody looked at, and why. */
export interface NotChecked {
  /** A header parameter, an unsigned member, or `trust`. */
  readonly what: string;
  readonly reason:
    | 'trust-not-asked'
    | 'statement-of-signer'
    | 'counter-signature-unsupported'
    | 'reference-time-stamp-unsupported'
    | 'unsigned-member-unknown';
}

/** What came out for one seal. Every question has its own outcome. */
export interface JadesReport {
  /** `invalid` where any rule, the signature or a time stamp is; else `unsupported` where a rule or the signature is. */
  readonly state: 'verified' | 'invalid' | 'unsupported';
  /** The first outcome that speaks against it; absent where verified. */
  readonly reason?: string;
  readonly signature: SignatureOutcome;
  readonly headerRules: readonly HeaderOutcome[];
  readonly signer?: JadesSigner;
  /** As the signer says, and by when at the latest, as the first good signature time stamp says. */
  readonly signedAt: { readonly claimed?: number; readonly stamped?: number };
  readonly timestamps: readonly TimestampReport[];
  /** Absent where there is no certificate. Checked at the stamped time, else at the claimed one. */
  readonly chain?: ChainReport;
  readonly revocation: readonly RevocationReport[];
  /** The level reached by what was carried and is right; absent where not verified. */
  readonly level?: JadesLevel;
  readonly notChecked: readonly NotChecked[];
}
