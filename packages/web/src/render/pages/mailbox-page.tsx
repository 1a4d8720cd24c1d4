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
        <ol className="flow">
          {content.items.map(({ id, to, subject, text, sentAt }) => (
            <li key={id}>
              <article className="sheet" aria-labelledby={`mail-${id}`}>
                <h2 id={`mail-${id}`}>{subject}</h2>
                <p className="quiet small">
                  {say('account.mailbox.to')} {to} · <time dateTime={sentAt}>{moment(sentAt)}</time>
                </p>
                <Letter text={text} />
              </article>
            </li>
          ))}
        </ol>
      )}
    </div>
  ),
};
