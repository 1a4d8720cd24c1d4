/**
 * The sixteen elements of Annex I, by the domain's ids: what each is called and what it means for somebody who reads one for
 * the first time.
 * @see Council Recommendation 2022/C 243/02, Annex I
 */
export const elements = {
  'element.learner.label': 'Learner',
  'element.learner.means': 'The person who earned this.',
  'element.title.label': 'Title',
  'element.title.means': 'What the micro-credential is called by those who award it.',
  'element.issuerCountry.label': 'Country or region of the issuer',
  'element.issuerCountry.means': 'Where the organisation that issued it has its seat.',
  'element.awardingBody.label': 'Awarded by',
  'element.awardingBody.means':
    'The organisation that decided the award. Another one may have sealed the file on its behalf.',
  'element.dateOfIssuing.label': 'Issued',
  'element.dateOfIssuing.means': 'The day this credential was made out. The award itself may be older.',
  'element.learningOutcomes.label': 'Learning outcomes',
  'element.learningOutcomes.means': 'What the learner knows and can do. Each was assessed.',
  'element.workload.label': 'Workload',
  'element.workload.means':
    'The time a typical learner needs, exercises and tests included. One ECTS credit stands for 25 to 30 hours.',
  'element.level.label': 'Level',
  'element.level.means':
    'How demanding it is. The eight levels of the European Qualifications Framework run from basic schooling (1) to doctorate (8).',
  'element.assessment.label': 'Type of assessment',
  'element.assessment.means': 'How the learner showed what they can do.',
  'element.participation.label': 'Form of participation',
  'element.participation.means': 'Where and how the learning took place.',
  'element.qualityAssurance.label': 'Quality assurance',
  'element.qualityAssurance.means':
    'Who reviewed the provider or the offer, under which standard, and until when.',
  'element.prerequisites.label': 'Prerequisites',
  'element.prerequisites.means': 'What somebody needed before they could enrol.',
  'element.supervision.label': 'Supervision and identity',
  'element.supervision.means':
    'Whether somebody watched the assessment, and whether they looked at an identity document.',
  'element.grade.label': 'Grade',
  'element.grade.means': 'The result, on the scale that the awarding body uses.',
  'element.stackability.label': 'Stackability',
  'element.stackability.means':
    'Whether it can count towards something larger. The organisation that receives it decides.',
  'element.furtherInformation.label': 'Further information',
  'element.furtherInformation.means': 'What the awarding body adds.',
} as const;
