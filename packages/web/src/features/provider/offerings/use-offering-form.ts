import { organisationOperations, type VersionView } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf, type Submission, type SubmitFault, useSession, useSubmit } from '../../../api/index.ts';
import { useWords } from '../../../ui/index.ts';
import { useKept } from '../../../ui/interactive/index.ts';
import {
  type OfferingDraft,
  type OfferingInput,
  toOfferingDraft,
  toOfferingInput,
} from './offering-draft.ts';

const requiredFields = {
  '/mode': 'element.participation.label',
  '/language': 'provider.offering.language',
  '/howToEnrol': 'provider.offering.howToEnrol',
} as const;

interface OfferingForm extends Pick<Submission, 'busy' | 'problem' | 'attempt'> {
  readonly draft: OfferingDraft;
  readonly change: (changes: Partial<OfferingDraft>) => void;
  readonly faults: readonly SubmitFault[];
  /** Sends the offering when it can be sent; `at` is where it is inside what is sent. */
  readonly send: (sending: (offering: OfferingInput) => Promise<unknown>) => Promise<boolean>;
  /** Sends something without the offering. */
  readonly sendWithout: (sending: () => Promise<unknown>) => Promise<boolean>;
}

/** The form of an offering; what is typed is kept in this tab until it is sent. */
export const useOfferingForm = (options: {
  readonly name: string;
  readonly organisation: string;
  readonly version: VersionView;
  readonly from?: Partial<OfferingInput> | undefined;
  /** Where the offering is inside the body. */
  readonly at?: string;
}): OfferingForm => {
  const { name, organisation, version, from = {}, at = '' } = options;
  const { say } = useWords();
  const { person } = useSession();
  const { data: profile } = useSuspenseQuery(
    queryOf(organisationOperations.get, { params: { organisation } }),
  );
  const { modes, instructionLanguages, languages } = version.specification;
  const { value, change, forget } = useKept(
    `offering ${name} ${person?.id ?? ''}`,
    toOfferingDraft(from, {
      mode: modes[0] ?? '',
      language: instructionLanguages[0] ?? languages[0] ?? '',
      country: profile.address.country,
    }),
  );
  const { faults, submit, refuse, ...rest } = useSubmit();
  const sendWithout = async (sending: () => Promise<unknown>): Promise<boolean> => {
    const taken = await submit(sending);
    if (taken) forget();
    return taken;
  };
  const send: OfferingForm['send'] = async (sending) => {
    const input = toOfferingInput(value);
    if (!('mode' in input)) {
      refuse(
        input.map((fault) => ({
          pointer: `${at}${fault.pointer}`,
          detail:
            fault.code === 'required'
              ? say('provider.missing', { field: say(requiredFields[fault.pointer]) })
              : say('provider.not-a-positive-number'),
        })),
      );
      return false;
    }
    return sendWithout(() => sending(input));
  };
  return {
    ...rest,
    draft: value,
    change,
    faults: faults.map((fault) => ({ ...fault, pointer: fault.pointer.slice(at.length) })),
    send,
    sendWithout,
  };
};
