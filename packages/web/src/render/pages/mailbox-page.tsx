import { Button, EmptyState, type PublicPage, TextField } from '../../ui/index.ts';

const linkPattern = /(https?:\/\/[^\s<>"]+)/;

/** A mail's text with its addresses as links. Every other piece is an address, because the pattern captures. */
const Letter = ({ text }: { text: string }) => (
  <p className="letter">
    {text.split(linkPattern).map((part, index) => {
      const key = `${index} ${part}`;
      return index % 2 === 1 ? (
        <a key={key} href={part}>
          {part}
        </a>
      ) : (
        part
      );
    })}
  </p>
);

/** Older mail is found by its address. */
const mostShown = 50;

/** Mail that a practice installation would have sent, newest first. */
export const mailboxPage: PublicPage<'mailbox'> = {
  title: ({ words }) => words.say('account.mailbox.title'),
  body: ({ content, words: { say, moment } }) => (
    <div className="stack">
      <div>
        <h1>{say('account.mailbox.title')}</h1>
        <p className="page__lead">{say('account.mailbox.lead')}</p>
      </div>
      <form method="get" action="/practice/mailbox" className="filter">
        <TextField
          id="to"
          name="to"
          type="email"
          label={say('account.mailbox.to-label')}
          defaultValue={content.to}
          width="medium"
        />
        <Button type="submit">{say('account.mailbox.filter')}</Button>
        {content.to && <a href="/practice/mailbox">{say('account.mailbox.all')}</a>}
      </form>
      {content.items.length === 0 ? (
        <EmptyState title={say('account.mailbox.empty.title')}>
          {content.to
            ? say('account.mailbox.empty-to', { address: content.to })
            : say('account.mailbox.empty.text')}
        </EmptyState>
      ) : (
        <ol className="mails">
          {content.items.slice(0, mostShown).map(({ id, to, subject, text, sentAt }, index) => (
            <li key={id}>
              <details className="fold" open={index === 0}>
                <summary>
                  {subject}
                  <span className="quiet small">
                    {to} · <time dateTime={sentAt}>{moment(sentAt)}</time>
                  </span>
                </summary>
                <Letter text={text} />
              </details>
            </li>
          ))}
        </ol>
      )}
      {content.items.length > mostShown && (
        <p className="quiet">{say('account.mailbox.more', { count: mostShown })}</p>
      )}
    </div>
  ),
};
