import type { EuropeanSealingPorts } from '@sigillo/core/issuing';

/** What an e-seal is made with, and the key's id in the register of keys. */
export interface ESeal extends EuropeanSealingPorts {
  readonly keyId: string;
}
