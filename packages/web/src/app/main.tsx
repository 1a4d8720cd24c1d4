import { sessionOperations } from '@sigillo/contract/api';
import { chooseLocale, isLocale } from '@sigillo/contract/messages';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem, queryOf } from '../api/index.ts';
import { createWords, WordsProvider } from '../ui/index.ts';
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

const start = async (): Promise<void> => {
  const place = document.getElementById('app');
  if (!place) throw new Error('index.html has no place for the application');
  const locale = await readLocale();
  document.documentElement.lang = locale;
  const words = createWords(locale, Intl.DateTimeFormat().resolvedOptions().timeZone);
  followLinks((href) => router.history.push(href));
  // Whoever listens instead of looking hears the new page from its beginning, unless a place in it was asked for.
  router.subscribe('onRendered', ({ pathChanged, fromLocation, toLocation }) => {
    if (pathChanged && fromLocation && toLocation.hash === '')
      document.getElementById('main')?.focus({ preventScroll: true });
  });
  createRoot(place).render(
    <StrictMode>
      <WordsProvider words={words}>
        <QueryClientProvider client={queries}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </QueryClientProvider>
      </WordsProvider>
    </StrictMode>,
  );
};

await start();
