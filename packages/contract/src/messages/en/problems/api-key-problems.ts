/** Refusals of keys for programs, and of who makes them. */
export const apiKeyProblems = {
  'problem.api-key-unknown.title': 'This key isn’t one of ours.',
  'problem.api-key-unknown.remedy':
    'Send it whole, as “Authorization: Bearer sigillo_…”. If it is lost, an administrator of the organisation makes a new one.',
  'problem.api-key-ended.title': 'This key has come to its end.',
  'problem.api-key-ended.remedy': 'Ask an administrator of the organisation for a new one.',
  'problem.api-key-revoked.title': 'This key was revoked.',
  'problem.api-key-revoked.remedy': 'Ask an administrator of the organisation for a new one.',
  'problem.api-key-stopped.title':
    'This key has stopped: whoever made it no longer has the roles that it rests on.',
  'problem.api-key-stopped.remedy':
    'Ask an administrator who has those roles for a new key, or let the maker of this one have them back.',
  'problem.api-key-scope.title': 'This key isn’t allowed {scope}.',
  'problem.api-key-scope.remedy': 'Use a key that was made with this scope.',
  'problem.api-key-not-accepted.title': 'No key is enough for this.',
  'problem.api-key-not-accepted.remedy':
    'A person has to sign in and do it. /api/docs says which operations take a key.',
  'problem.api-key-end.title': 'A key ends today at the earliest and in {most, number} days at the latest.',
  'problem.api-key-end.remedy': 'Choose another last day.',
  'problem.api-key-beyond-roles.title':
    'You can’t give a key the scope {scope}: you don’t have that power yourself.',
  'problem.api-key-beyond-roles.remedy':
    'Leave it out, or let an administrator who has the role for it make the key.',
  'problem.api-key-not-found.title': 'There is no such key.',
  'problem.api-key-not-found.remedy': 'Load the list again.',
  'problem.decision-by-key.title': 'A program recorded this decision, so a program can’t award under it.',
  'problem.decision-by-key.remedy':
    'A person awards under it in the application, or records the decision for the program to award under.',
} as const;
