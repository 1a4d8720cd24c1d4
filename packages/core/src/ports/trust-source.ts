/** What a trust source knows of an issuer. */
export type TrustStatement =
  | {
      readonly state: 'known';
      /** The issuer's name as the register has it. */
      readonly name: string;
      /** Who says so, for people: the register's name. */
      readonly register: string;
      /** The register's own entry, where it has an address. */
      readonly entry?: string;
      /** True when the register is a practice register: nothing in it is real. */
      readonly practice: boolean;
      readonly country?: string;
    }
  | { readonly state: 'unknown' }
  | { readonly state: 'unreachable'; readonly reason: string };

/** Tells whether an issuer is in a register that the verifier holds. Never throws. */
export interface TrustSource {
  lookUp(issuer: string, at: number): Promise<TrustStatement>;
}
