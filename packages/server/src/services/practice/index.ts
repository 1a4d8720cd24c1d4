/** practice: what only a practice installation has: invented people and a mailbox that everybody reads. */
export * from './become-person.ts';
export * from './list-people.ts';
export * from './read-mailbox.ts';
