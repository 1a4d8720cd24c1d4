import type { Hono } from 'hono';
import type { Actor } from '../services/actor.ts';
import type { Deps } from '../services/deps.ts';

/** What every request carries. */
export interface HttpEnv {
  Variables: {
    deps: Deps;
    actor: Actor;
    /** Id of this request in the log, told to people when something fails. */
    trace: string;
    /** The peer's address, or empty where there is no socket. Never stored, never logged whole. */
    address: string;
  };
}

/** The application that routes are mounted on. */
export type App = Hono<HttpEnv>;

/** Adds the routes of one area. */
export type InstallRoutes = (app: App, deps: Deps) => void;
