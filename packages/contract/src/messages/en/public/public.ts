/** The public pages: what everybody can open without an account. */
export const publicPages = {
  'page.not-found.title': 'There is no page at this address',
  'page.not-found.text': 'It may have moved, or the address may have lost a part on its way to you.',
  'page.link-ended.title': 'This link has ended',
  'page.link-ended.text': 'This link ended on {day}. Ask the person who sent it for a new one.',
  'page.link-withdrawn.text': 'The person who sent this link has ended it. Ask them for a new one.',
  'page.failed.title': 'Something went wrong on our side',
  'page.failed.text':
    '{trace, select, none {Try again in a few minutes.} other {Go back and try again. If it happens again, tell us this number: {trace}.}}',
  'page.forbidden.title': 'This page isn’t open to you',
  'page.forbidden.text': 'Your account has no role here. Somebody in the organisation can give you one.',
  'page.too-many.title': 'Too many requests from your connection',
  'page.too-many.text': 'Wait a minute, then try again. What you typed is still there when you go back.',
  'page.practice-strip': 'Practice system: nothing made here proves anything.',
  'page.home': 'Home',
  'page.needs-script': 'Your work in Sigillo needs JavaScript. Checking a credential doesn’t.',
} as const;
