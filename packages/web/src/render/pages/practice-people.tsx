import { isMessageId } from '@sigillo/contract/messages';
import { chooseText } from '../../credential/index.ts';
import type { ContentOf } from '../../ui/index.ts';
import { useWords } from '../../ui/index.ts';

type Person = NonNullable<ContentOf<'sign-in'>['people']>[number];

const operatorPart = 'account.practice.operator';

/** Invented people by what they do, each a button. Only on practice installations. */
export const PracticePeople = ({
  people,
  next,
}: {
  people: readonly Person[];
  next?: string | undefined;
}) => {
  const { say, locale } = useWords();
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const organisation = chooseText(person.organisation, locale)?.text;
    const name = organisation
      ? say('account.practice.group.organisation', { organisation })
      : say(`account.practice.group.${person.part === operatorPart ? 'operator' : 'learner'}`);
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return (
    <div className="people">
      {[...groups].map(([name, members]) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <ul>
            {members.map((person) => (
              <li key={person.id}>
                <form method="post" action="/practice/become">
                  <input type="hidden" name="person" value={person.id} />
                  {next && <input type="hidden" name="next" value={next} />}
                  <button type="submit" className="person">
                    <b>{say('account.practice.be', { name: person.name })}</b>
                    {isMessageId(person.part) && <span>{say(person.part)}</span>}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
