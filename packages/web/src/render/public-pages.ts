import type { PageContent } from '@sigillo/contract/pages';
import type { PublicPage } from '../ui/index.ts';
import { errorPage } from './error-page.tsx';

/** Each kind of public page and the feature that shows it. */
export const publicPages: { readonly [Kind in PageContent['kind']]?: PublicPage<Kind> } = {
  error: errorPage,
};
