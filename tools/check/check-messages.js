import { languages, messagesOf } from './catalogue.js';
import { formOf, missingPlurals } from './message-form.js';
import { sources } from './sources.js';

/** A string literal that looks like a message id, `area.some.name`, in an area of the catalogue. */
const literal = /['"`]([a-z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9_-]+)+)(\.?\$\{)?['"`$]?/g;

/** Sentences that nothing says. */
const unusedOf = (english) => {
  const used = new Set();
  const stems = new Set();
  for (const { path, text } of sources()) {
    if (languages().some((language) => path.startsWith(`packages/contract/src/messages/${language}/`)))
      continue;
    for (const [, id] of text.matchAll(literal)) used.add(id);
    for (const [, stem] of text.matchAll(/`([a-zA-Z0-9._-]+)\$\{/g)) stems.add(stem);
  }
  const isUsed = (id) => used.has(id) || [...stems].some((stem) => stem.includes('.') && id.startsWith(stem));
  return [...english].filter(([id]) => !isUsed(id)).map(([id, { file }]) => `${file}: ${id} is used nowhere`);
};

/** Where a language's sentences differ from the English ones in what code relies on. */
const differencesOf = (language, own, english) => [
  ...[...english.keys()].filter((id) => !own.has(id)).map((id) => `${language}: ${id} is missing`),
  ...[...own].flatMap(([id, { text, file }]) => {
    const measure = english.get(id);
    if (measure === undefined) return [`${file}: ${id} is not in English`];
    try {
      const wanted = formOf(measure.text, 'en');
      const found = formOf(text, language);
      return [
        ...(found === wanted
          ? []
          : [`${file}: ${id} names ${found || 'nothing'}, in English ${wanted || 'nothing'}`]),
        ...missingPlurals(text, language).map((branch) => `${file}: ${id} lacks the plural ${branch}`),
      ];
    } catch (error) {
      return [`${file}: ${id} does not parse: ${error.message}`];
    }
  }),
];

/**
 * Every message is used (by its id, or by a stem that the code completes:
 * `verdict.${kind}`), and every language has the ids that English has, with the
 * same values, tags and keys.
 */
export const checkMessages = async () => {
  const english = await messagesOf('en');
  const found = unusedOf(english);
  for (const language of languages().filter((one) => one !== 'en'))
    found.push(...differencesOf(language, await messagesOf(language), english));
  return found;
};
