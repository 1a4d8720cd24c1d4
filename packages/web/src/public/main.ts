/**
 * The script of public pages, which work without it. It keeps forms from being
 * sent twice and opens what the address points at; larger parts load only where
 * a page has the element that they enrich.
 */

import { enhanceVerifyForm } from './verify-form.ts';

/** A second press while the first is on its way would check, collect or send twice. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'true';
});

/** A page that comes back out of the browser's memory may be sent again. */
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

/** Opens the fold that the address names, so that links into it don't lead to a closed door. */
const openTarget = (): void => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  target?.closest('details')?.setAttribute('open', '');
};
window.addEventListener('hashchange', openTarget);
openTarget();

const verifyForm = document.querySelector<HTMLElement>('[data-verify]');
if (verifyForm) enhanceVerifyForm(verifyForm);

const passkey = document.querySelector<HTMLElement>('[data-passkey]');
if (passkey) {
  void import('./passkey-sign-in.ts').then(({ offerPasskeySignIn }) => offerPasskeySignIn(passkey));
}
