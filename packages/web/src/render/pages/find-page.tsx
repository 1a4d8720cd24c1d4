import {
  countries,
  eqfLevels,
  iscedFields,
  labelOf,
  languages,
  learningModes,
} from '@sigillo/core/vocabularies';
import { chooseText, countryNames, workloadText } from '../../credential/index.ts';
import {
  Button,
  Card,
  EmptyState,
  type Fact,
  type PageContext,
  Paging,
  type PublicPage,
  Select,
  TextField,
  useWords,
  Wall,
  type Words,
} from '../../ui/index.ts';

type Entry = PageContext<'catalogue'>['content']['result']['items'][number];
type Query = PageContext<'catalogue'>['content']['query'];

/** Countries of the Union and of the European Economic Area: where providers are looked for. */
const europe =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IS IT LI LV LT LU MT NL NO PL PT RO SK SI ES SE CH'.split(' ');

/** Search in what is published: a plain form, so that every result has its own address. */
export const findPage: PublicPage<'catalogue'> = {
  title: ({ words }) => words.say('page.find.title'),
  description: ({ words }) => words.say('page.find.description'),
  indexed: true,
  menu: 'find',
  body: ({ content, words: { say } }) => {
    const { result, query } = content;
    const filtered = Object.entries(query).some(
      ([name, value]) => value !== '' && name !== 'page' && name !== 'size',
    );
    return (
      <>
        <h1>{say('page.find.title')}</h1>
        <p className="page__lead">{say('page.find.lead')}</p>
        <div className="find">
          <SearchForm query={query} />
          <section aria-labelledby="found">
            <h2 id="found">{say('page.find.count', { count: result.total })}</h2>
            {filtered && (
              <p>
                <a href="/find">{say('page.find.clear')}</a>
              </p>
            )}
            {result.items.length === 0 ? (
              <EmptyState title={say(filtered ? 'page.find.empty.title' : 'page.find.empty-all.title')}>
                {say(filtered ? 'page.find.empty.text' : 'page.find.empty-all.text')}
              </EmptyState>
            ) : (
              <AchievementCards items={result.items} />
            )}
            <Paging
              label={say('page.find.pages')}
              page={result.page}
              pages={Math.ceil(result.total / result.size)}
              href={(page) => `/find?${new URLSearchParams({ ...query, page: String(page) })}`}
            />
          </section>
        </div>
      </>
    );
  },
};

const SearchForm = ({ query }: { query: Query }) => {
  const { say, locale } = useWords();
  const byName = new Intl.Collator(locale);
  const options = (values: readonly { value: string; label: string }[]) => values;
  return (
    <search>
      <form method="get" action="/find" className="sheet flow" aria-label={say('page.find.title')}>
        <TextField
          id="q"
          name="q"
          type="search"
          label={say('page.find.q')}
          help={say('page.find.q-help')}
          defaultValue={query['q']}
          maxLength={200}
        />
        <Select
          name="field"
          width="full"
          label={say('page.find.field')}
          placeholder={say('page.find.any')}
          defaultValue={query['field']}
          options={options(
            iscedFields.concepts
              .filter(({ code }) => code.length === 2)
              .map((field) => ({ value: field.code, label: labelOf(iscedFields, field, locale).text })),
          )}
        />
        <Select
          name="level"
          width="full"
          label={say('page.find.level')}
          placeholder={say('page.find.any')}
          defaultValue={query['level']}
          options={options(
            eqfLevels.concepts.map(({ code }) => ({
              value: code,
              label: say('value.eqf-level', { level: code }),
            })),
          )}
        />
        <Select
          name="mode"
          width="full"
          label={say('page.find.mode')}
          placeholder={say('page.find.any')}
          defaultValue={query['mode']}
          options={options(
            learningModes.concepts.map((mode) => ({
              value: mode.code,
              label: labelOf(learningModes, mode, locale).text,
            })),
          )}
        />
        <Select
          name="language"
          width="full"
          label={say('page.find.language')}
          placeholder={say('page.find.any')}
          defaultValue={query['language']}
          options={options(
            languages.concepts
              .filter(({ official }) => official)
              .map((language) => ({ value: language.code, label: labelOf(languages, language, locale).text }))
              .sort((one, other) => byName.compare(one.label, other.label)),
          )}
        />
        <Select
          name="country"
          width="full"
          label={say('page.find.country')}
          placeholder={say('page.find.any')}
          defaultValue={query['country']}
          options={options(
            countries.concepts
              .filter(({ code }) => europe.includes(code))
              .map((country) => ({ value: country.code, label: labelOf(countries, country, locale).text }))
              .sort((one, other) => byName.compare(one.label, other.label)),
          )}
        />
        {query['provider'] && <input type="hidden" name="provider" value={query['provider']} />}
        <Button kind="first" type="submit">
          {say('page.find.submit')}
        </Button>
      </form>
    </search>
  );
};

/** Micro-credentials as cards; the organisation's page shows them too. */
export const AchievementCards = ({
  items,
  heading = 'h3',
}: {
  items: readonly Entry[];
  heading?: 'h2' | 'h3';
}) => {
  const words = useWords();
  return (
    <Wall>
      {items.map((entry) => {
        const title = chooseText(entry.title, words.locale);
        const reading = title?.lang ?? words.locale;
        const summary = chooseText(entry.outcome, reading)?.text;
        const name = chooseText(entry.provider.legalName, reading)?.text ?? '';
        return (
          <Card
            key={entry.id}
            title={title?.text ?? ''}
            href={`/m/${entry.id}`}
            by={`${name}, ${countryNames([entry.provider.country], words.locale)}`}
            lang={title?.lang}
            facts={factsOf(entry, words)}
            heading={heading}
            {...(summary && { summary })}
            {...(entry.openOfferings > 0 && {
              state: {
                tone: 'good',
                icon: 'success',
                text: words.say('page.find.open', { count: entry.openOfferings }),
              },
            })}
          />
        );
      })}
    </Wall>
  );
};

const factsOf = (entry: Entry, words: Words): readonly Fact[] => {
  const { say, date } = words;
  const workload = workloadText(
    {
      ...(entry.ects !== undefined && { ects: entry.ects }),
      ...(entry.hours !== undefined && { hours: entry.hours }),
    },
    words,
  );
  return [
    ...(workload ? [{ label: say('element.workload.label'), value: workload }] : []),
    ...(entry.eqf
      ? [{ label: say('element.level.label'), value: say('value.eqf-level', { level: entry.eqf }) }]
      : []),
    ...(entry.nextStart ? [{ label: say('page.find.next-start'), value: date(entry.nextStart) }] : []),
  ];
};
