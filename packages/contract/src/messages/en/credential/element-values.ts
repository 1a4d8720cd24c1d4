/** What elements say of their values: the words around dates, bases and identifiers. */
export const elementValues = {
  'value.zone': '{place} time',
  'element.not-stated': 'Not stated in this credential: {elements}.',

  'element.learner.born': 'Born {date}',
  'element.scheme.european-student-identifier': 'European Student Identifier',
  'element.scheme.student-number': 'Student number',
  'element.scheme.national': 'National number',
  'element.scheme.email': 'E-mail',
  'element.scheme.did': 'Wallet key',
  'element.scheme.vat': 'VAT number',
  'element.scheme.eori': 'EORI number',
  'element.scheme.lei': 'LEI',
  'element.scheme.pic': 'EU participant code (PIC)',
  'element.scheme.erasmus': 'Erasmus code',
  'element.scheme.schac': 'SCHAC domain',
  'element.scheme.deqar': 'DEQAR identifier',

  'element.dateOfIssuing.awarded':
    '{place, select, none {Awarded on {date}} other {Awarded on {date} in {place}}}',
  'element.dateOfIssuing.until': 'In force until {date}',

  'element.learningOutcomes.criteria': 'How each outcome was judged',
  'element.learningOutcomes.skills': 'Skills in the European classification ESCO:',

  'element.workload.in-hours':
    '{hours, plural, one {# hour} other {# hours}}, at {rate, number} hours for each ECTS credit',

  'element.level.national': 'level {level}',
  'element.level.not-applicable': 'No level is stated',
  'element.level.registered':
    '{register, select, none {Entered in the national register} other {Entered in {register}}}{entry, select, none {} other {, entry {entry}}}',
  'element.level.declared': 'Declared by the provider; not entered in a national register',

  'element.participation.validation': 'Awarded after validation of prior learning, without a course',

  'element.supervision.online': 'online',
  'element.supervision.onsite': 'on site',

  'element.qualityAssurance.scope.provider': 'The provider was reviewed by {by}',
  'element.qualityAssurance.scope.programme': 'The programme was reviewed by {by}',
  'element.qualityAssurance.scope.micro-credential': 'The micro-credential itself was reviewed by {by}',
  'element.qualityAssurance.internal.provider': 'Internal quality assurance of the provider, by {by}',
  'element.qualityAssurance.internal.programme': 'Internal quality assurance of the programme, by {by}',
  'element.qualityAssurance.internal.micro-credential':
    'Internal quality assurance of the micro-credential, by {by}',
  'element.qualityAssurance.term':
    '{from, select, none {} other {Decision of {from}}}{until, select, none {} other {{from, select, none {Valid} other {, valid}} until {until}}}',
  'element.qualityAssurance.entry': 'Register entry {entry}',
  'element.qualityAssurance.report': 'Read the report',

  'element.stackability.stand-alone': 'Stands alone: it wasn’t designed to count towards something larger',
  'element.stackability.stackable':
    '{count, plural, =0 {Designed to count towards something larger} other {Designed to count towards}}',
} as const;
