/** The pages for developers. */
export const api = {
  'api.docs.title': 'Sigillo HTTP API',
  'api.docs.lead':
    'Every operation of this installation. Open one, fill in the form and send it: it is really done, as the person who is signed in here. The same as OpenAPI 3.1:',
  'api.docs.writes':
    'Writes by a signed-in browser need its Origin header. Give a write an Idempotency-Key and it is done once, however often it arrives. Refusals are problem documents (RFC 9457) with a stable code.',
  'api.docs.keys':
    'Programs bring a key of their organisation as “Authorization: Bearer sigillo_…”. Its administrators make keys in the application, under “Keys for programs”, each for named scopes and with an end. An operation that names no scope takes no key.',
  'api.docs.keys.guide': 'How to award from a script',
  'api.docs.scope': 'Keys need the scope {scope}.',
  'api.docs.problems': 'Problem codes',
  'api.docs.body': 'Body',
  'api.docs.send': 'Send',
  'api.docs.who':
    '{audience, select, public {Open to everybody.} member {For people of the organisation.} operator {For whoever runs the installation.} practice {Only on practice installations.} other {For people who are signed in.}}',
} as const;
