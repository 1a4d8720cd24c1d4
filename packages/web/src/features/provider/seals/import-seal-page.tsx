import { sealOperations } from '@sigillo/contract/api';
import { useState } from 'react';
import { call, controlId, useSubmit } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import { FileField, TextField, useWords } from '../../../ui/index.ts';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { SealForm, useSealTaken } from './seal-form.tsx';

/** As the server has it. */
const largestFile = 262_144;

const toBase64 = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

/** Imports a key for e-seals with its certificate from a file with a password. */
const ImportSealPage = () => {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const submission = useSubmit();
  const taken = useSealTaken();
  const [file, setFile] = useState<File>();
  const [password, setPassword] = useState('');
  const notes = notesOfFaults(submission.faults);
  const send = async (): Promise<void> => {
    if (file === undefined || file.size > largestFile) {
      const detail =
        file === undefined
          ? say('provider.missing', { field: say('provider.e-seals.file') })
          : say('provider.e-seals.file.too-large');
      return submission.refuse([{ pointer: '/file', detail }]);
    }
    const done = await submission.submit(async () =>
      call(sealOperations.import, {
        params: { organisation },
        body: { file: await toBase64(file), password },
      }),
    );
    if (!done) return;
    setPassword('');
    await taken('provider.e-seals.brought');
  };
  return (
    <SealForm
      title="provider.e-seals.import"
      about="provider.e-seals.import.about"
      submission={submission}
      onSend={() => void send()}
    >
      <FileField
        {...notes('/file')}
        id={controlId('/file')}
        label={say('provider.e-seals.file')}
        accept=".p12,.pfx,application/x-pkcs12"
        onChange={(event) => setFile(event.target.files?.[0])}
      />
      <TextField
        {...notes('/password')}
        id={controlId('/password')}
        label={say('provider.e-seals.password')}
        type="password"
        autoComplete="off"
        maxLength={500}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </SealForm>
  );
};

export default ImportSealPage;
