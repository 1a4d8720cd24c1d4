import { sessionOperations } from '@sigillo/contract/api';
import { type QueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  Outlet,
  redirect,
  useRouter,
} from '@tanstack/react-router';
import { queryOf } from '../api/index.ts';
import { useWords } from '../ui/index.ts';
import { areasOf, withBuiltPages } from './areas.ts';
import { appPages } from './pages.ts';
import { ProblemView } from './problem-view.tsx';
import { MenuPage, Shell } from './shell.tsx';

const Pending = () => {
  const { say } = useWords();
  return (
    <div role="status">
      <h1 className="quiet">{say('ui.loading')}</h1>
    </div>
  );
};

const Failed = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  return (
    <ProblemView
      error={error}
      retry={() => {
        resetQueries();
        reset();
        void router.invalidate();
      }}
    />
  );
};

const Missing = () => {
  const { say } = useWords();
  return (
    <>
      <title>{say('app.page-title', { title: say('page.not-found.title') })}</title>
      <h1>{say('page.not-found.title')}</h1>
      <p>{say('page.not-found.text')}</p>
    </>
  );
};

/** Where somebody lands who only said "/app". */
const homeOf = async (queries: QueryClient): Promise<string> => {
  const session = await queries.ensureQueryData(queryOf(sessionOperations.get, {}));
  const patterns = appPages.map(({ path }) => path);
  const first = areasOf(session).flatMap((area) => withBuiltPages(area, patterns).pages)[0];
  return first?.href ?? '/app/menu';
};

/**
 * The application's router. Nobody gets past its root without a session: who has
 * none goes to sign in and comes back to where they wanted to be.
 */
export const createAppRouter = (queries: QueryClient) => {
  const root = createRootRoute({
    beforeLoad: async ({ location: wanted }) => {
      const session = await queries.ensureQueryData(queryOf(sessionOperations.get, {}));
      if (session.person) return;
      window.location.replace(`/sign-in?${new URLSearchParams({ next: wanted.href })}`);
      // The browser is leaving; nothing behind this may render meanwhile.
      await new Promise(() => undefined);
    },
    component: () => (
      <Shell>
        <Outlet />
      </Shell>
    ),
    errorComponent: ({ error, reset }) => (
      <main className="page" id="main">
        <ProblemView error={error} retry={reset} />
      </main>
    ),
  });
  const home = createRoute({
    getParentRoute: () => root,
    path: '/app',
    beforeLoad: async () => {
      throw redirect({ href: await homeOf(queries), replace: true });
    },
  });
  const menu = createRoute({ getParentRoute: () => root, path: '/app/menu', component: MenuPage });
  const pages = appPages.map(({ path, load }) =>
    createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }),
  );
  return createRouter({
    routeTree: root.addChildren([home, menu, ...pages]),
    defaultPendingComponent: Pending,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: Missing,
    defaultPendingMs: 300,
    scrollRestoration: true,
  });
};
