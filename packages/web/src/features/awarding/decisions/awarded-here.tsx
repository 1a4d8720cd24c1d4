import { awardingOperations } from '@sigillo/contract/api';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { useWords } from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { AwardStateTag } from '../register/award-state.tsx';

const shown = 5;

/** The newest awards under a decision, and the way to all of them. */
export const AwardedHere = (props: { organisation: string; decision: string; count: number }) => {
  const { organisation, decision, count } = props;
  const { say } = useWords();
  const { data } = useQuery(
    queryOf(awardingOperations.listAwards, { params: { organisation }, query: { decision, size: shown } }),
  );
  return (
    <section className="flow" aria-labelledby="awarded">
      <h2 id="awarded">{say('provider.decision.awarded')}</h2>
      {count === 0 ? (
        <p className="quiet">{say('provider.decision.none-awarded')}</p>
      ) : (
        <>
          <ul className="lines">
            {data?.items.map((award) => (
              <li key={award.id}>
                <a href={addresses.award(organisation, award.id)}>{award.learnerName}</a>
                <AwardStateTag award={award} />
              </li>
            ))}
          </ul>
          <p>
            <a href={addresses.awardsOf(organisation, decision)}>
              {say('provider.decision.all-awarded', { count })}
            </a>
          </p>
        </>
      )}
    </section>
  );
};
