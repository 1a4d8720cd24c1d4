import { sessionOperations } from '@sigillo/contract/api';
import { chooseLocale, intlTag, isLocale, type Locale, loadCatalogues } from '@sigillo/contract/messages';
import { loadLabels } from '@sigillo/core/vocabularies';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { ApiProblem, queryOf } from '../api/index.ts';
import { ProofProvider } from '../features/account/index.ts';
import { ChangeableWords } from '../ui/index.ts';
import { ToastProvider } from '../ui/interactive/index.ts';
import { followLinks } from './link-clicks.ts';
import { createAppRouter } from './router.tsx';

/** Trying again helps when nothing answered or the server stumbled, never against a refusal. */
const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 502);

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: worthRetrying, retryDelay: 700, staleTime: 10_000 },
    mutations: { retry: false },
  },
});
const router = createAppRouter(queries);

/** The person's own choice once it is known, until then what the browser asks for. */
const readLocale = async () => {
  const session = await queries.ensureQueryData(queryOf(sessionOperations.get, {})).catch(() => undefined);
  const chosen = session?.person?.locale ?? '';
  return isLocale(chosen) ? chosen : chooseLocale(navigator.languages);
};

/** Terms of the lists come along, and what the server said in the old language is asked again. */
const prepare = async (locale: Locale): Promise<void> => {
  await loadLabels([locale]);
  void queries.invalidateQueries();
};

const start = async (): Promise<void> => {
  const place = document.getElementById('app');
  if (!place) throw new Error('index.html has no place for the application');
  const first = await readLocale();
  await Promise.all([loadCatalogues([first]), loadLabels([first])]);
  document.documentElement.lang = first;
  followLinks((href) => router.history.push(href));
  // Whoever listens instead of looking hears the new page from its beginning, unless a place in it was asked for.
  router.subscribe('onRendered', ({ pathChanged, fromLocation, toLocation }) => {
    if (pathChanged && fromLocation && toLocation.hash === '')
      document.getElementById('main')?.focus({ preventScroll: true });
  });
  createRoot(place).render(
    <StrictMode>
      <ChangeableWords
        first={first}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        prepare={prepare}
      >
        {(locale) => (
          <I18nProvider locale={intlTag(locale)}>
            <QueryClientProvider client={queries}>
              <ToastProvider>
                <ProofProvider>
                  <RouterProvider router={router} />
                </ProofProvider>
              </ToastProvider>
            </QueryClientProvider>
          </I18nProvider>
        )}
      </ChangeableWords>
    </StrictMode>,
  );
};

await start();
