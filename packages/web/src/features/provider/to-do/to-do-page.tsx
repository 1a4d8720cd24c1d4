import { awardingOperations, type ResponseOf } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { useOrganisation } from '../../../place/index.ts';
import { EmptyState, Icon, LinkButton, Notice, useWords, WorkHead } from '../../../ui/index.ts';
import { ToastHistory, useToasts } from '../../../ui/interactive/index.ts';
import { addresses } from '../place/addresses.ts';

type Item = ResponseOf<typeof awardingOperations.todo>['items'][number];

/** What waits for the signed-in person, each with the way to it. */
const ToDoPage = () => {
  const { say, date, locale } = useWords();
  const { organisation, membership } = useOrganisation();
  const { history } = useToasts();
  const { data } = useSuspenseQuery(queryOf(awardingOperations.todo, { params: { organisation } }));
  const name = membership?.legalName[locale] ?? Object.values(membership?.legalName ?? {})[0] ?? '';
  const values = ({ kind, title, count, since }: Item) => ({
    title: title ?? (kind === 'record-decision' ? 'none' : say('provider.untitled')),
    count: count ?? 0,
    since: since === undefined ? 'none' : date(since),
  });
  return (
    <>
      <WorkHead title={say('nav.provider.to-do')} about={name} />
      {membership?.state === 'refused' && (
        <Notice
          tone="bad"
          action={<a href={addresses.organisation(organisation)}>{say('nav.provider.organisation')}</a>}
        >
          {say('provider.to-do.refused')}
        </Notice>
      )}
      {data.items.length === 0 ? (
        <EmptyState
          title={say('provider.to-do.empty')}
          action={
            <LinkButton href={addresses.achievements(organisation)}>
              {say('nav.provider.micro-credentials')}
            </LinkButton>
          }
        >
          {say('provider.to-do.empty.text')}
        </EmptyState>
      ) : (
        <ul className="todo">
          {data.items.map((item) => (
            <li key={`${item.kind} ${item.href}`}>
              <a href={item.href}>
                <span>
                  <b>{say(`provider.to-do.${item.kind}`, values(item))}</b>
                  <span className="quiet small">{say(`provider.to-do.${item.kind}.why`, values(item))}</span>
                </span>
                <Icon name="next" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {history.length > 0 && <ToastHistory />}
    </>
  );
};

export default ToDoPage;
