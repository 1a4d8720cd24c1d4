import type { ReportView } from '@sigillo/contract/api';
import type { CheckedItem } from '@sigillo/contract/pages';
import { type VerificationPorts, verifyFile } from '@sigillo/core/verification';

/** Something to check: a file, or pasted text under an empty name. */
export interface Input {
  readonly name: string;
  readonly read: () => Promise<Uint8Array | string>;
}

/** What came of all inputs; an export counts for every credential in it. */
export interface CheckedHere {
  readonly items: readonly CheckedItem[];
  /** Exports without a credential, and files that the device didn't give. */
  readonly without: readonly { readonly name: string; readonly why: 'empty-export' | 'unreadable' }[];
}

/**
 * Checks in this browser, one input after the other, so that forty don't fight
 * for memory. `partName` says how a credential inside an export is called.
 */
export const checkHere = async (
  inputs: readonly Input[],
  ports: VerificationPorts,
  partName: (name: string, number: number) => string,
): Promise<CheckedHere> => {
  const items: CheckedItem[] = [];
  const without: CheckedHere['without'][number][] = [];
  for (const { name, read } of inputs) {
    let bytes: Uint8Array | string;
    try {
      bytes = await read();
    } catch {
      without.push({ name, why: 'unreadable' });
      continue;
    }
    const found = await verifyFile(bytes, ports);
    if (found.length === 0) without.push({ name, why: 'empty-export' });
    found.forEach(({ pointer, report }, index) => {
      items.push({
        name: pointer === '' ? name : partName(name, index + 1),
        // As the API shows it: plain JSON of the same members.
        report: JSON.parse(JSON.stringify(report)) as ReportView,
      });
    });
  }
  return { items, without };
};
