/**
 * verifier: checks credentials in the visitor's own browser, on the page that
 * the server would otherwise check on. Loaded only once there is something to
 * check. What is true is core's to say; how it looks, the room `credential`'s.
 */
import { isLocale, type Locale, loadCatalogues } from '@sigillo/contract/messages';
import { loadLabels } from '@sigillo/core/vocabularies';
import { createRoot, type Root } from 'react-dom/client';
import { VerifyResults, verdictNameOf } from '../../credential/index.ts';
import { createBrowserFetcher } from '../../platform/browser-fetcher.ts';
import { createBrowserPorts } from '../../platform/browser-sources.ts';
import { Button, createWords, Notice, type Words, WordsProvider } from '../../ui/index.ts';
import { type CheckedHere, checkHere, type Input } from './check-here.ts';

export type { Input } from './check-here.ts';

const maxFiles = 40;
const maxBytes = 10_000_000;

let root: Root | undefined;
const fetcher = createBrowserFetcher(location.origin);

/** Why nothing was checked, in the reader's words; undefined where all can be. */
const refusalOf = (files: readonly File[], text: string, words: Words): string | undefined => {
  const large = files.find(({ size }) => size > maxBytes);
  if (files.length === 0 && text === '') return words.say('page.verify.nothing');
  if (files.length > maxFiles) return words.say('page.verify.too-many', { count: files.length });
  return large && words.say('page.verify.too-large', { name: large.name });
};

const inputsOf = (files: readonly File[], text: string): readonly Input[] => [
  ...files.map((file) => ({
    name: file.name,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  })),
  ...(text === '' ? [] : [{ name: '', read: async () => text }]),
];

export interface Given {
  readonly files: readonly File[];
  readonly text: string;
  /** Where the result is shown. */
  readonly place: HTMLElement;
  readonly locale: string;
  /** Sends the same to the server instead, when its visitor asks for that. */
  readonly sendToServer: () => void;
}

/**
 * Checks what was given and shows the result. Tells whether there is a result;
 * without one it has said why.
 */
export const showResults = async ({ files, text, place, locale, sendToServer }: Given): Promise<boolean> => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const spoken: Locale = isLocale(locale) ? locale : 'en';
  await Promise.all([loadCatalogues([spoken]), loadLabels([spoken])]);
  const words = createWords(spoken, zone);
  root ??= createRoot(place);
  const refusal = refusalOf(files, text, words);
  if (refusal !== undefined) {
    root.render(<Refused words={words} texts={[refusal]} />);
    return false;
  }
  const ports = await createBrowserPorts(location.origin, fetcher, { now: () => Date.now() });
  const checked = await checkHere(inputsOf(files, text), ports, (name, number) =>
    words.say('page.verify.part', { name, number }),
  );
  if (checked.items.length === 0) {
    root.render(<Refused words={words} texts={textsOf(checked, words)} />);
    return false;
  }
  document.title = words.say('app.page-title', { title: titleOf(checked, words) });
  root.render(<Results words={words} checked={checked} sendToServer={sendToServer} />);
  return true;
};

const textsOf = ({ without }: CheckedHere, { say }: Words): readonly string[] =>
  without.map(({ name, why }) => say(`page.verify.${why}`, { name }));

const titleOf = ({ items }: CheckedHere, { say }: Words): string => {
  const [first] = items;
  return first && items.length === 1
    ? say('page.verify.result-title', { verdict: say(`verdict.${verdictNameOf(first.report)}.kind`) })
    : say('page.verify.results-title', { count: items.length });
};

const Refused = ({ words, texts }: { words: Words; texts: readonly string[] }) => (
  <WordsProvider words={words}>
    {texts.map((text) => (
      <Notice key={text} tone="bad" role="alert" title={words.say('page.verify.fault')}>
        {text}
      </Notice>
    ))}
  </WordsProvider>
);

interface ResultsProps {
  readonly words: Words;
  readonly checked: CheckedHere;
  readonly sendToServer: () => void;
}

const Results = ({ words, checked, sendToServer }: ResultsProps) => {
  const { say } = words;
  const unreached = checked.items.some(({ report }) => report.verdict === 'could-not-check');
  return (
    <WordsProvider words={words}>
      <VerifyResults
        items={checked.items}
        checkedHere
        more={
          <>
            {textsOf(checked, words).map((text) => (
              <Notice key={text} tone="caution">
                {text}
              </Notice>
            ))}
            {unreached && (
              <Notice
                title={say('page.verify.not-reached.title')}
                action={<Button onClick={sendToServer}>{say('page.verify.not-reached.action')}</Button>}
              >
                {say('page.verify.not-reached.text')}
              </Notice>
            )}
          </>
        }
      />
    </WordsProvider>
  );
};
