/** The provider's work around micro-credentials: what waits, the list, versions, approval. */
export const provider = {
  'provider.completeness.title': 'Complete for the European standard',
  'provider.untitled': 'Without a title',
  'provider.web-address': 'Web address',
  'provider.country': 'Country',
  'provider.yes': 'Yes',
  'provider.no': 'No',
  'provider.removed': '{name} removed.',
  'provider.missing': '{field} is missing.',
  'provider.fact.part': '{whole}: {part}',
  'provider.choose-one': 'Choose one.',
  'provider.not-a-number': '“{value}” isn’t a number. Write it with digits, for example 2.5.',
  'provider.not-a-positive-number': 'This isn’t a number. Write it with digits, or leave it empty.',
  'provider.not-a-time': 'This isn’t a time of day. Write it as 14:30.',
  'provider.version': 'Version {number}',
  'provider.version.title': 'Version {number}: {title}',
  'provider.version.frozen':
    '{closed, select, none {Published on {published}. A published version never changes; what is new goes into the next one.} other {Published on {published}, closed on {closed}. Credentials of this version stay in force.}}',
  'provider.fact.in-language': '{label} ({language})',
  'provider.fact.skills': 'ESCO skills',
  'provider.fact.months': '{count, plural, one {{number} month} other {{number} months}}',

  'provider.state.draft': 'Draft',
  'provider.state.in-review': 'In review',
  'provider.state.approved': 'Approved',
  'provider.state.published': 'Published',
  'provider.state.closed': 'Closed',

  'provider.to-do.empty': 'Nothing waits for you',
  'provider.to-do.empty.text':
    'Drafts to finish, versions to approve and lists to mend will stand here, each with the way to it.',
  'provider.to-do.refused': 'The operator has refused the registration of this organisation.',
  'provider.to-do.approve-version': 'Review “{title}”',
  'provider.to-do.approve-version.why':
    '{since, select, none {Somebody asks for your approval.} other {Somebody asks for your approval since {since}.}}',
  'provider.to-do.finish-draft': 'Finish “{title}”',
  'provider.to-do.finish-draft.why':
    '{since, select, none {A draft of yours.} other {A draft of yours, last changed on {since}.}}',
  'provider.to-do.publish-version': 'Publish “{title}”',
  'provider.to-do.publish-version.why':
    '{since, select, none {It is approved and not published yet.} other {It is approved since {since} and not published yet.}}',
  'provider.to-do.publish-offering': 'Offer “{title}”',
  'provider.to-do.publish-offering.why': 'It is published, but nobody can enrol on it yet.',
  'provider.to-do.record-decision':
    '{title, select, none {Record an award decision} other {Record a decision on “{title}”}}',
  'provider.to-do.record-decision.why':
    'Micro-credentials are published, but no decision is recorded on which anybody could be awarded.',
  'provider.to-do.finish-batch': 'Finish the list “{title}”',
  'provider.to-do.finish-batch.why':
    '{count, plural, =0 {It is read, and waits to be started or resumed.} one {One learner waits to be awarded.} other {# learners wait to be awarded.}}',
  'provider.to-do.mend-batch': 'Mend the list “{title}”',
  'provider.to-do.mend-batch.why':
    '{count, plural, one {One row couldn’t be awarded.} other {# rows couldn’t be awarded.}}',
  'provider.to-do.uncollected':
    '{count, plural, one {One credential hasn’t been collected} other {# credentials haven’t been collected}}',
  'provider.to-do.uncollected.why': 'Remind the learners, or check their addresses.',
  'provider.to-do.review-due': 'Review the content of “{title}”',
  'provider.to-do.review-due.why':
    'The day that was planned for it is here or near. Look whether the content still fits the need.',
  'provider.to-do.await-confirmation': 'Waiting for the operator’s confirmation',
  'provider.to-do.await-confirmation.why':
    'Until then you can design and invite people, but not publish or award.',

  'provider.to-do.confirm-e-seal': 'Put a certificate for electronic seals to use',
  'provider.to-do.confirm-e-seal.why':
    'A colleague brought it. A second person has to agree before it seals.',
  'provider.to-do.e-seal-ending': 'Ask for the next certificate for electronic seals',
  'provider.to-do.e-seal-ending.why': 'The one in use ends on {since}.',

  'provider.list.about': 'Everything the organisation designs and awards.',
  'provider.list.new': 'Start a micro-credential',
  'provider.list.search': 'Search by title',
  'provider.list.filter': 'Show by state',
  'provider.list.all': 'All',
  'provider.list.state': 'State',
  'provider.list.earlier-published': 'an earlier version is published',
  'provider.list.completeness': 'European standard',
  'provider.list.missing': '{count, plural, one {One element missing} other {# elements missing}}',
  'provider.list.complete': 'Complete',
  'provider.list.offerings': 'Offerings',
  'provider.list.awards': 'Awards',
  'provider.list.changed': 'Last changed',
  'provider.list.empty': 'No micro-credential yet',
  'provider.list.empty.text':
    'Start with a title. The European standard’s elements are asked one after another, and everything saves itself.',
  'provider.list.empty.example':
    'For example: Life-Cycle Assessment of Products, 5 ECTS, project and oral examination',
  'provider.list.none-found': 'Nothing matches',
  'provider.list.none-found.text': 'Try another word of the title, or another state.',
  'provider.list.show-all': 'Show all',

  'provider.new.title': 'Start a micro-credential',
  'provider.new.about': 'Two answers to begin with; both can be changed later.',
  'provider.new.languages': 'Languages it is written in',
  'provider.new.languages.help':
    'The first one is the primary language. A second one lets people in other countries understand it.',

  'provider.tabs': 'Parts of this micro-credential',
  'provider.tab.overview': 'Overview',
  'provider.tab.preview': 'Preview',
  'provider.tab.offerings': 'Offerings',
  'provider.tab.history': 'History',

  'provider.overview.aside': 'About this version',
  'provider.overview.open': 'Go to the overview',
  'provider.overview.public': 'Public page',
  'provider.overview.unconfirmed':
    'The operator hasn’t confirmed this organisation yet. You can design and approve; publishing comes after.',
  'provider.overview.author': 'Author',
  'provider.overview.approved': 'Approved',
  'provider.overview.approved.by': '{date}, by {name}',
  'provider.overview.published': 'Published',
  'provider.overview.versions': 'Versions',

  'provider.next.title': 'What comes next',
  'provider.next.draft':
    '{count, plural, =0 {Every element of the European standard is there. Check your answers and send it for approval.} one {One element of the European standard is still missing.} other {# elements of the European standard are still missing.}}',
  'provider.next.returned': '{name} has returned it: “{comment}”',
  'provider.next.in-review': 'It waits for your approval.',
  'provider.next.in-review.wait': 'Somebody with the role of approver looks at it now.',
  'provider.next.own': 'You wrote this version, so somebody else has to approve it.',
  'provider.next.approved': 'It is approved. Publish it, with its first offering if there is one already.',
  'provider.next.approved.wait': 'It is approved. Somebody who may publish does so next.',
  'provider.next.published': 'It is published. Offer it, and award it once a board has decided.',
  'provider.next.closed': 'It is closed for new offerings and awards. Its credentials stay in force.',
  'provider.next.design': 'Go on designing',
  'provider.next.review': 'Review it',
  'provider.next.publish': 'Publish',
  'provider.next.new-version': 'Start the next version',

  'provider.step.withdraw.title': 'Take this version back into drafting?',
  'provider.step.withdraw.text':
    'Nobody can approve or publish it then. You can change it and send it again.',
  'provider.step.withdraw.confirm': 'Take back',
  'provider.step.withdraw.done': 'Taken back into drafting.',
  'provider.step.close.title': 'Close this version for good?',
  'provider.step.close.text':
    'It leaves the catalogue, and nothing new can be offered or awarded on it. Credentials that were awarded stay in force. A closed version can’t be opened again; a next version can be started.',
  'provider.step.close.confirm': 'Close for good',
  'provider.step.close.done': 'Closed. Its credentials stay in force.',

  'provider.history.create': 'Started version {version}',
  'provider.history.submit': 'Sent version {version} for approval',
  'provider.history.withdraw': 'Took version {version} back',
  'provider.history.return': 'Returned version {version} to its author',
  'provider.history.approve': 'Approved version {version}',
  'provider.history.publish': 'Published version {version}',
  'provider.history.close': 'Closed version {version}',

  'provider.preview.notice.title': 'A preview, not a credential',
  'provider.preview.notice':
    'The learner, the dates and the register number are invented, and nothing is sealed.',
  'provider.preview.title': 'How a credential will read',
  'provider.preview.losses': 'What some readers won’t show',
  'provider.preview.losses.text':
    'Every element is in the credential and is shown here, in wallets and by our checks. Programs that know only a plain format leave out what follows.',
  'provider.preview.losses.open-badge': 'In plain Open Badges',
  'provider.preview.losses.elm': 'In the plain European Learning Model',
  'provider.preview.losses.none': 'Nothing: all that this one says has a place there.',
  'provider.preview.document': 'The document without its seal',
  'provider.loss.one-language': 'Only one of the languages is shown.',
  'provider.loss.one-awarding-body': 'Only one of the awarding bodies is shown.',
  'provider.loss.place-not-shown': 'The place of award isn’t shown.',
  'provider.loss.outcomes-as-text': 'The outcomes are shown as one text, without criteria.',
  'provider.loss.hours-not-shown': 'The hours aren’t shown.',
  'provider.loss.level-basis-not-shown': 'The EQF level is shown, but not on what it rests.',
  'provider.loss.suspension-not-shown': 'A suspension isn’t shown; a revocation is.',
  'provider.loss.parts-of-other-names':
    'Names in other scripts are shown whole, not in given and family name.',
  'provider.loss.address-as-text': 'Street and postal code are shown as one text.',
  'provider.loss.hours-per-credit': 'How many hours make a credit isn’t shown.',
  'provider.loss.level-outside-register': 'A level that the Union’s register doesn’t list isn’t shown.',
  'provider.loss.quality-assurance-as-note': 'What isn’t an accreditation is shown as a note, in part.',
  'provider.loss.scope-of-quality-assurance': 'What a review covered isn’t shown.',
  'provider.loss.for-programs-only': 'Part of it is only in a note for programs.',
  'provider.loss.not-shown': 'Not shown at all',

  'provider.review.title': 'Review: {title}',
  'provider.review.about': 'Version {version}, sent by {name} on {time}',
  'provider.review.from-author': 'From the author',
  'provider.review.closed': 'This version isn’t waiting for your approval.',
  'provider.review.changes': 'What changed since version {version}',
  'provider.review.unchanged': 'Nothing differs from the version before.',
  'provider.review.content': 'Everything it says',
  'provider.review.decide': 'Your decision',
  'provider.review.comment': 'Comment',
  'provider.review.comment.help':
    'Needed when you return it: say what to change. The author and the history keep it.',
  'provider.review.comment-missing': 'Say what to change, so that the author knows why it comes back.',
  'provider.review.approve': 'Approve',
  'provider.review.approve.done': 'Approved. It can be published now.',
  'provider.review.return': 'Return to the author',
  'provider.review.return.done': 'Returned to the author with your comment.',
} as const;
