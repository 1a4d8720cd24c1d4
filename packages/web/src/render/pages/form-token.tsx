import type { Page } from '@sigillo/contract/pages';

/** The hidden field that guards a form against forgery, where the page has one. */
export const FormToken = ({ page }: { page: Page }) =>
  page.formToken === undefined ? null : <input type="hidden" name="formToken" value={page.formToken} />;
