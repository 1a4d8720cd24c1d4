import { createEuVocabulary } from '../vocabulary.ts';

/** Forms of participation: element 10. The Union calls the list "learning-assessment". */
export const learningModes = /* @__PURE__ */ createEuVocabulary(
  'learning-mode',
  'http://data.europa.eu/snb/learning-assessment',
  [
    ['presential', '9191af2ed9', 'Presential'],
    ['blended', 'e92d221e4d', 'Blended'],
    ['online', '920fbb3cbe', 'Online'],
    ['work-based', '729f3bed4b', 'Workbased'],
    ['project-based', '7813801c77', 'Project based'],
    ['research-lab-based', 'ed4c557045', 'Research-Lab based'],
  ],
);

/** Formal or not. */
export const learningSettings = /* @__PURE__ */ createEuVocabulary(
  'learning-setting',
  'http://data.europa.eu/snb/learning-setting',
  [
    ['formal', '6fd4685715', 'formal learning'],
    ['non-formal', 'e207a81fc7', 'non-formal learning'],
  ],
);

/** How much of a week learning takes. */
export const learningSchedules = /* @__PURE__ */ createEuVocabulary(
  'learning-schedule',
  'http://data.europa.eu/snb/learning-schedule',
  [
    ['full-time', '72a0ab92fa', 'Full time'],
    ['part-time-intensive', 'f230bae523', 'Part time intensive'],
    ['part-time-light', '67395e6b5a', 'Part time light'],
  ],
);

/** What the learner did. */
export const learningActivityTypes = /* @__PURE__ */ createEuVocabulary(
  'learning-activity-type',
  'http://data.europa.eu/snb/learning-activity',
  [
    ['educational-programme', 'fd33e234ae', 'educational programme'],
    ['classroom-coursework', 'ff436ea7c9', 'classroom coursework'],
    ['e-learning-coursework', 'bf2e3a7bae', 'e-learning coursework'],
    ['practice-coursework', '3c8bd58d62', 'lab / simulation / practice coursework'],
    ['workshop', 'efff75e10a', 'workshop, seminar or conference'],
    ['self-motivated-study', 'b660f5dcea', 'self-motivated study'],
    ['apprenticeship', 'd46a826a39', 'apprenticeship'],
    ['internship', 'bf5588ff84', 'internship'],
    ['job-experience', '4357e0e681', 'job experience'],
    ['research', 'a7e556215a', 'research'],
    ['volunteering', '59eaf34fab', 'volunteering'],
  ],
);

/**
 * What is on offer. There is no "micro-credential" in the list: the Union's own
 * samples use `short-learning-programme`.
 */
export const learningOpportunityTypes = /* @__PURE__ */ createEuVocabulary(
  'learning-opportunity-type',
  'http://data.europa.eu/snb/learning-opportunity',
  [
    ['short-learning-programme', '74a4a268e8', 'Short learning programme'],
    ['course', '05053c1cbe', 'Course'],
    ['programme-module', '0f7dac46ca', 'Programme module'],
    ['class', '7e1ac538db', 'Class'],
    ['mooc', '17744a2647', 'MOOC'],
    ['educational-programme', '79343569f3', 'Educational programme'],
    ['apprenticeship', '63f9f6180c', 'Apprenticeship'],
    ['internship', '77b99de990', 'Internship'],
    ['mentoring', '11252a5207', 'Mentoring'],
    ['service-learning', '8b965da2d4', 'Service learning'],
    ['study-visit', '65a4cf5de2', 'Study visit'],
    ['thesis', 'b2434ca358', 'Thesis'],
  ],
);
