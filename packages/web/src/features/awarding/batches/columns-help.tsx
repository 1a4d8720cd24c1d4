import { Fold, useWords } from '../../../ui/index.ts';

const optional = [
  'identifier',
  'grade',
  'birthDate',
  'cohort',
  'route',
  'nameLatin',
  'nameLanguage',
  'retake',
] as const;

const exampleHead = ['name', 'email', 'identifier', 'grade', 'cohort'] as const;
const exampleRows = [
  ['Ana Horvat', 'ana.horvat@example.org', '2201734', '1', '2026'],
  ['Jonas Weber', 'jonas.weber@example.org', '2201911', '2', '2026'],
];

/** What a list of learners needs, for those who make one. */
export const ColumnsHelp = () => {
  const { say, list } = useWords();
  const field = (name: (typeof optional | typeof exampleHead)[number] | 'givenName' | 'familyName') =>
    say(`provider.batch.field.${name}`);
  const names = { name: field('name'), given: field('givenName'), family: field('familyName') };
  const head = exampleHead.map(field);
  return (
    <Fold summary={say('provider.batch.columns-title')}>
      <div className="flow">
        <p>{say('provider.batch.columns-text')}</p>
        <dl className="answers">
          <div>
            <dt>{say('provider.batch.columns-needed')}</dt>
            <dd>{list([say('provider.batch.either-name', names), field('email')])}</dd>
          </div>
          <div>
            <dt>{say('provider.batch.columns-optional')}</dt>
            <dd>{list(optional.map(field))}</dd>
          </div>
        </dl>
        <table className="table">
          <caption>{say('provider.batch.columns-example')}</caption>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {exampleRows.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell, index) => (
                  <td key={cell} data-label={head[index]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
};
