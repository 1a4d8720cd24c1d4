import { type ResponseOf, walletOperations } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { renderSVG } from 'uqr';
import { call, queryOf, useSubmit } from '../../../api/index.ts';
import { chooseText, zoneText } from '../../../credential/index.ts';
import { useAddressParts, useAddressQuery } from '../../../place/index.ts';
import {
  Button,
  Elements,
  LinkButton,
  Notice,
  Refusal,
  Tag,
  TextField,
  Timeline,
  type TimelineEvent,
  useWords,
  type Words,
  WorkHead,
} from '../../../ui/index.ts';
import { copyText, Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../addresses.ts';
import { nameOfShare, shareTones } from './list-page.tsx';

type OneShare = ResponseOf<typeof walletOperations.getShare>;

/** One link: how to hand it on, what it shows, when it was opened, and how to stop it. */
export default function SharePage() {
  const words = useWords();
  const { say, day } = words;
  const { share = '' } = useAddressParts();
  const { query } = useAddressQuery();
  const { data } = useSuspenseQuery(queryOf(walletOperations.getShare, { params: { share } }));
  const title =
    query.has('made') && data.state === 'open' ? say('wallet.one-share.made') : say('wallet.one-share.title');
  return (
    <>
      <title>{say('app.page-title', { title: `${title}: ${nameOfShare(data, words)}` })}</title>
      <p className="work__back">
        <a href={addresses.shared}>{say('wallet.shared.title')}</a>
      </p>
      <WorkHead
        title={title}
        about={nameOfShare(data, words)}
        actions={<Tag tone={shareTones[data.state]}>{say(`wallet.shared.state.${data.state}`)}</Tag>}
      />
      {data.state === 'open' ? (
        <HandOn share={data} />
      ) : (
        <Notice
          tone={shareTones[data.state]}
          action={
            <a href={addresses.newShare(data.credentials.map(({ id }) => id))}>
              {say('wallet.one-share.again')}
            </a>
          }
        >
          {data.state === 'ended'
            ? say('wallet.one-share.ended', { day: day(data.endsAt) })
            : say('wallet.one-share.stopped')}
        </Notice>
      )}
      <section className="flow" aria-labelledby="facts">
        <h2 id="facts">{say('wallet.one-share.facts')}</h2>
        <Shown share={data} />
      </section>
      <section className="flow" aria-labelledby="log">
        <h2 id="log">{say('wallet.one-share.log')}</h2>
        {data.log.length === 0 && <p className="quiet">{say('wallet.one-share.log.none')}</p>}
        <Timeline events={eventsOf(data, words)} />
      </section>
      {data.state === 'open' && <Stop id={data.id} />}
    </>
  );
}

const linkId = 'share-link';

/** Copy, mail, the device's own sharing, and a code to scan. */
const HandOn = ({ share }: { share: OneShare }) => {
  const words = useWords();
  const { say, day } = words;
  const { confirm } = useToasts();
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    if (await copyText(share.url)) return confirm(say('wallet.one-share.copied'));
    setFailed(true);
    (document.getElementById(linkId) as HTMLInputElement | null)?.select();
  };
  const mail = `mailto:?${new URLSearchParams({
    subject: say('wallet.one-share.mail.subject'),
    body: say('wallet.one-share.mail.body', { day: day(share.endsAt), url: share.url }),
  })
    .toString()
    // Mail programs read "+" as a plus, not as a space.
    .replaceAll('+', '%20')}`;
  return (
    <section className="sheet hand-on" aria-label={say('wallet.one-share.link')}>
      <div className="flow">
        <TextField
          id={linkId}
          label={say('wallet.one-share.link')}
          value={share.url}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <div className="row">
          <Button kind="first" onClick={copy}>
            {say('wallet.one-share.copy')}
          </Button>
          <LinkButton href={mail}>{say('wallet.one-share.mail')}</LinkButton>
          {'share' in navigator && (
            <Button
              onClick={() =>
                navigator
                  .share({ title: say('wallet.one-share.mail.subject'), url: share.url })
                  // Closing the device's own sheet is an answer, not a failure.
                  .catch(() => undefined)
              }
            >
              {say('wallet.one-share.device')}
            </Button>
          )}
        </div>
        <p role="status">{failed && say('wallet.one-share.copy.failed')}</p>
      </div>
      <QrCode text={share.url} />
    </section>
  );
};

const QrCode = ({ text }: { text: string }) => {
  const { say } = useWords();
  return (
    <figure className="qr">
      <div
        role="img"
        aria-label={say('wallet.one-share.qr')}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: modules drawn from our own address; no text enters the figure
        dangerouslySetInnerHTML={{ __html: renderSVG(text, { border: 2 }) }}
      />
      <figcaption className="quiet small">{say('wallet.one-share.qr-help')}</figcaption>
    </figure>
  );
};

const Shown = ({ share }: { share: OneShare }) => {
  const words = useWords();
  const { say, list, day, time, locale } = words;
  return (
    <Elements
      elements={[
        {
          id: 'credentials',
          label: say('wallet.share.check.credentials'),
          value: (
            <>
              {share.credentials.map(({ id, title }) => (
                <p key={id}>
                  <a href={addresses.credential(id)}>{chooseText(title, locale)?.text}</a>
                </p>
              ))}
            </>
          ),
        },
        {
          id: 'shown',
          label: say('wallet.share.check.elements'),
          value: list(share.elements.map((id) => say(`element.${id}.label`))),
        },
        {
          id: 'until',
          label: say('wallet.share.check.until'),
          value: `${day(share.endsAt)}, ${time(share.endsAt)} ${zoneText(words.timeZone, words, share.endsAt)}`,
        },
      ]}
    />
  );
};

const eventsOf = (share: OneShare, { say }: Words): readonly TimelineEvent[] => [
  ...(share.stoppedAt
    ? [
        {
          id: 'stopped',
          at: share.stoppedAt,
          what: say('wallet.one-share.log.stopped'),
          tone: 'caution' as const,
        },
      ]
    : []),
  ...share.log.map(({ at, kind }, index) => ({
    id: `${index} ${at}`,
    at,
    what: say(`wallet.one-share.log.${kind}`),
  })),
  { id: 'made', at: share.createdAt, what: say('wallet.one-share.log.made') },
];

const Stop = ({ id }: { id: string }) => {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const { confirm } = useToasts();
  const queries = useQueryClient();
  const { busy, problem, submit } = useSubmit();
  const stop = async () => {
    if (!(await submit(() => call(walletOperations.stopShare, { params: { share: id } })))) return;
    setAsking(false);
    confirm(say('wallet.one-share.stop.done'));
    await queries.invalidateQueries();
  };
  return (
    <>
      <div className="row">
        <Button kind="danger" onClick={() => setAsking(true)}>
          {say('wallet.one-share.stop')}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={say('wallet.one-share.stop.title')}
          confirm={say('wallet.one-share.stop.confirm')}
          danger
          busy={busy}
          onConfirm={stop}
          onClose={() => setAsking(false)}
        >
          {problem && <Refusal problem={problem} />}
          <p>{say('wallet.one-share.stop.text')}</p>
        </Dialog>
      )}
    </>
  );
};
