import { type ProblemDocument, problemDocumentSchema } from '@sigillo/contract/api';

/** A refusal by the server, or the failure to reach it. */
export class ApiProblem extends Error {
  /** 0 when nothing answered. */
  readonly status: number;
  /** Stable code; has sentences in the catalogue. */
  readonly code: string;
  /** The server's own words, in the person's language. */
  readonly title: string;
  readonly detail: string | undefined;
  readonly trace: string | undefined;
  /** What is wrong inside the input: JSON Pointer and sentence. */
  readonly errors: NonNullable<ProblemDocument['errors']>;

  constructor(status: number, document: Partial<ProblemDocument> & { code: string }, cause?: unknown) {
    super(document.code, { cause });
    this.name = 'ApiProblem';
    this.status = status;
    this.code = document.code;
    this.title = document.title ?? '';
    this.detail = document.detail;
    this.trace = document.trace;
    this.errors = document.errors ?? [];
  }
}

/**
 * Reads a refusal. An answer that isn't a problem document (a proxy's page) is
 * our own fault as far as people are concerned.
 *
 * @see RFC 9457
 */
export const readProblem = async (response: Response): Promise<ApiProblem> => {
  const body: unknown = await response.json().catch(() => undefined);
  const read = problemDocumentSchema.safeParse(body);
  return new ApiProblem(response.status, read.success ? read.data : { code: 'unexpected' });
};
