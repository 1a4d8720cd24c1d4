import { sealOperations } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, controlId, queryOf, useSubmit } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import { Facts, RadioGroup, TextField, useWords } from '../../../ui/index.ts';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { SealForm, useSealTaken } from './seal-form.tsx';

const keyTypes = ['P-256', 'RSA'] as const;

/** Makes a key for e-seals and a request for its certificate. */
const RequestSealPage = () => {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const submission = useSubmit();
  const taken = useSealTaken();
  const [name, setName] = useState('');
  const [keyType, setKeyType] = useState<(typeof keyTypes)[number]>('P-256');
  const { data } = useSuspenseQuery(queryOf(sealOperations.list, { params: { organisation } }));
  const notes = notesOfFaults(submission.faults);
  const { subject } = data;
  const send = async (): Promise<void> => {
    const body = { keyType, ...(name.trim() === '' ? {} : { name: name.trim() }) };
    if (await submission.submit(() => call(sealOperations.request, { params: { organisation }, body })))
      await taken('provider.e-seals.requested');
  };
  return (
    <SealForm
      title="provider.e-seals.request"
      about="provider.e-seals.request.about"
      submission={submission}
      onSend={() => void send()}
    >
      <p>{say('provider.e-seals.request.names')}</p>
      <Facts
        facts={[
          { label: say('provider.e-seals.organisation'), value: subject.organisation },
          {
            label: say('provider.e-seals.number'),
            value: subject.identifier ?? say('provider.e-seals.number.none'),
          },
          { label: say('provider.e-seals.country'), value: subject.country },
        ]}
      />
      <TextField
        {...notes('/name', say('provider.e-seals.name.help'))}
        id={controlId('/name')}
        label={say('provider.e-seals.name')}
        optional
        maxLength={64}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <RadioGroup
        {...notes('/keyType')}
        id={controlId('/keyType')}
        name="keyType"
        label={say('provider.e-seals.key-type')}
        options={keyTypes.map((type) => ({ value: type, label: say(`provider.e-seals.key-type.${type}`) }))}
        value={keyType}
        onChange={(chosen) => setKeyType(chosen === 'RSA' ? 'RSA' : 'P-256')}
      />
    </SealForm>
  );
};

export default RequestSealPage;
