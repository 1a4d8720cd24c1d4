import { formatMessage, type Locale } from '@sigillo/contract/messages';
import { createExample, operations } from '@sigillo/contract/openapi';
import type { JsonObject } from '@sigillo/core/base';
import { z } from 'zod';
import type { AnyOperation } from '../call.ts';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const toSchema = (schema: z.ZodType): JsonObject =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonObject;

const fields = (schema: z.ZodType | undefined, place: 'path' | 'query', id: string): string => {
  if (!schema) return '';
  const { properties = {}, required = [] } = toSchema(schema) as {
    properties?: Record<string, JsonObject>;
    required?: string[];
  };
  return Object.keys(properties)
    .map((name) => {
      const field = `${id}-${name}`;
      const needed = place === 'path' || required.includes(name);
      const filled = place === 'path' ? String(createExample(properties[name] ?? {})) : '';
      return `<p><label for="${field}">${escapeHtml(name)}${needed ? '' : ' ?'}</label>
<input id="${field}" data-place="${place}" name="${escapeHtml(name)}" value="${escapeHtml(filled)}"${needed ? ' required' : ''}></p>`;
    })
    .join('\n');
};

const body = (operation: AnyOperation, id: string, locale: Locale): string => {
  const label = escapeHtml(formatMessage(locale, 'api.docs.body'));
  if (operation.rawBody) {
    const types = operation.rawBody.mediaTypes as readonly string[];
    return `<p><label for="${id}-type">Content-Type</label>
<select id="${id}-type" data-place="type">${types.map((type) => `<option>${escapeHtml(type)}</option>`).join('')}</select></p>
<p><label for="${id}-body">${label}</label><textarea id="${id}-body" data-place="body" rows="6"></textarea></p>`;
  }
  if (!operation.body) return '';
  const example = JSON.stringify(createExample(toSchema(operation.body)), null, 2);
  return `<p><label for="${id}-body">${label}</label>
<textarea id="${id}-body" data-place="body" rows="${Math.min(example.split('\n').length + 1, 24)}">${escapeHtml(example)}</textarea></p>`;
};

const section = (operation: AnyOperation, locale: Locale): string => {
  const id = operation.id.replaceAll('.', '-');
  const say = (message: 'api.docs.send' | 'api.docs.who'): string =>
    escapeHtml(
      message === 'api.docs.who'
        ? formatMessage(locale, message, { audience: operation.audience })
        : formatMessage(locale, message),
    );
  return `<details id="${id}">
<summary><span class="method">${operation.method.toUpperCase()}</span> <code>${escapeHtml(operation.path)}</code> <span lang="en">${escapeHtml(operation.summary)}</span></summary>
<p class="quiet">${say('api.docs.who')}${
    operation.scope === undefined
      ? ''
      : ` ${escapeHtml(formatMessage(locale, 'api.docs.scope', { scope: operation.scope }))}`
  }</p>
<form data-method="${operation.method}" data-path="${escapeHtml(operation.path)}">
${fields(operation.params, 'path', id)}
${fields(operation.query, 'query', id)}
${body(operation, id, locale)}
<p><button type="submit">${say('api.docs.send')}</button></p>
<pre aria-live="polite" hidden></pre>
</form>
</details>`;
};

type DocsMessage =
  | 'api.docs.title'
  | 'api.docs.lead'
  | 'api.docs.writes'
  | 'api.docs.keys'
  | 'api.docs.keys.guide'
  | 'api.docs.problems';

/** On the way from a key to an awarded list; kept with the code. */
const guide = 'docs/guides/award-from-a-script.md';

/** The page on which developers read and try the API: plain HTML, our own small script, nothing from elsewhere. */
export const renderDocs = (locale: Locale, practice: boolean): string => {
  const say = (message: DocsMessage) => escapeHtml(formatMessage(locale, message));
  const shown = operations.filter((operation) => practice || operation.audience !== 'practice');
  const groups = new Map<string, AnyOperation[]>();
  for (const operation of shown) {
    const group = operation.id.split('.')[0] ?? operation.id;
    groups.set(group, [...(groups.get(group) ?? []), operation]);
  }
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('api.docs.title')}</title><link rel="stylesheet" href="/api/docs/docs.css"></head>
<body><main>
<h1>${say('api.docs.title')}</h1>
<p>${say('api.docs.lead')} <a href="/api/openapi.json">/api/openapi.json</a></p>
<p>${say('api.docs.writes')}</p>
<p>${say('api.docs.keys')} ${say('api.docs.keys.guide')}: <code>${guide}</code></p>
<p><a href="/api/problems">${say('api.docs.problems')}</a></p>
${[...groups]
  .map(
    ([name, group]) =>
      `<h2 lang="en">${escapeHtml(name)}</h2>\n${group.map((operation) => section(operation, locale)).join('\n')}`,
  )
  .join('\n')}
</main><script type="module" src="/api/docs/try.js"></script></body></html>`;
};

/** The entry of one problem code, or of all of them: where a problem document's \`type\` leads. */
export const renderProblems = (
  locale: Locale,
  problems: readonly { readonly code: string; readonly title: string; readonly remedy: string }[],
): string => {
  const title = escapeHtml(formatMessage(locale, 'api.docs.problems'));
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/api/docs/docs.css"></head>
<body><main><h1>${title}</h1><dl>
${problems
  .map(
    ({ code, title, remedy }) =>
      `<dt id="${escapeHtml(code)}"><code>${escapeHtml(code)}</code></dt><dd>${escapeHtml(title)}<br>${escapeHtml(remedy)}</dd>`,
  )
  .join('\n')}
</dl><p><a href="/api/docs">/api/docs</a></p></main></body></html>`;
};
