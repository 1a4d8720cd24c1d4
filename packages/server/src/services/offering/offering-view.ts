import type { offeringSchema } from '@sigillo/contract/api';
import type { z } from 'zod';
import { isOpen } from '../../policies/offering.ts';
import type { OfferingRecord } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { today, toInstant } from '../today.ts';

/** An offering as anybody may see it. */
export type OfferingView = z.infer<typeof offeringSchema>;

/** Shapes an offering; whether it is open depends on the day. */
export const toOfferingView = (deps: Deps, offering: OfferingRecord): OfferingView => ({
  ...(offering.terms as unknown as Omit<OfferingView, 'id' | 'createdAt' | 'open'>),
  id: offering.id,
  createdAt: toInstant(offering.createdAt),
  open: isOpen(offering.terms, today(deps.clock)),
});
