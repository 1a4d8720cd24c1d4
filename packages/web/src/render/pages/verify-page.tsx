import { VerifyResults, verdictNameOf } from '../../credential/index.ts';
import {
  Button,
  Columns,
  FileField,
  Notice,
  type PageContext,
  type PublicPage,
  problemWords,
  TextArea,
} from '../../ui/index.ts';
import { FormToken } from './form-token.tsx';

/** Titles of the notes beside a check, before and after. */
const notes = ['kept', 'no-account', 'paper'] as const;

/** Check a credential: the form, or what came of it. Without JavaScript the server checks. */
export const verifyPage: PublicPage<'verify'> = {
  title: ({ content, words: { say } }) => {
    const [first] = content.items;
    if (!first) return say('page.verify.title');
    return content.items.length === 1
      ? say('page.verify.result-title', { verdict: say(`verdict.${verdictNameOf(first.report)}.kind`) })
      : say('page.verify.results-title', { count: content.items.length });
  },
  description: ({ words }) => words.say('page.verify.description'),
  indexed: true,
  menu: 'check',
  body: (context) =>
    context.content.items.length === 0 ? <VerifyForm {...context} /> : <Results {...context} />,
};

/** `data-verify` is where the script takes over: it checks here, and sends nothing. */
const VerifyForm = ({ content, page, words }: PageContext<'verify'>) => {
  const { say } = words;
  const fault = content.faultCode === undefined ? undefined : problemWords(words, content.faultCode);
  return (
    <div data-verify={page.locale}>
      <h1>{say('page.verify.title')}</h1>
      <p className="page__lead">{say('page.verify.lead')}</p>
      <Columns
        asideLabel={say('page.aside.label')}
        aside={notes.map((note) => (
          <section key={note}>
            <h2>{say(`page.verify.${note}.title`)}</h2>
            <p>{say(`page.verify.${note}.text`)}</p>
          </section>
        ))}
      >
        {fault && (
          <Notice tone="bad" role="alert" title={fault.title}>
            {fault.remedy}
          </Notice>
        )}
        <div role="status" data-verify-status="" hidden>
          <Notice tone="accent">{say('page.verify.running')}</Notice>
        </div>
        <form className="sheet form" method="post" action="/verify" encType="multipart/form-data">
          <FormToken page={page} />
          <FileField
            id="verify-file"
            name="file"
            label={say('page.verify.file')}
            help={say('page.verify.file-help')}
            multiple
          />
          <TextArea
            id="verify-text"
            name="text"
            label={say('page.verify.text')}
            rows={5}
            spellCheck={false}
            autoComplete="off"
          />
          <div className="row">
            <Button kind="first" type="submit">
              {say('page.verify.submit')}
            </Button>
            <span className="quiet small" data-verify-drop="" hidden>
              {say('page.verify.drop')}
            </span>
          </div>
        </form>
        <p>
          <a href="/how-checking-works">{say('nav.public.how-checking-works')}</a>
        </p>
      </Columns>
    </div>
  );
};

const Results = ({ content, page, words }: PageContext<'verify'>) => (
  <>
    <VerifyResults items={content.items} checkedHere={false} />
    {content.unchecked !== undefined && content.unchecked > 0 && (
      <Notice tone="caution" title={words.say('page.verify.unchecked.title', { count: content.unchecked })}>
        {words.say('page.verify.unchecked.text')}
      </Notice>
    )}
    <p className="only-print">{words.say('verdict.print-note', { address: page.url })}</p>
  </>
);
