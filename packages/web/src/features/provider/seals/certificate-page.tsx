import { sealOperations } from '@sigillo/contract/api';
import { useState } from 'react';
import { call, controlId, useSubmit } from '../../../api/index.ts';
import { useAddressParts, useOrganisation } from '../../../place/index.ts';
import { TextArea, useWords } from '../../../ui/index.ts';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { SealForm, useSealTaken } from './seal-form.tsx';

/** Brings the certificate that was issued for a request. */
const CertificatePage = () => {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const { key = '' } = useAddressParts();
  const submission = useSubmit();
  const taken = useSealTaken();
  const [certificates, setCertificates] = useState('');
  const notes = notesOfFaults(submission.faults);
  const send = async (): Promise<void> => {
    if (certificates.trim() === '') {
      const detail = say('provider.missing', { field: say('provider.e-seals.certificates') });
      return submission.refuse([{ pointer: '/certificates', detail }]);
    }
    const done = await submission.submit(() =>
      call(sealOperations.bring, { params: { organisation, seal: key }, body: { certificates } }),
    );
    if (done) await taken('provider.e-seals.brought');
  };
  return (
    <SealForm
      title="provider.e-seals.bring"
      about="provider.e-seals.bring.about"
      submission={submission}
      onSend={() => void send()}
    >
      <TextArea
        {...notes('/certificates', say('provider.e-seals.certificates.help'))}
        id={controlId('/certificates')}
        label={say('provider.e-seals.certificates')}
        rows={12}
        maxLength={200_000}
        spellCheck={false}
        value={certificates}
        onChange={(event) => setCertificates(event.target.value)}
      />
    </SealForm>
  );
};

export default CertificatePage;
