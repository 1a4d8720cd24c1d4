import { publicOperations, type ReportView, walletOperations } from '@sigillo/contract/api';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { call, useSubmit } from '../../../api/index.ts';
import { CredentialDetail, CredentialVerdict } from '../../../credential/index.ts';
import { useGo } from '../../../place/index.ts';
import { Button, FormPage, Notice, Refusal, TextArea, useWords, WorkHead } from '../../../ui/index.ts';
import { FileDrop, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../addresses.ts';

const maxBytes = 2_000_000;

/** What was given, as it will be sent; the text stays as typed. */
interface Given {
  readonly blob: Blob;
  readonly name: string;
}

/** Add a credential from elsewhere: it is checked first, and kept only if its holder still wants to. */
export default function AddPage() {
  const { say } = useWords();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [text, setText] = useState('');
  const [given, setGiven] = useState<Given>();
  const [reports, setReports] = useState<readonly ReportView[]>([]);
  const [missing, setMissing] = useState(0);
  const { busy, problem, submit } = useSubmit();

  const check = async (event: FormEvent) => {
    event.preventDefault();
    const [file] = files;
    const blob = file ?? (text.trim() === '' ? undefined : new Blob([text.trim()], { type: 'text/plain' }));
    if (!blob) return setMissing((before) => before + 1);
    setMissing(0);
    await submit(async () => {
      // The kind is told by the bytes: what a browser makes of an ending isn't reliable.
      const raw = new Blob([blob], { type: 'application/octet-stream' });
      const { items } = await call(publicOperations.verify, { raw });
      setGiven({ blob: raw, name: file?.name ?? '' });
      setReports(items);
    });
  };

  const title = say('wallet.add.title');
  const [report] = reports;
  return (
    <>
      <title>{say('app.page-title', { title })}</title>
      <p className="work__back">
        <a href={addresses.credentials}>{say('wallet.credential.back')}</a>
      </p>
      {report && given ? (
        <Checked
          report={report}
          several={reports.length}
          given={given}
          onAnother={() => {
            setGiven(undefined);
            setReports([]);
            setFiles([]);
          }}
        />
      ) : (
        <>
          <WorkHead title={title} about={say('wallet.add.lead')} />
          <FormPage
            onSubmit={check}
            attempt={missing}
            errors={missing > 0 ? [{ field: 'file', message: say('wallet.add.nothing') }] : []}
            actions={
              <Button kind="first" type="submit" busy={busy}>
                {say('wallet.add.check')}
              </Button>
            }
          >
            {problem && <Refusal problem={problem} />}
            <FileDrop
              id="file"
              label={say('wallet.add.file')}
              help={say('wallet.add.file-help')}
              accept={['.json', '.jsonld', '.vc', '.txt']}
              maxBytes={maxBytes}
              files={files}
              onFiles={setFiles}
              reading={busy}
              error={missing > 0 ? say('wallet.add.nothing') : undefined}
            />
            <TextArea
              label={say('wallet.add.text')}
              optional
              rows={5}
              spellCheck={false}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </FormPage>
        </>
      )}
    </>
  );
}

interface CheckedProps {
  readonly report: ReportView;
  readonly several: number;
  readonly given: Given;
  readonly onAnother: () => void;
}

const Checked = ({ report, several, given, onAnother }: CheckedProps) => {
  const { say } = useWords();
  const { confirm } = useToasts();
  const queries = useQueryClient();
  const go = useGo();
  const { busy, problem, submit } = useSubmit();
  const answer = useRef<HTMLDivElement>(null);
  // Whoever listens hears the verdict: the question they asked was just answered.
  useEffect(() => answer.current?.focus(), []);
  const keep = () =>
    submit(async () => {
      const { credential } = await call(walletOperations.add, { raw: given.blob });
      await queries.invalidateQueries();
      confirm(say('wallet.add.kept'));
      go(addresses.credential(credential), 'replace');
    });
  const refusal =
    several > 1
      ? say('wallet.add.several', { count: several })
      : report.verdict === 'malformed'
        ? say('wallet.add.unreadable')
        : report.verdict === 'tampered'
          ? say('wallet.add.tampered')
          : undefined;
  return (
    <>
      <div tabIndex={-1} ref={answer}>
        <CredentialVerdict report={report} id="c" name={given.name} />
      </div>
      {problem && <Refusal problem={problem} />}
      {refusal && <Notice tone="caution">{refusal}</Notice>}
      <div className="row">
        {!refusal && (
          <Button kind="first" busy={busy} onClick={keep}>
            {say('wallet.add.keep')}
          </Button>
        )}
        <Button onClick={onAnother}>{say('wallet.add.another')}</Button>
      </div>
      <CredentialDetail report={report} id="c" />
    </>
  );
};
