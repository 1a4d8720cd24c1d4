import { CheckedItems, verdictNameOf } from '../../credential/index.ts';
import {
  Button,
  Columns,
  type ContentOf,
  FileField,
  LinkButton,
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
    <div data-verify="">
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
          </div>
        </form>
        <p>
          <a href="/how-checking-works">{say('nav.public.how-checking-works')}</a>
        </p>
      </Columns>
    </div>
  );
};

/** The result as the server and the script in the browser both show it. `checkedHere` says which of them checked. */
export const VerifyResults = ({
  items,
  checkedHere,
  words,
}: {
  items: ContentOf<'verify'>['items'];
  checkedHere: boolean;
  words: PageContext<'verify'>['words'];
}) => {
  const { say } = words;
  const [first] = items;
  return (
    <>
      <p className="crumb quiet">
        {first &&
          items.length === 1 &&
          `${say('page.verify.crumb', {
            name: first.name || say('page.verify.pasted'),
            moment: words.moment(first.report.checkedAt),
          })} · `}
        {say(checkedHere ? 'page.verify.here' : 'page.verify.on-server')}
      </p>
      <CheckedItems
        items={items}
        title={say('page.verify.results-title', { count: items.length })}
        asideLabel={say('page.aside.label')}
        aside={
          <>
            <section>
              <h2>{say('page.verify.another')}</h2>
              <p>{say('page.verify.another-text')}</p>
              <LinkButton href="/verify">{say('page.verify.title')}</LinkButton>
            </section>
            <section>
              <h2>{say('page.aside.seal.title')}</h2>
              <p>{say('page.aside.seal.text')}</p>
            </section>
            <section>
              <p>{say('page.verify.print')}</p>
            </section>
          </>
        }
      />
    </>
  );
};

const Results = ({ content, page, words }: PageContext<'verify'>) => (
  <>
    <VerifyResults items={content.items} checkedHere={false} words={words} />
    <p className="only-print">{words.say('verdict.print-note', { address: page.url })}</p>
  </>
);
