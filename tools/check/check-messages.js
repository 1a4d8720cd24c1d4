import { languages, messageIds } from './catalogue.js';
import { sources } from './sources.js';

/** A string literal that looks like a message id, `area.some.name`, in an area of the catalogue. */
const literal = /['"`]([a-z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9_-]+)+)(\.?\$\{)?['"`$]?/g;

/**
 * Every message is used (by its id, or by a stem that the code completes:
 * `verdict.${kind}`), and every language has the ids that English has.
 */
export const checkMessages = async () => {
  const english = messageIds('en');
  const used = new Set();
  const stems = new Set();
  for (const { path, text } of sources()) {
    if (languages().some((language) => path.startsWith(`packages/contract/src/messages/${language}/`)))
      continue;
    for (const [, id] of text.matchAll(literal)) used.add(id);
    for (const [, stem] of text.matchAll(/`([a-zA-Z0-9._-]+)\$\{/g)) stems.add(stem);
  }
  const isUsed = (id) => used.has(id) || [...stems].some((stem) => stem.includes('.') && id.startsWith(stem));
  return [
    ...[...english].filter(([id]) => !isUsed(id)).map(([id, file]) => `${file}: ${id} is used nowhere`),
    ...languages()
      .filter((language) => language !== 'en')
      .flatMap((language) => {
        const ids = messageIds(language);
        return [
          ...[...english.keys()].filter((id) => !ids.has(id)).map((id) => `${language}: ${id} is missing`),
          ...[...ids.keys()]
            .filter((id) => !english.has(id))
            .map((id) => `${language}: ${id} is not in English`),
        ];
      }),
  ];
};
