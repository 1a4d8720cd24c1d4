/**
 * The verdicts. `say` is the sentence, `why` its reason, `next` what to do. "Genuine" is said only when
 * the proof holds and the issuer is trusted: `trusted` is `yes` or `no`, and with `no` a name is only
 * what the issuer calls itself.
 */
export const verdicts = {
  'verdict.valid.kind': 'Genuine',
  'verdict.valid.say': 'This credential is genuine and in force.',
  'verdict.valid.why':
    '{issuer, select, none {The issuer} other {{issuer}}} sealed it{sealed, select, none {} other { on {sealed}}}. Nothing in it has been changed since, and it hasn’t been revoked.',
  'verdict.valid.next': 'You can rely on what it says below.',

  'verdict.practice.kind': 'Practice',
  'verdict.practice.say': 'This is a practice credential. It proves nothing.',
  'verdict.practice.why':
    'It was made in a training copy of Sigillo. The organisation and the person in it may be invented.',
  'verdict.practice.next': 'Use it to try things out. For a decision, ask for the real credential.',
  'verdict.practice.strip': 'Practice: made in a training copy, proves nothing.',

  'verdict.expired.kind': 'Expired',
  'verdict.expired.say':
    '{trusted, select, yes {This credential is genuine, but it expired{date, select, none {} other { on {date}}}.} other {This credential expired{date, select, none {} other { on {date}}}.}}',
  'verdict.expired.why':
    '{trusted, select, yes {What it says was true when {issuer} sealed it.} other {Nothing in it has been changed since it was sealed, but we don’t know who made it.}}',
  'verdict.expired.next': 'Ask the holder whether there is a newer one.',

  'verdict.not-yet-in-force.kind': 'Not yet in force',
  'verdict.not-yet-in-force.say':
    '{trusted, select, yes {This credential is genuine, but it isn’t in force yet{date, select, none {.} other {: it counts from {date}.}}} other {This credential isn’t in force yet{date, select, none {.} other {: it counts from {date}.}}}}',
  'verdict.not-yet-in-force.why': 'The issuer gave it a first day that is still to come.',
  'verdict.not-yet-in-force.next': 'Check it again on that day.',

  'verdict.revoked.kind': 'Revoked',
  'verdict.revoked.say':
    '{trusted, select, yes {{issuer} has revoked this credential.} other {The issuer has revoked this credential.}}',
  'verdict.revoked.why': 'It no longer counts. The issuer’s own list of {listed} says so.',
  'verdict.revoked.next':
    'Don’t rely on it. The holder can ask the issuer for the reason, and may have a new one that replaces it.',

  'verdict.suspended.kind': 'Suspended',
  'verdict.suspended.say':
    '{trusted, select, yes {{issuer} has suspended this credential for now.} other {The issuer has suspended this credential for now.}}',
  'verdict.suspended.why': 'The issuer’s own list of {listed} says so. It may come into force again.',
  'verdict.suspended.next': 'Check it once more before you decide anything.',

  'verdict.tampered.kind': 'Tampered',
  'verdict.tampered.say': 'This credential has been changed since it was sealed.',
  'verdict.tampered.why': 'We don’t show what it says, because it may be false.',
  'verdict.tampered.next': 'Ask the person who gave it to you for the original.',
  'verdict.tampered.hidden':
    'The content stays hidden. You can still see <checks>which part of the check failed</checks>.',

  'verdict.malformed.kind': 'Not readable',
  'verdict.malformed.say': 'We can’t read this file as a credential.',
  'verdict.malformed.why':
    '{name, select, none {What we got isn’t a credential that we know.} other {“{name}” isn’t a credential that we know.}}',
  'verdict.malformed.next':
    'Ask for the credential itself: a link, a PDF with the credential inside, or a .json file.',
  'verdict.malformed.kept': 'Nothing was kept. <kinds>See which kinds of file we read</kinds>.',

  'verdict.unknown-issuer.kind': 'Caution: issuer unknown',
  'verdict.unknown-issuer.say': 'The seal is intact, but we don’t know who made it.',
  'verdict.unknown-issuer.why':
    'Nothing has been changed. But the issuer isn’t on any list that we trust, so the name below is only what it calls itself.',
  'verdict.unknown-issuer.next':
    'If you know the issuer from elsewhere, ask it whether this seal is its own. If you don’t, be careful.',

  'verdict.could-not-check-seal.kind': 'Couldn’t check',
  'verdict.could-not-check-seal.say': 'We couldn’t finish checking, so we can’t say it is genuine.',
  'verdict.could-not-check-seal.why':
    'The key that this seal is checked with didn’t arrive at {time}. What is below is what the file says; we can’t say whether it is unchanged.',
  'verdict.could-not-check-seal.next': 'Try again in a few minutes.',

  'verdict.could-not-check-status.kind': 'Couldn’t check',
  'verdict.could-not-check-status.say': 'The seal is intact, but we couldn’t ask whether it was revoked.',
  'verdict.could-not-check-status.why':
    'The issuer’s list of revoked credentials didn’t answer at {time}. Nothing below has been changed.',
  'verdict.could-not-check-status.next': 'Try again in a few minutes.',

  'verdict.also.revoked': 'The issuer’s list also says that it is revoked.',
  'verdict.also.suspended': 'The issuer’s list also says that it is suspended for now.',
  'verdict.also.expired':
    '{date, select, none {Besides, its time has run out.} other {Besides, it expired on {date}.}}',
  'verdict.also.not-yet-in-force': 'Besides, it isn’t in force yet.',
  'verdict.also.unknown-issuer': 'And we don’t know who made it: the issuer isn’t on any list that we trust.',
  'verdict.also.could-not-check': 'Nor could we ask whether it was revoked.',
  'verdict.also.could-not-check-status': 'Nor could we ask whether it was revoked.',

  'verdict.untitled': 'Untitled credential',
  'verdict.earned-by': 'Earned by <b>{name}</b>',
  'verdict.awarded-by': 'Awarded by',
  'verdict.calls-itself': 'Calls itself',
  'verdict.sealed-by': 'Sealed by',
  'verdict.sealed-on': 'Sealed',
  'verdict.checked-at': 'Checked on {moment}',
  'verdict.shared-until': 'Shared by {name} until {day}',
  'verdict.checks-title': 'What we checked',
  'verdict.content-title': 'What it says',
  'verdict.only-chosen':
    'Only what the holder chose to show is listed. The check covered the whole credential.',
  'verdict.technical-title': 'Technical details',
  'verdict.technical.kind': 'Kind of file',
  'verdict.technical.issuer': 'Issuer’s identifier',
  'verdict.technical.register-number': 'Number in the award register',
  'verdict.technical.digest': 'Digest of the award, SHA-256',
  'verdict.technical.issuer-digest': 'Digest of the issuer, SHA-256',
  'verdict.technical.checked': 'Checked',
  'verdict.kind.open-badge': 'Open Badge 3.0, W3C Verifiable Credential',
  'verdict.kind.open-badge-v2': 'Open Badge 2, an older form without a seal of its own',
  'verdict.kind.verifiable-credential': 'W3C Verifiable Credential',
  'verdict.kind.european-digital-credential': 'European Digital Credential, European Learning Model 3',
  'verdict.kind.sd-jwt-vc': 'SD-JWT VC, shown by a wallet in whole or in part',
  'verdict.kind.unknown': 'Not known',
  'verdict.print-note': 'A printout proves nothing. Check the original: {address}',

  'seal.name.whole': 'Seal of this credential, whole',
  'seal.name.specimen': 'Seal of this credential, overprinted: practice',
  'seal.name.lapsed': 'Seal of this credential, faded',
  'seal.name.cancelled': 'Seal of this credential, punched through',
  'seal.name.held': 'Seal of this credential, with a band across it',
  'seal.name.broken': 'Seal of this credential, broken in three',
  'seal.name.ringless': 'Seal of this credential, without an issuer’s ring',
  'seal.name.traced': 'Seal of this credential, only dotted',
  'seal.name.blank': 'No seal',
  'seal.word.practice': 'PRACTICE',

  'card.today': 'today',
  'card.also-practice': 'practice',
  'card.state.valid': 'In force, checked {when}',
  'card.state.expired': '{date, select, none {Expired} other {Expired on {date}}}',
  'card.state.not-yet-in-force': 'Not yet in force',
  'card.state.suspended': 'Suspended for now',
  'card.state.revoked': 'Revoked, no longer counts',
  'card.state.replaced': 'Revoked, a new one replaces it',
  'card.state.practice': 'Practice, proves nothing',
  'card.state.unknown-issuer': 'Issuer unknown',
  'card.state.tampered': 'Changed since it was sealed',
  'card.state.malformed': 'Can’t be read',
  'card.state.could-not-check-seal': 'Couldn’t be checked {when}',
  'card.state.could-not-check-status': 'Seal intact; couldn’t ask about revocation {when}',
  'card.state.unread': 'New',
  'card.state.offline': 'In force when checked on {date}',
  'card.state.unclaimed': 'Waiting for you to collect it',
} as const;
