/** Who the invented people of a practice installation are, one line each, and when practice data can’t be put in. */
export const practice = {
  'account.practice.operator': 'Управлява инсталацията: потвърждава организации.',
  'account.practice.administrator': 'Отговаря за хората и ключовете на организацията.',
  'account.practice.author': 'Пише микроудостоверения.',
  'account.practice.approver': 'Одобрява и публикува написаното от други.',
  'account.practice.awarding-officer': 'Вписва решения, присъжда и води регистъра.',
  'account.practice.author-and-officer': 'Пише микроудостоверения и ги присъжда.',
  'account.practice.learner-sharing': 'Има три удостоверения, споделени чрез връзка.',
  'account.practice.learner-phone': 'Заварчик с две удостоверения на телефона.',
  'account.practice.learner-collecting': 'Има две удостоверения за получаване.',
  'problem.practice-only.title': 'Това е възможно само в пробна инсталация.',
  'problem.practice-only.remedy': 'Стартирайте втора инсталация с MODE=practice и със собствена DATA_DIR.',
  'problem.practice-data-incomplete.title': 'Въвеждането на пробните данни е било прекъснато.',
  'problem.practice-data-incomplete.remedy':
    'Премахнете директорията с данни на тази пробна инсталация и я стартирайте отново.',
} as const;
