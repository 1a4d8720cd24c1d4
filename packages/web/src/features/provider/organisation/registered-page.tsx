import { organisationOperations } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { useAddressParts } from '../../../place/index.ts';
import { LinkButton, Notice, Timeline, useWords, WorkHead } from '../../../ui/index.ts';
import { addresses } from '../place/addresses.ts';

/** After the registration: who looks at it now, what can be done meanwhile. */
const RegisteredPage = () => {
  const { say, locale } = useWords();
  const { organisation = '' } = useAddressParts();
  const { data } = useSuspenseQuery(queryOf(organisationOperations.get, { params: { organisation } }));
  const name = pickLanguage(data.legalName, locale)?.text ?? organisation;
  return (
    <>
      <WorkHead title={say('provider.registered.title')} about={name} />
      {data.state === 'registered' && (
        <Notice tone="accent" title={say('provider.registered.waiting')}>
          {say('provider.registered.waiting.text')}
        </Notice>
      )}
      {data.state === 'confirmed' && <Notice tone="good">{say('provider.registered.confirmed')}</Notice>}
      {data.state === 'refused' && (
        <Notice tone="bad" title={say('provider.registered.refused')}>
          {data.reason}
        </Notice>
      )}
      <h2>{say('provider.registered.meanwhile')}</h2>
      <p className="measure">{say('provider.registered.meanwhile.text')}</p>
      <div className="row">
        <LinkButton kind="first" href={addresses.newAchievement(organisation)}>
          {say('provider.list.new')}
        </LinkButton>
        <LinkButton href={addresses.invite(organisation)}>{say('provider.people.invite')}</LinkButton>
      </div>
      <Timeline
        events={[
          ...(data.confirmedAt
            ? [
                {
                  id: 'confirmed',
                  at: data.confirmedAt,
                  what: say('provider.registered.was-confirmed'),
                  tone: 'good' as const,
                },
              ]
            : []),
          { id: 'registered', at: data.registeredAt, what: say('provider.registered.was-registered') },
        ]}
      />
    </>
  );
};

export default RegisteredPage;
