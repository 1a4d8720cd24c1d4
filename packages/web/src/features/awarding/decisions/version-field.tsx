import { achievementOperations } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { queryOf } from '../../../api/index.ts';
import { RadioGroup, useWords } from '../../../ui/index.ts';

export interface VersionFieldProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly organisation: string;
  readonly achievement: string;
  /** The version's number as text; empty while none is chosen. */
  readonly value: string;
  readonly onChange: (version: string) => void;
}

/** Chooses among the versions that can be awarded; where there is one, it is chosen. */
export const VersionField = (props: VersionFieldProps) => {
  const { say } = useWords();
  return (
    <Suspense fallback={<p role="status">{say('ui.loading')}</p>}>
      <Versions {...props} />
    </Suspense>
  );
};

const Versions = ({ id, error, organisation, achievement, value, onChange }: VersionFieldProps) => {
  const { say, date } = useWords();
  const { data } = useSuspenseQuery(
    queryOf(achievementOperations.get, { params: { organisation, achievement } }),
  );
  const versions = data.versions.filter(({ state }) => state === 'published' || state === 'closed');
  const current = versions.find(({ state }) => state === 'published') ?? versions[0];
  const chosen = value || String(current?.number ?? '');
  // What is shown as chosen is what is sent.
  useEffect(() => {
    if (value !== chosen) onChange(chosen);
  }, [value, chosen, onChange]);
  return (
    <RadioGroup
      id={id}
      error={error}
      name="version"
      label={say('provider.decision.version')}
      help={say('provider.decision.version-help')}
      value={chosen}
      onChange={onChange}
      options={versions.map(({ number, state, publishedAt }) =>
        state === 'published' && publishedAt
          ? {
              value: String(number),
              label: say('provider.decision.version-published', { version: number, date: date(publishedAt) }),
            }
          : {
              value: String(number),
              label: say('provider.decision.version-closed', { version: number }),
              help: say('provider.decision.version-closed-help'),
            },
      )}
    />
  );
};
