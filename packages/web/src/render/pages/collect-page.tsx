import { chooseText, LanguageText } from '../../credential/index.ts';
import { Button, LinkButton, Notice, type PageContext, type PublicPage, Seal } from '../../ui/index.ts';
import { FormToken } from './form-token.tsx';
import { mailboxOf } from './sign-in-page.tsx';

/** Where the link of an award's mail leads: title and issuer only, until we know who asks. */
export const collectPage: PublicPage<'collect'> = {
  title: ({ content, words }) => words.say(headingOf(content)),
  body: (context) => {
    const { content, words } = context;
    const { say } = words;
    return (
      <div className="collect">
        <Seal digest="" state="blank" />
        <div className="flow">
          <h1>{say(headingOf(content))}</h1>
          <Body {...context} />
        </div>
      </div>
    );
  },
};

const headingOf = ({ offer, linkSent }: PageContext<'collect'>['content']) => {
  if (offer.state === 'collected') return 'account.collect.collected.title';
  if (offer.state === 'gone') return 'account.collect.gone.title';
  return linkSent ? 'account.collect.sent.title' : 'account.collect.title';
};

const Body = ({ content, page, words }: PageContext<'collect'>) => {
  const { say, locale } = words;
  const { offer, token, linkSent } = content;
  const issuer = chooseText(offer.issuer, locale)?.text ?? '';
  if (offer.state === 'gone')
    return <p className="page__lead">{say('account.collect.gone.text', { issuer })}</p>;
  if (offer.state === 'collected') {
    return (
      <>
        <p className="page__lead">{say('account.collect.collected.text')}</p>
        <LinkButton kind="first" href="/app/wallet/credentials">
          {say('account.collect.open-wallet')}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <div className="sheet">
        <p className="quiet">{say('account.collect.from', { issuer })}</p>
        <p className="collect__title">
          <LanguageText map={offer.title} />
        </p>
      </div>
      {linkSent ? (
        <>
          <p>{say('account.collect.sent.text', { address: offer.sentTo })}</p>
          {page.session.practice && (
            <Notice tone="practice" action={<a href={mailboxOf()}>{say('account.sign-in.mailbox')}</a>}>
              {say('account.sign-in.mailbox-text')}
            </Notice>
          )}
        </>
      ) : (
        <>
          {page.session.person && !offer.mine && (
            <Notice tone="caution">{say('account.collect.other-person')}</Notice>
          )}
          <p>
            {say(offer.mine ? 'account.collect.next' : 'account.collect.send-text', {
              address: offer.sentTo,
            })}
          </p>
          <form method="post" action={`/collect/${encodeURIComponent(token)}`}>
            <FormToken page={page} />
            <input type="hidden" name="action" value={offer.mine ? 'collect' : 'send-link'} />
            <Button kind="first" type="submit">
              {say(offer.mine ? 'account.collect.action' : 'account.collect.send')}
            </Button>
          </form>
        </>
      )}
      {!offer.mine && <p className="quiet small">{say('account.collect.only-you')}</p>}
    </>
  );
};
