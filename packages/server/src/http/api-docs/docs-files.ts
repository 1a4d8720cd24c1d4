/** The style of the developers' pages. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: #12212d; --surface: #fff; --line: #71808c; --accent: #12507b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eef2; --surface: #151e26; --line: #7b8b98; --accent: #8fc7f0; } }
body { font: 17px/1.5 Arial, sans-serif; color: var(--ink); background: var(--surface); margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 24px 16px 96px; }
a { color: var(--accent); }
details { border-top: 1px solid var(--line); padding: 8px 0; }
summary { cursor: pointer; padding: 8px 0; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 4.5em; font-weight: 600; }
label { display: block; font-weight: 600; }
input, select, textarea { font: inherit; width: 100%; box-sizing: border-box; padding: 8px; color: inherit; background: inherit; border: 1px solid var(--line); border-radius: 6px; }
textarea, pre, code { font-family: ui-monospace, monospace; font-size: 15px; }
button { font: inherit; padding: 10px 20px; border: 0; border-radius: 6px; color: var(--surface); background: var(--accent); cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 12px; border: 1px solid var(--line); border-radius: 6px; }
dt { margin-top: 24px; } dd { margin: 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

/** Sends what a form of the developers' page says, with the session of who is signed in, and shows the answer. */
export const tryScript = `
const valuesOf = (form, place) => [...form.querySelectorAll('[data-place="' + place + '"]')];
for (const form of document.querySelectorAll('form[data-path]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const output = form.querySelector('pre');
    const method = form.dataset.method.toUpperCase();
    let path = form.dataset.path;
    for (const field of valuesOf(form, 'path')) path = path.replace(':' + field.name, encodeURIComponent(field.value));
    const query = new URLSearchParams(valuesOf(form, 'query').filter((field) => field.value).map((field) => [field.name, field.value]));
    const type = valuesOf(form, 'type')[0]?.value ?? 'application/json';
    const body = valuesOf(form, 'body')[0]?.value;
    output.hidden = false;
    output.textContent = '…';
    try {
      const answer = await fetch(path + (query.size ? '?' + query : ''), {
        method,
        ...(body === undefined ? {} : { body, headers: { 'content-type': type } }),
      });
      const text = await answer.text();
      let shown = text;
      try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch { }
      output.textContent = answer.status + ' ' + answer.statusText + '\\n\\n' + shown.slice(0, 200000);
    } catch (error) {
      output.textContent = String(error);
    }
  });
}
`;
