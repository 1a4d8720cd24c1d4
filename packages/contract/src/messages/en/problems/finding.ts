/** Findings of linting, importing and verifying, by code: one sentence each, with its remedy. */
export const finding = {
  'finding.required': 'Fill this in.',
  'finding.too-long': 'This is too long: {count} characters, and at most {limit} fit.',

  'finding.languages-missing': 'No language is chosen. Choose at least one; the first is the primary one.',
  'finding.language-unknown': '“{language}” isn’t a language we know. Choose one from the list.',
  'finding.language-repeated': '“{language}” is listed twice. Remove one.',
  'finding.single-language':
    'Everything is in one language. A second one lets people in other countries understand it.',
  'finding.title-missing':
    'The title is missing in the primary language. Write it as the certificate should say it.',
  'finding.title-untranslated': 'The title is missing in “{language}”. Write it, or remove that language.',
  'finding.title-too-long': 'The title has {count} characters. Up to {limit} fit on cards and certificates.',
  'finding.description-missing': 'There is no description. Two sentences tell people what it is about.',
  'finding.bare-accredited':
    'This says “accredited” without saying by whom. Name the body, the standard and the end: “reviewed by X under Y until Z”.',
  'finding.text-untranslated': 'This is missing in “{language}”. Write it, or readers get another language.',

  'finding.country-missing':
    'The country of the organisation is missing. Add it to the organisation’s address.',
  'finding.country-unknown':
    '“{country}” isn’t a country code on the Union’s list. Choose one from the list.',
  'finding.awarding-body-missing':
    'Nobody here may award this. Register as an awarding body, or name one that awards it jointly.',
  'finding.awarding-body-unnamed': 'This awarding body has no name. Write its legal name.',

  'finding.outcomes-missing':
    'There are no learning outcomes. Say what somebody can do afterwards, one at a time.',
  'finding.outcomes-many':
    'There are {count} outcomes. For a small volume of learning, five to eight are usual.',
  'finding.outcome-empty': 'This outcome is empty in the primary language. Write it, or remove it.',
  'finding.outcome-untranslated':
    'This outcome is missing in “{language}”. Write it, or remove that language.',
  'finding.outcome-repeated': 'This outcome says the same as an earlier one. Remove or change one of them.',
  'finding.outcome-id-repeated': 'Two outcomes have the id “{id}”. Give one of them another.',
  'finding.outcome-too-long': 'This outcome has {count} characters. Split it, or shorten it to {limit}.',
  'finding.outcome-not-observable':
    'Nobody can see that somebody understands or knows. Say what they do that shows it: explain, compare, apply.',
  'finding.outcome-several-verbs':
    'This outcome asks for more than one thing (“{verb}” too). Make it two outcomes, so that each is assessed.',
  'finding.outcome-without-skill':
    'No ESCO skill is linked. A link lets people find this outcome in every language of the Union.',
  'finding.outcome-without-criteria':
    'No criterion is stated. Say what an assessor looks at to see that this outcome is reached.',
  'finding.criterion-empty': 'This criterion is empty. Write it, or remove it.',
  'finding.skill-address-malformed':
    'The address of this skill isn’t a web address. Choose the skill from the list.',

  'finding.workload-missing':
    'The workload is missing. State ECTS credits if you may award them, otherwise hours.',
  'finding.ects-not-entitled':
    'Your organisation’s awarding power doesn’t cover ECTS credits. State hours instead.',
  'finding.ects-not-positive': 'The credits must be more than nothing. Write a number such as 3.',
  'finding.ects-not-half':
    '{ects, number} credits can’t be awarded. Use whole credits, or halves where your rules allow them.',
  'finding.ects-not-whole':
    '{ects, number} isn’t a whole number of credits. Check that your rules allow halves.',
  'finding.hours-not-positive': 'The hours must be more than nothing. Write a number such as 75.',
  'finding.credit-basis-missing':
    'Say how many hours stand behind one credit in your country, so that readers can compare.',
  'finding.credit-basis-unusual':
    '{hoursPerEcts, number} hours for one credit is unusual. The ECTS Users’ Guide has 25 to 30.',
  'finding.hours-not-credits':
    '{hours, number} hours don’t fit {ects, number} credits, which stand for {from, number} to {to, number} hours. Correct one of them.',
  'finding.workload-not-small':
    'This is a large volume for a micro-credential. From 60 credits or 1,500 hours it is usually a full programme.',

  'finding.level-missing':
    'No level is stated. Choose the national framework and the level, or say that a level isn’t applicable, and why.',
  'finding.level-empty': 'The framework is chosen, but the level is missing. Choose it.',
  'finding.level-reason-missing': 'Say why no level applies, for example “outside the national framework”.',
  'finding.framework-missing': 'The level has no framework. Choose the national framework it belongs to.',
  'finding.framework-unknown':
    '“{framework}” isn’t a national framework on the Union’s list. Choose one from the list.',
  'finding.eqf-without-framework':
    'An EQF level is reached only through a national framework. Choose that framework and its level.',
  'finding.eqf-unknown': '“{level}” isn’t an EQF level. They run from 1 to 8.',
  'finding.registered-without-entry':
    'The level is said to be registered. Name the register and the entry’s number, or say that you declare it.',

  'finding.assessment-missing':
    'There is no assessment. A micro-credential certifies what was assessed; add how the outcomes are.',
  'finding.assessment-untitled': 'This assessment has no title in the primary language. Write one.',
  'finding.assessment-id-repeated': 'Two assessments have the id “{id}”. Give one of them another.',
  'finding.assessment-type-missing': 'The type of this assessment is missing. Choose it from the list.',
  'finding.assessment-type-unknown':
    '“{type}” isn’t on the Union’s list of assessment types. Choose one from the list.',
  'finding.assessment-outcome-unknown':
    'This assessment names an outcome that isn’t there. Choose its outcomes again.',
  'finding.assessment-without-outcome': 'This assessment covers no outcome. Choose those that it covers.',
  'finding.attendance-alone':
    'Being there isn’t an assessment. Without one this is a certificate of attendance; add how the outcomes are assessed.',
  'finding.attendance-listed':
    'Attendance shows no outcome. Keep it as a condition, but not as an assessment.',
  'finding.outcome-not-assessed':
    'Outcome {number} isn’t covered by any assessment. Choose it in one, or remove it.',
  'finding.supervision-unknown':
    '“{type}” isn’t on the Union’s list of supervision types. Choose one from the list.',
  'finding.supervision-without-setting': 'Say whether this assessment takes place online or onsite.',
  'finding.grading-scheme-untitled': 'The grading scheme has no name. Write how people call it.',

  'finding.mode-missing': 'The form of participation is missing. Choose at least one, for example blended.',
  'finding.mode-unknown':
    '“{mode}” isn’t on the Union’s list of forms of participation. Choose one from the list.',
  'finding.instruction-language-missing': 'Say in which language it is taught and assessed.',
  'finding.instruction-language-unknown': '“{language}” isn’t a language we know. Choose one from the list.',

  'finding.quality-assurance-missing':
    'Nothing is said about quality assurance. State who reviewed you and under which standard, or describe your internal quality assurance.',
  'finding.quality-standard-unknown':
    '“{standard}” isn’t a standard with its edition that we know. Choose one from the list.',
  'finding.quality-type-unknown':
    '“{type}” isn’t on the Union’s list. Choose one from the list, or leave it out.',
  'finding.quality-body-missing':
    'An external standard needs the body that reviewed. Name it, or say that your quality assurance is internal only.',
  'finding.quality-standard-unnamed': 'Name the national standard or the label in the note.',
  'finding.quality-dates-inverted': 'The term ends before the decision was taken. Correct one of the dates.',
  'finding.quality-decision-in-future': 'The decision of {date} is still to come. State it once it is taken.',
  'finding.quality-term-ended': 'This review ended on {date}. State the one that followed it.',
  'finding.quality-term-ending': 'This review ends on {date}. Plan the next one.',
  'finding.internal-quality-undescribed':
    'Describe your internal quality assurance in the note, because no outside body stands behind it.',

  'finding.stacking-target-missing':
    'It is said to be stackable, but not towards what. Name the larger credential, or say that it stands alone.',
  'finding.stacking-target-untitled': 'The larger credential has no title. Write it.',

  'finding.need-missing': 'No need is stated. Say which need in society or at work this answers.',
  'finding.need-kind-missing': 'Choose what kind of need it is.',
  'finding.workers-not-involved':
    'No workers’ representatives took part in the design. Ask them, and say what they contributed.',
  'finding.employers-not-involved':
    'No employers took part in the design. Ask them, and say what they contributed.',
  'finding.review-missing': 'No review is planned. Choose the day on which the content is looked at again.',
  'finding.review-overdue': 'The content was to be reviewed on {date}. Review it, and choose the next day.',
  'finding.field-missing': 'No field of study is chosen. It helps people and statistics to find it.',
  'finding.field-unknown': '“{field}” isn’t a field of ISCED-F 2013. Choose one from the list.',
  'finding.validity-out-of-range':
    'The validity is a whole number of months between 1 and {limit}, or nothing for no end.',
  'finding.date-malformed': 'This isn’t a day of the calendar. Write it as 2026-11-30.',
  'finding.address-malformed': 'This isn’t a web address that people can open. It begins with https://.',

  'finding.learner-name-missing': 'The learner’s name is missing. Write it as in the register.',
  'finding.learner-not-identifiable':
    'The learner can’t be identified. Add a birth date, a student number or the European Student Identifier.',
  'finding.learner-known-by-mail-only':
    'The learner is only known by an e-mail address, which can change. Add a birth date or a student number.',
  'finding.learner-identifier-empty': 'An identifier of the learner is empty. Fill it in, or remove it.',
  'finding.birth-date-malformed': 'The birth date isn’t a day of the calendar. Write it as 1994-04-17.',
  'finding.birth-date-in-future': 'The birth date is still to come. Check it.',
  'finding.issuer-unnamed': 'The issuer has no name. Complete its registration.',
  'finding.issuer-number-missing':
    'The issuer has no number that a European seal can name it by. Add its VAT, register or LEI number to its registration.',
  'finding.issuer-id-malformed': 'The issuer has no identifier of its own (a DID). Set up its seal first.',
  'finding.issued-malformed':
    'The date of issuing isn’t written in UTC, to the second. This is a fault of the system that prepared it.',
  'finding.award-date-malformed': 'The date of award isn’t a day of the calendar. Write it as 2026-11-30.',
  'finding.award-after-issue':
    'The award is dated after the day of issuing. Correct the date of the decision.',
  'finding.award-place-missing': 'The country of award is missing or unknown. Choose it from the list.',
  'finding.register-number-missing': 'The award has no register number. Enter it in the register first.',
  'finding.validity-inverted': 'It would end before it begins. Correct the dates.',
  'finding.credential-id-malformed':
    'The credential’s identifier isn’t a random one. This is a fault of the system that prepared it.',
  'finding.achievement-id-malformed': 'The micro-credential has no public address. Publish it first.',
  'finding.seal-digest-malformed':
    'The seal’s digest is malformed. This is a fault of the system that prepared it.',
  'finding.status-missing':
    'It has no place in a revocation list, so it could never be revoked. This is a fault of the system that prepared it.',
  'finding.status-malformed':
    'Its place in a status list is malformed. This is a fault of the system that prepared it.',
  'finding.result-outcome-unknown':
    'There is a grade for the outcome “{id}”, which isn’t part of this version.',
  'finding.result-empty': 'A grade is empty. Fill it in, or remove it.',
} as const;
