/** Draws chance from the platform's cryptographic source. */
export interface Random {
  bytes(length: number): Uint8Array;
}
