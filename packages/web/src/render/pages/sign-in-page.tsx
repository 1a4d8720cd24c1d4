import {
  Button,
  ErrorSummary,
  LinkButton,
  Notice,
  type PageContext,
  type PublicPage,
  problemWords,
  TextField,
  useWords,
} from '../../ui/index.ts';
import { FormToken } from './form-token.tsx';
import { PracticePeople } from './practice-people.tsx';

/** Codes that are about the address, and so are said beside its field. */
const aboutAddress: readonly string[] = ['email-malformed', 'required'];

/** Sign in by a link to one's mailbox; on a practice installation also as somebody invented. */
export const signInPage: PublicPage<'sign-in'> = {
  title: ({ content, words }) =>
    words.say(content.sentTo === undefined ? 'account.sign-in.title' : 'account.sign-in.sent.title'),
  body: (context) =>
    context.content.sentTo === undefined ? <SignInForm {...context} /> : <LinkSent {...context} />,
};

const SignInForm = ({ content, page, words }: PageContext<'sign-in'>) => {
  const { say } = words;
  const fault = content.faultCode === undefined ? undefined : problemWords(words, content.faultCode);
  const beside = fault && aboutAddress.includes(content.faultCode ?? '') ? fault : undefined;
  return (
    <div className="stack">
      <div className="narrow flow">
        <h1>{say('account.sign-in.title')}</h1>
        <p className="page__lead">{say('account.sign-in.lead')}</p>
        {beside && <ErrorSummary errors={[{ field: 'email', message: beside.remedy }]} />}
        {fault && !beside && (
          <Notice tone="bad" role="alert" title={fault.title}>
            {fault.remedy}
          </Notice>
        )}
        <form className="form" method="post" action="/sign-in" noValidate>
          <FormToken page={page} />
          {content.next && <input type="hidden" name="next" value={content.next} />}
          <TextField
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            required
            label={say('account.sign-in.email')}
            help={say('account.sign-in.email-help')}
            error={beside?.remedy}
            defaultValue={content.email}
          />
          <div className="row">
            <Button kind="first" type="submit">
              {say('account.sign-in.submit')}
            </Button>
          </div>
        </form>
        <p className="quiet">{say('account.sign-in.new')}</p>
        <PasskeySignIn next={content.next} />
      </div>
      {content.people && content.people.length > 0 && (
        <section aria-labelledby="people" className="flow">
          <h2 id="people">{say('account.sign-in.people.title')}</h2>
          <p className="quiet">{say('account.sign-in.people.text')}</p>
          <PracticePeople people={content.people} next={content.next} />
        </section>
      )}
    </div>
  );
};

/** Hidden until the script finds that the browser has passkeys; without script it is as if it weren't there. */
const PasskeySignIn = ({ next }: { next: string | undefined }) => {
  const { say } = useWords();
  return (
    <div className="flow" data-passkey={next ?? ''} hidden>
      <h2>{say('account.sign-in.or')}</h2>
      <p className="quiet">{say('account.sign-in.passkey-text')}</p>
      <div data-passkey-failed="" hidden>
        <Notice tone="caution" role="alert" title={say('account.sign-in.passkey-failed.title')}>
          {say('account.sign-in.passkey-failed.text')}
        </Notice>
      </div>
      <div className="row">
        <Button>{say('account.sign-in.passkey')}</Button>
      </div>
    </div>
  );
};

const LinkSent = ({ content, page, words: { say } }: PageContext<'sign-in'>) => (
  <div className="narrow flow">
    <h1>{say('account.sign-in.sent.title')}</h1>
    <p className="page__lead">{say('account.sign-in.sent.text', { email: content.sentTo ?? '' })}</p>
    {page.session.practice ? (
      <Notice
        tone="practice"
        action={<a href={mailboxOf(content.sentTo)}>{say('account.sign-in.mailbox')}</a>}
      >
        {say('account.sign-in.mailbox-text')}
      </Notice>
    ) : (
      <p>{say('account.sign-in.sent.nothing')}</p>
    )}
    <LinkButton href="/sign-in">{say('account.sign-in.sent.other')}</LinkButton>
  </div>
);

/** The practice mailbox, showing mail to one address. */
export const mailboxOf = (address = ''): string =>
  address === '' ? '/practice/mailbox' : `/practice/mailbox?${new URLSearchParams({ to: address })}`;

/** Where a link out of a mail leads: a button, because programs that scan mail open links too. */
export const landingPage: PublicPage<'landing'> = {
  title: ({ content, words }) => words.say(`account.landing.${content.purpose}.title`),
  body: ({ content, page, words: { say } }) => (
    <div className="narrow flow">
      <h1>{say(`account.landing.${content.purpose}.title`)}</h1>
      <p className="page__lead">{say(`account.landing.${content.purpose}.text`)}</p>
      <form method="post" action="/sign-in/with">
        <FormToken page={page} />
        <input type="hidden" name="token" value={content.token} />
        <Button kind="first" type="submit">
          {say(`account.landing.${content.purpose}.action`)}
        </Button>
      </form>
      <p className="quiet small">{say('account.landing.why')}</p>
    </div>
  ),
};
