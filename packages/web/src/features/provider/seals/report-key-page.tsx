import { organisationOperations } from '@sigillo/contract/api';
import type { MessageId } from '@sigillo/contract/messages';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, controlId, useSubmit } from '../../../api/index.ts';
import { useAddressParts, useGo, useOrganisation } from '../../../place/index.ts';
import {
  Button,
  FormPage,
  LinkButton,
  Notice,
  Pair,
  Refusal,
  TextArea,
  TextField,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { DateField, Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { notesOfFaults } from '../fields/field-notes.tsx';
import { addresses } from '../place/addresses.ts';

/** Says that a key is in wrong hands, since when, and what follows. */
const ReportKeyPage = () => {
  const { say, timeZone } = useWords();
  const { organisation } = useOrganisation();
  const { key = '' } = useAddressParts();
  const go = useGo();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { busy, problem, faults, attempt, submit, refuse } = useSubmit();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('00:00');
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const back = addresses.seals(organisation);
  const notes = notesOfFaults(faults);
  const missingField = (label: MessageId): string => say('provider.missing', { field: say(label) });
  const ask = (): void => {
    const missing = [
      ...(day === '' ? [{ pointer: '/lastGoodAt', detail: missingField('provider.seals.report.day') }] : []),
      ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(time)
        ? []
        : [{ pointer: '/time', detail: say('provider.not-a-time') }]),
      ...(reason.trim() === ''
        ? [{ pointer: '/reason', detail: missingField('provider.seals.report.reason') }]
        : []),
    ];
    refuse(missing);
    if (missing.length === 0) setAsking(true);
  };
  const report = async (): Promise<void> => {
    setAsking(false);
    // Read in the zone of this computer, which the page names.
    const lastGoodAt = new Date(`${day}T${time}:00`).toISOString();
    const taken = await submit(() =>
      call(organisationOperations.reportKey, {
        params: { organisation, key },
        body: { reason: reason.trim(), lastGoodAt },
      }),
    );
    if (!taken) return;
    await queries.invalidateQueries({ queryKey: [organisationOperations.listKeys.id] });
    confirm(say('provider.seals.report.done'));
    go(back);
  };
  return (
    <>
      <p className="work__back">
        <a href={back}>{say('nav.provider.seals')}</a>
      </p>
      <WorkHead title={say('provider.seals.report')} about={<code>{key}</code>} />
      {problem && faults.length === 0 && <Refusal problem={problem} />}
      <FormPage
        attempt={attempt}
        errors={faults.map(({ pointer, detail }) => ({ field: controlId(pointer), message: detail }))}
        actions={
          <>
            <Button type="submit" kind="danger" busy={busy}>
              {say('provider.seals.report')}
            </Button>
            <LinkButton href={back}>{say('action.cancel')}</LinkButton>
          </>
        }
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <Notice tone="caution">{say('provider.seals.report.consequence')}</Notice>
        <Pair>
          <DateField
            {...notes('/lastGoodAt', say('provider.seals.report.day.help'))}
            id={controlId('/lastGoodAt')}
            label={say('provider.seals.report.day')}
            value={day}
            onChange={setDay}
          />
          <TextField
            {...notes('/time', timeZone)}
            id={controlId('/time')}
            label={say('provider.seals.report.time')}
            width="short"
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        </Pair>
        <TextArea
          {...notes('/reason', say('provider.seals.report.reason.help'))}
          id={controlId('/reason')}
          label={say('provider.seals.report.reason')}
          maxLength={8000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FormPage>
      {asking && (
        <Dialog
          title={say('provider.seals.report.title')}
          confirm={say('provider.seals.report')}
          danger
          onConfirm={() => void report()}
          onClose={() => setAsking(false)}
        >
          <p>{say('provider.seals.report.consequence')}</p>
        </Dialog>
      )}
    </>
  );
};

export default ReportKeyPage;
