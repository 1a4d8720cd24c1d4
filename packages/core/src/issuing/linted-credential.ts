import { err, type JsonObject, ok, Problem, type Result } from '../base/index.ts';
import {
  type CredentialContent,
  type Finding,
  hasErrors,
  type LintContext,
  lintContent,
} from '../domain/index.ts';
import { lintElm, toElm } from '../formats/elm-v3/index.ts';
import { toOpenBadge } from '../formats/open-badges-v3/index.ts';
import { toPlainCredential } from '../formats/plain-credential/index.ts';
import { configurationIds, toSdJwtVc } from '../formats/sd-jwt-vc/index.ts';

/** The formats in which an award can be sealed here. */
export const faces = ['open-badge', 'plain-credential', 'elm', ...configurationIds] as const;
export type Face = (typeof faces)[number];

/** How a face is written, and what it demands beside the rules for every content. */
interface Writer {
  write(content: CredentialContent): JsonObject;
  lint(content: CredentialContent): readonly Finding[];
}

const writers: Readonly<Record<Face, Writer>> = {
  'open-badge': { write: toOpenBadge, lint: () => [] },
  'plain-credential': { write: toPlainCredential, lint: () => [] },
  elm: { write: (content) => toElm(content), lint: lintElm },
  'eu-learning-credential': {
    write: (content) => toSdJwtVc(content, 'eu-learning-credential'),
    lint: () => [],
  },
  'we-build-micro-credential': {
    write: (content) => toSdJwtVc(content, 'we-build-micro-credential'),
    lint: () => [],
  },
};

/**
 * A credential that passed every rule, with the exact document to sign. Nobody
 * but `lintCredential` makes one; it can be signed once.
 */
export class LintedCredential {
  /** Advice that doesn't stop the seal. */
  readonly warnings: readonly Finding[];
  readonly face: Face;
  readonly issuer: string;
  /** RFC 3339. */
  readonly issuedAt: string;
  #document: JsonObject | undefined;

  private constructor(
    face: Face,
    { issuer, issuedAt }: CredentialContent,
    document: JsonObject,
    warnings: readonly Finding[],
  ) {
    this.face = face;
    this.issuer = issuer.id;
    this.issuedAt = issuedAt;
    this.warnings = warnings;
    this.#document = document;
  }

  /** Lints the content and writes its document; the findings instead, where one is an error. */
  static lint(
    content: CredentialContent,
    face: Face,
    context: LintContext,
  ): Result<LintedCredential, readonly Finding[]> {
    const findings = [...lintContent(content, context), ...writers[face].lint(content)];
    if (hasErrors(findings)) return err(findings);
    return ok(new LintedCredential(face, content, writers[face].write(content), findings));
  }

  /**
   * Hands out the document, once, to whoever seals this face.
   *
   * @throws Problem `credential-already-sealed` the second time
   */
  spend(face: Face): JsonObject {
    if (face !== this.face) throw new Error(`a credential of the face ${this.face} is not sealed as ${face}`);
    const document = this.#document;
    if (document === undefined) throw new Problem('conflict', 'credential-already-sealed');
    this.#document = undefined;
    return document;
  }
}

/**
 * Holds a credential's content against all rules and writes the document of a
 * face. The content must be frozen: what is linted is what will be signed.
 */
export const lintCredential = (
  content: CredentialContent,
  face: Face,
  context: LintContext,
): Result<LintedCredential, readonly Finding[]> => LintedCredential.lint(content, face, context);
