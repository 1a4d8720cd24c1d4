import { awardingOperations, type BatchView, type ResponseOf } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { countryNames } from '../../../credential/index.ts';
import { useAddressParts, useOrganisation } from '../../../place/index.ts';
import { type Column, DataTable, LinkButton, Notice, useWords, WorkHead } from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { Answers, BackLink } from '../answers.tsx';
import { BatchStateTag } from '../batches/batch-state.tsx';
import { doerWord } from '../doer.ts';
import { useTitle } from '../title.ts';
import { AwardedHere } from './awarded-here.tsx';

type Decision = ResponseOf<typeof awardingOperations.getDecision>;

/** One decision: what was decided, how to award under it, and what was. */
export default function DecisionPage() {
  const { say, date } = useWords();
  const { organisation, has } = useOrganisation();
  const { decision: id = '' } = useAddressParts();
  const title = useTitle();
  const { data: decision } = useSuspenseQuery(
    queryOf(awardingOperations.getDecision, { params: { organisation, decision: id } }),
  );
  const mayAward = has('awarding-officer');
  return (
    <>
      <BackLink href={addresses.decisions(organisation)}>{say('nav.provider.awards')}</BackLink>
      <WorkHead
        title={title(decision.title)}
        about={say('provider.decision.heading', { date: date(decision.decidedOn) })}
      />
      {mayAward ? (
        <Doors organisation={organisation} decision={id} />
      ) : (
        <Notice>{say('provider.decision.no-role')}</Notice>
      )}
      <DecisionFacts decision={decision} />
      <section className="flow" aria-labelledby="batches">
        <h2 id="batches">{say('provider.decision.batches')}</h2>
        <Batches organisation={organisation} batches={decision.batchList} />
      </section>
      {has('awarding-officer', 'registrar') && (
        <AwardedHere organisation={organisation} decision={id} count={decision.awards} />
      )}
    </>
  );
}

/** The two ways to award. */
const Doors = ({ organisation, decision }: { organisation: string; decision: string }) => {
  const { say } = useWords();
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" className="hidden">
        {say('provider.decision.next')}
      </h2>
      <div className="doors">
        <div className="sheet">
          <h3>{say('provider.decision.many-title')}</h3>
          <p>{say('provider.decision.many')}</p>
          <p>
            <LinkButton kind="first" href={addresses.list(organisation, decision)}>
              {say('provider.decision.many-action')}
            </LinkButton>
          </p>
        </div>
        <div className="sheet">
          <h3>{say('provider.decision.one-title')}</h3>
          <p>{say('provider.decision.one')}</p>
          <p>
            <LinkButton href={addresses.learner(organisation, decision)}>
              {say('provider.decision.one-action')}
            </LinkButton>
          </p>
        </div>
      </div>
    </section>
  );
};

const DecisionFacts = ({ decision }: { decision: Decision }) => {
  const { say, date, locale } = useWords();
  const country = countryNames([decision.place.country], locale);
  const place = decision.place.locality
    ? say('value.place', { name: decision.place.locality, country })
    : country;
  return (
    <Answers
      title={say('provider.award.entry')}
      rows={[
        [
          say('provider.decision.version'),
          say('provider.decision.version-number', { version: decision.version }),
        ],
        [say('provider.decision.decided-on'), date(decision.decidedOn)],
        [say('provider.decision.decided-by'), decision.decidedBy],
        [say('provider.decision.minute'), decision.minute],
        [say('provider.decision.place'), place],
        [
          say('provider.decision.recorded'),
          say('provider.decision.recorded-by', {
            date: date(decision.recordedAt),
            name: doerWord(say, decision.recordedBy, decision.recordedByKey),
          }),
        ],
      ]}
    />
  );
};

const Batches = ({ organisation, batches }: { organisation: string; batches: readonly BatchView[] }) => {
  const { say, number, moment } = useWords();
  const columns: readonly Column<BatchView>[] = [
    {
      id: 'fileName',
      head: say('provider.batch.file-name'),
      cell: (batch) => <a href={addresses.batch(organisation, batch.decision, batch.id)}>{batch.fileName}</a>,
    },
    { id: 'state', head: say('provider.batch.state'), cell: ({ state }) => <BatchStateTag state={state} /> },
    { id: 'rows', head: say('provider.batch.rows'), numeric: true, cell: ({ rows }) => number(rows) },
    { id: 'done', head: say('provider.batch.awarded'), numeric: true, cell: ({ done }) => number(done) },
    { id: 'faulty', head: say('provider.batch.faulty'), numeric: true, cell: ({ faulty }) => number(faulty) },
    {
      id: 'uploaded',
      head: say('provider.batch.uploaded'),
      cell: ({ createdAt, createdBy, createdByKey }) =>
        say('provider.batch.uploaded-by', {
          moment: moment(createdAt),
          name: doerWord(say, createdBy, createdByKey),
        }),
    },
  ];
  return (
    <DataTable
      caption={say('provider.decision.batches')}
      captionHidden
      columns={columns}
      rows={batches}
      rowKey={({ id }) => id}
      rowName={({ fileName }) => fileName}
      empty={<p className="quiet">{say('provider.decision.no-batches')}</p>}
    />
  );
};
