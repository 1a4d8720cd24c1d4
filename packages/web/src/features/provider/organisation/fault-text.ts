import type { MessageId } from '@sigillo/contract/messages';
import type { Words } from '../../../ui/index.ts';
import type { ProfileFault, RequiredPlace } from './profile.ts';

/** What the fields are called that nobody may leave out. */
const requiredFields = {
  '/legalName': 'provider.organisation.legal-name',
  '/identifiers/0/value': 'provider.organisation.identifier.value',
  '/address/country': 'provider.country',
  '/awardingPower/legalBasis': 'provider.organisation.legal-basis',
  '/awardingPower/validFrom': 'provider.organisation.valid-from',
} as const satisfies Record<RequiredPlace, MessageId>;

/** What stands beside a field of the registration that isn't ready. */
export const faultText = (fault: ProfileFault, { say }: Words): string => {
  switch (fault.code) {
    case 'required':
      return say('provider.missing', { field: say(requiredFields[fault.pointer]) });
    case 'languages-missing':
      return say('finding.languages-missing');
    case 'not-a-number':
      return say('provider.not-a-positive-number');
    case 'choose-one':
      return say('provider.choose-one');
  }
};
