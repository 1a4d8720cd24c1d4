import { type ResponseOf, sealOperations } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf, call, queryOf, useSubmit } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import {
  Button,
  EmptyState,
  Facts,
  LinkButton,
  Notice,
  Refusal,
  Tag,
  type Tone,
  useWords,
} from '../../../ui/index.ts';
import { Dialog, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../place/addresses.ts';

type Seal = ResponseOf<typeof sealOperations.list>['items'][number];

const tones: Readonly<Record<Seal['state'], Tone>> = {
  requested: 'neutral',
  waiting: 'caution',
  active: 'good',
  retired: 'neutral',
  compromised: 'bad',
};

/** Authorities take their time. */
const notice = 60 * 86_400_000;

/** The organisation's certificates for e-seals, and what can be done with each. */
export const ESeals = () => {
  const { say } = useWords();
  const { organisation, has } = useOrganisation();
  const queries = useQueryClient();
  const { confirm } = useToasts();
  const { busy, problem, faults, submit } = useSubmit();
  const [asking, setAsking] = useState<{ readonly id: string; readonly step: 'confirm' | 'withdraw' }>();
  const { data } = useSuspenseQuery(queryOf(sealOperations.list, { params: { organisation } }));
  const keeps = has('seal-keeper') && !data.practice;
  const take = async (): Promise<void> => {
    if (asking === undefined) return;
    const params = { organisation, seal: asking.id };
    const done = asking.step === 'confirm' ? 'provider.e-seals.confirmed' : 'provider.e-seals.withdrawn';
    const taken = await submit(() =>
      asking.step === 'confirm'
        ? call(sealOperations.confirm, { params })
        : call(sealOperations.withdraw, { params }),
    );
    setAsking(undefined);
    if (!taken) return;
    await queries.invalidateQueries();
    confirm(say(done));
  };
  return (
    <section aria-labelledby="e-seals" className="stack">
      <h2 id="e-seals">{say('provider.e-seals')}</h2>
      <p className="measure">{say('provider.e-seals.about')}</p>
      {data.practice && <Notice tone="practice">{say('provider.e-seals.practice')}</Notice>}
      {!data.timeStamps && <Notice tone="caution">{say('provider.e-seals.no-time-stamps')}</Notice>}
      {problem && <Refusal problem={problem} />}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ detail }) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {keeps && (
        <p className="row">
          <LinkButton kind="first" href={addresses.requestSeal(organisation)}>
            {say('provider.e-seals.request')}
          </LinkButton>
          <LinkButton href={addresses.importSeal(organisation)}>{say('provider.e-seals.import')}</LinkButton>
        </p>
      )}
      {data.items.length === 0 && !data.practice && (
        <EmptyState title={say('provider.e-seals.empty')}>{say('provider.e-seals.empty.text')}</EmptyState>
      )}
      {data.items.map((seal) => (
        <SealCertificate
          key={seal.id}
          seal={seal}
          keeps={keeps}
          onAsk={(step) => setAsking({ id: seal.id, step })}
        />
      ))}
      {asking && (
        <Dialog
          title={say(`provider.e-seals.${asking.step}.title`)}
          confirm={say(`provider.e-seals.${asking.step}`)}
          danger={asking.step === 'withdraw'}
          busy={busy}
          onConfirm={() => void take()}
          onClose={() => setAsking(undefined)}
        >
          <p>{say(`provider.e-seals.${asking.step}.text`)}</p>
        </Dialog>
      )}
    </section>
  );
};

interface SealCertificateProps {
  readonly seal: Seal;
  readonly keeps: boolean;
  readonly onAsk: (step: 'confirm' | 'withdraw') => void;
}

const SealCertificate = ({ seal, keeps, onAsk }: SealCertificateProps) => {
  const { say, date } = useWords();
  const { organisation } = useOrganisation();
  const { id, state, holder, issuer, validFrom, validUntil, broughtBy, qualified, findings } = seal;
  const unused = state === 'requested' || state === 'waiting';
  const endsSoon =
    state === 'active' && validUntil !== undefined && Date.parse(validUntil) - notice <= Date.now();
  return (
    <article className="card stack" aria-label={say('provider.e-seals.key', { id })}>
      <p>
        <Tag tone={tones[state]}>{say(`provider.e-seals.state.${state}`)}</Tag> <code>{id}</code>
      </p>
      <Facts
        facts={[
          ...(holder === undefined ? [] : [{ label: say('provider.e-seals.holder'), value: holder }]),
          ...(issuer === undefined ? [] : [{ label: say('provider.e-seals.issuer'), value: issuer }]),
          ...(validFrom === undefined || validUntil === undefined
            ? []
            : [
                {
                  label: say('provider.e-seals.validity'),
                  value: say('provider.e-seals.from-until', {
                    from: date(validFrom),
                    until: date(validUntil),
                  }),
                },
              ]),
          ...(qualified ? [{ label: say('provider.e-seals.qualified'), value: '✓' }] : []),
          { label: say('provider.seals.type'), value: seal.keyType },
          ...(broughtBy === undefined
            ? []
            : [{ label: say('provider.e-seals.brought-by'), value: broughtBy }]),
        ]}
      />
      {endsSoon && <Notice tone="caution">{say('provider.e-seals.ends-soon')}</Notice>}
      {findings.map(({ code, severity, values = {} }) => (
        <Notice key={code} tone={severity === 'error' ? 'bad' : 'caution'}>
          {say(`fault.${code}`, values)}
        </Notice>
      ))}
      {(unused || seal.mayConfirm) && (
        <p className="row">
          {state === 'requested' && (
            <LinkButton
              small
              href={addressOf(sealOperations.requestFile, { params: { organisation, seal: id } })}
            >
              {say('provider.e-seals.download')}
            </LinkButton>
          )}
          {keeps && state === 'requested' && (
            <LinkButton small href={addresses.sealCertificate(organisation, id)}>
              {say('provider.e-seals.bring')}
            </LinkButton>
          )}
          {seal.mayConfirm && (
            <Button small onClick={() => onAsk('confirm')}>
              {say('provider.e-seals.confirm')}
            </Button>
          )}
          {(keeps || seal.mayConfirm) && (
            <Button small onClick={() => onAsk('withdraw')}>
              {say('provider.e-seals.withdraw')}
            </Button>
          )}
        </p>
      )}
    </article>
  );
};
