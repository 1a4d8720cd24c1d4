/** What the parts of a batch's page know of where they are. */
export interface BatchPlace {
  readonly organisation: string;
  readonly decision: string;
  /** Title of the micro-credential, in the reader's language. */
  readonly title: string;
}
