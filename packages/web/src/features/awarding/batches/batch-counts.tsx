import { Facts, useWords } from '../../../ui/index.ts';

/** The counts of a list, large enough to compare with the spreadsheet. */
export const BatchCounts = ({ counts }: { counts: readonly (readonly [label: string, count: number])[] }) => {
  const { number } = useWords();
  return (
    <Facts
      facts={counts.map(([label, count]) => ({
        label,
        value: <span className="count">{number(count)}</span>,
      }))}
    />
  );
};
