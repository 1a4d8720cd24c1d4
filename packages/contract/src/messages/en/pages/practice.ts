/** Who the invented people of a practice installation are, one line each, and when practice data can’t be put in. */
export const practice = {
  'account.practice.operator': 'Runs this installation: confirms organisations.',
  'account.practice.administrator': 'Keeps the people and keys of the organisation.',
  'account.practice.author': 'Writes micro-credentials.',
  'account.practice.approver': 'Approves what others wrote, and publishes it.',
  'account.practice.awarding-officer': 'Records decisions, awards, and keeps the register.',
  'account.practice.author-and-officer': 'Writes micro-credentials and awards them.',
  'account.practice.learner-sharing': 'Holds three credentials and has shared them by link.',
  'account.practice.learner-phone': 'Welder with two credentials on a phone.',
  'account.practice.learner-collecting': 'Has two credentials to collect.',
  'problem.practice-only.title': 'This is possible on a practice installation only.',
  'problem.practice-only.remedy': 'Start a second installation with MODE=practice and a DATA_DIR of its own.',
  'problem.practice-data-incomplete.title': 'Putting in the practice data was broken off earlier.',
  'problem.practice-data-incomplete.remedy':
    'Remove the data directory of this practice installation and start again.',
} as const;
