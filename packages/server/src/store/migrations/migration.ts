/**
 * One step of the schema. Forward only: once released its text never changes
 * (a checksum is kept), and what it did wrong the next one puts right.
 */
export interface Migration {
  /** Number and noun, as the file is named: `0002-organisations`. */
  readonly name: string;
  readonly sql: string;
}
