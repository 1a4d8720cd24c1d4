/**
 * apart: checking in a process of its own. What strangers hand in costs that process time and memory,
 * never the server's: pages and awards go on while a thousand credentials are checked.
 */
export * from './check-apart.ts';
