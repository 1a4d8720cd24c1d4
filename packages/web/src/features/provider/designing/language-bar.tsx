import type { VersionView } from '@sigillo/contract/api';
import { useAddressQuery } from '../../../place/index.ts';
import { Choices, useWords } from '../../../ui/index.ts';
import { languageName } from '../fields/language-name.ts';

/** The languages to write in now: the primary one, and the one beside it that the address names. */
export const useShownLanguages = (languages: readonly string[]): readonly string[] => {
  const { query } = useAddressQuery();
  const [primary = 'en', ...others] = languages;
  const beside = query.get('beside') ?? others[0];
  return beside !== undefined && others.includes(beside) ? [primary, beside] : [primary];
};

interface LanguageBarProps {
  readonly languages: readonly string[];
  readonly shown: readonly string[];
  readonly findings: VersionView['findings'];
}

/** Chooses what stands beside the primary language. */
export const LanguageBar = ({ languages, shown, findings }: LanguageBarProps) => {
  const { say, locale, number } = useWords();
  const { hrefWith } = useAddressQuery();
  const [primary, ...others] = languages;
  if (primary === undefined || others.length === 0) return null;
  const missing = (tag: string): number =>
    findings.filter(({ pointer }) => pointer.endsWith(`/${tag}`)).length;
  const label = say('provider.design.beside', { language: languageName(primary, locale) });
  return (
    <div className="row">
      <span className="quiet small">{label}</span>
      <Choices
        label={label}
        items={[
          ...others.map((tag) => ({
            label:
              missing(tag) > 0
                ? say('provider.design.beside.missing', {
                    language: languageName(tag, locale),
                    count: number(missing(tag)),
                  })
                : languageName(tag, locale),
            href: hrefWith({ beside: tag }),
            current: shown.includes(tag),
          })),
          {
            label: say('provider.design.beside.none'),
            href: hrefWith({ beside: 'none' }),
            current: shown.length === 1,
          },
        ]}
      />
    </div>
  );
};
