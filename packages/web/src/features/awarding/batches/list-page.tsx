import { awardingOperations, learnerListOperations } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf, call, queryOf, useSession, useSubmit } from '../../../api/index.ts';
import { useAddressParts, useAddressQuery, useGo, useOrganisation } from '../../../place/index.ts';
import {
  Button,
  FormPage,
  LinkButton,
  Select,
  Tabs,
  TextArea,
  TextField,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { FileDrop, useKept } from '../../../ui/interactive/index.ts';
import { addresses } from '../addresses.ts';
import { BackLink } from '../answers.tsx';
import { fieldOf, SendingProblem, useErrors } from '../forms/sending.tsx';
import { useTitle } from '../title.ts';
import { BatchSteps } from './batch-steps.tsx';
import { ColumnsHelp } from './columns-help.tsx';
import { countRows, headingsOf, headOf, isWorkbook } from './headings.ts';

const workbookType = learnerListOperations.templateWorkbook.file?.mediaTypes[0] ?? '';
const maxBytes = awardingOperations.previewBatch.rawBody?.maxBytes ?? 0;

/** Gives a list of learners: a file, or rows pasted from a spreadsheet. Nothing is awarded here. */
export default function ListPage() {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const { decision: id = '' } = useAddressParts();
  const title = useTitle();
  const { query, hrefWith } = useAddressQuery();
  const go = useGo();
  const queries = useQueryClient();
  const person = useSession().person?.id ?? '';
  const { data: decision } = useSuspenseQuery(
    queryOf(awardingOperations.getDecision, { params: { organisation, decision: id } }),
  );
  const byPaste = query.get('by') === 'paste';
  const { value, change, forget } = useKept(`list ${person} ${id}`, { text: '' });
  const [file, setFile] = useState<File>();
  const [fileHeadings, setFileHeadings] = useState<readonly string[]>([]);
  const [workbook, setWorkbook] = useState(false);
  const [key, setKey] = useState('');
  const submission = useSubmit();
  const fields = { '/list': say('provider.batch.file'), '/key': say('provider.batch.key') };
  const errors = useErrors(submission, fields);
  const headings = byPaste ? headingsOf(value.text) : fileHeadings;

  /** What was missing isn't any more. */
  const clear = () => {
    if (submission.faults.length > 0) submission.refuse([]);
  };
  const takeFile = async (taken: File | undefined) => {
    setFile(taken);
    clear();
    setKey('');
    const head = taken ? await headOf(taken) : '';
    setWorkbook(isWorkbook(head));
    setFileHeadings(isWorkbook(head) ? [] : headingsOf(head));
  };
  const send = async () => {
    // Browsers name the type of a CSV file as the system's programs do; the ending decided already.
    const raw = byPaste
      ? new Blob([value.text], { type: 'text/plain' })
      : file && new Blob([file], { type: workbook ? workbookType : 'text/csv' });
    if (raw === undefined || (byPaste && value.text.trim() === '')) {
      return submission.refuse([{ pointer: '/list', detail: say('provider.batch.list-missing') }]);
    }
    const wantsKey = !byPaste && workbook ? key.trim() !== '' : headings.includes(key);
    await submission.submit(async () => {
      const batch = await call(awardingOperations.previewBatch, {
        params: { organisation, decision: id },
        query: {
          fileName: byPaste ? say('provider.batch.pasted-name') : (file?.name ?? ''),
          ...(wantsKey && { key: key.trim() }),
        },
        raw,
      });
      forget();
      queries.setQueryData(
        queryOf(awardingOperations.getBatch, { params: { organisation, batch: batch.id } }).queryKey,
        batch,
      );
      await queries.invalidateQueries({ queryKey: [awardingOperations.getDecision.id] });
      go(addresses.batch(organisation, id, batch.id));
    });
  };

  return (
    <>
      <BackLink href={addresses.decision(organisation, id)}>{title(decision.title)}</BackLink>
      <WorkHead title={say('provider.batch.title')} about={title(decision.title)} />
      <BatchSteps current="list" />
      <Tabs
        label={say('provider.batch.how')}
        items={[
          { label: say('provider.batch.by-file'), href: hrefWith({ by: undefined }), current: !byPaste },
          { label: say('provider.batch.by-paste'), href: hrefWith({ by: 'paste' }), current: byPaste },
        ]}
      />
      <FormPage
        errors={errors}
        attempt={submission.attempt}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        actions={
          <>
            <Button type="submit" kind="first" busy={submission.busy}>
              {say('provider.batch.read')}
            </Button>
            <p className="quiet small">{say('provider.batch.nothing-yet')}</p>
          </>
        }
      >
        <SendingProblem submission={submission} fields={fields} />
        {byPaste ? (
          <div>
            <TextArea
              {...fieldOf(submission, '/list')}
              label={say('provider.batch.paste')}
              help={say('provider.batch.paste-help')}
              rows={10}
              spellCheck={false}
              wrap="off"
              value={value.text}
              onChange={(event) => {
                change({ text: event.target.value });
                clear();
              }}
            />
            <p className="quiet small" role="status">
              {say('provider.batch.paste-count', { count: countRows(value.text) })}
            </p>
          </div>
        ) : (
          <FileDrop
            {...fieldOf(submission, '/list')}
            label={say('provider.batch.file')}
            help={say('provider.batch.file-help')}
            accept={['.xlsx', '.csv', '.tsv', '.txt']}
            maxBytes={maxBytes}
            files={file ? [file] : []}
            reading={submission.busy}
            onFiles={([taken]) => void takeFile(taken)}
          />
        )}
        {!byPaste && (
          <div className="row">
            <span className="small">{say('provider.batch.template')}</span>
            <LinkButton
              download
              small
              href={addressOf(learnerListOperations.templateWorkbook, { params: { organisation } })}
            >
              {say('provider.batch.template-workbook')}
            </LinkButton>
            <LinkButton
              download
              small
              href={addressOf(learnerListOperations.template, { params: { organisation } })}
            >
              {say('provider.batch.template-csv')}
            </LinkButton>
          </div>
        )}
        {!byPaste && workbook && (
          <TextField
            {...fieldOf(submission, '/key')}
            label={say('provider.batch.key')}
            help={say('provider.batch.key-workbook-help')}
            optional
            maxLength={100}
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
        )}
        {headings.length > 1 && (
          <Select
            {...fieldOf(submission, '/key')}
            label={say('provider.batch.key')}
            help={say('provider.batch.key-help')}
            placeholder={say('provider.batch.key-default')}
            width="full"
            options={headings.map((heading) => ({ value: heading, label: heading }))}
            value={headings.includes(key) ? key : ''}
            onChange={(event) => setKey(event.target.value)}
          />
        )}
        <ColumnsHelp />
      </FormPage>
    </>
  );
}
