import type { Words } from '../../../ui/index.ts';
import type { ProfileFault } from './profile.ts';

/** What stands beside a field of the registration that isn't ready. */
export const faultText = ({ code }: ProfileFault, { say }: Words): string => {
  switch (code) {
    case 'required':
      return say('finding.required');
    case 'languages-missing':
      return say('finding.languages-missing');
    case 'not-a-number':
      return say('provider.not-a-positive-number');
    case 'choose-one':
      return say('provider.choose-one');
  }
};
