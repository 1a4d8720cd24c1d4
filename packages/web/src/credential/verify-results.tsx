import type { CheckedItem } from '@sigillo/contract/pages';
import type { ReactNode } from 'react';
import { LinkButton, useWords } from '../ui/index.ts';
import { CheckedItems } from './checked-items.tsx';

export interface VerifyResultsProps {
  readonly items: readonly CheckedItem[];
  /** Says who checked: this browser, or our server. */
  readonly checkedHere: boolean;
  /** What can still be done where something couldn't be checked. */
  readonly more?: ReactNode;
}

/** What came of a check, as the server and the script in the browser both show it. */
export const VerifyResults = ({ items, checkedHere, more }: VerifyResultsProps) => {
  const { say, moment } = useWords();
  const [first] = items;
  const which =
    first && items.length === 1
      ? say('page.verify.crumb', {
          name: first.name || say('page.verify.pasted'),
          moment: moment(first.report.checkedAt),
        })
      : undefined;
  return (
    <>
      <p className="crumb quiet">
        {which && `${which} · `}
        {say(checkedHere ? 'page.verify.here' : 'page.verify.on-server')}
      </p>
      {more}
      <CheckedItems
        items={items}
        title={say('page.verify.results-title', { count: items.length })}
        asideLabel={say('page.aside.label')}
        aside={
          <>
            <section>
              <h2>{say('page.verify.another')}</h2>
              <p>{say('page.verify.another-text')}</p>
              <LinkButton href="/verify">{say('page.verify.title')}</LinkButton>
            </section>
            <section>
              <h2>{say('page.aside.seal.title')}</h2>
              <p>{say('page.aside.seal.text')}</p>
            </section>
            <section>
              <h2>{say('page.verify.keep')}</h2>
              <p>{say('page.verify.print')}</p>
            </section>
          </>
        }
      />
    </>
  );
};
