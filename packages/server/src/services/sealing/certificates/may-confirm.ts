import type { SealCertificate } from '../../../store/index.ts';
import type { ActingMember } from '../../actor.ts';

/** Who may put a certificate to use that somebody else brought. */
export const rolesForConfirming = ['seal-keeper', 'administrator'] as const;

/** Four eyes: nobody puts to use what they brought themselves. */
export const mayConfirmSeal = (
  { broughtBy }: Pick<SealCertificate, 'broughtBy'>,
  { person, roles }: Pick<ActingMember, 'person' | 'roles'>,
): boolean => broughtBy !== person.id && rolesForConfirming.some((role) => roles.includes(role));
