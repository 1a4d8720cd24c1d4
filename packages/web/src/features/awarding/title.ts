import type { LanguageMap } from '@sigillo/core/domain';
import { chooseText } from '../../credential/index.ts';
import { useWords } from '../../ui/index.ts';

/** A micro-credential's title as plain text, for headings and sentences that can't mark its language. */
export const useTitle = (): ((map: LanguageMap | undefined) => string) => {
  const { locale } = useWords();
  return (map) => chooseText(map, locale)?.text ?? '';
};
