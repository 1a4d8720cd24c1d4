/**
 * The sixteen elements of Annex I, by the domain's ids: what each is called and what it means for somebody who reads one for
 * the first time.
 * @see Council Recommendation 2022/C 243/02, Annex I
 */
export const elements = {
  'element.learner.label': 'Обучаващ се',
  'element.learner.means': 'Лицето, което е придобило удостоверението.',
  'element.title.label': 'Наименование',
  'element.title.means': 'Как наричат микроудостоверението тези, които го присъждат.',
  'element.issuerCountry.label': 'Държава или регион на издателя',
  'element.issuerCountry.means': 'Където е седалището на организацията, която го е издала.',
  'element.awardingBody.label': 'Присъдено от',
  'element.awardingBody.means':
    'Организацията, която е взела решението за присъждане. Друга организация може да е подпечатала файла от нейно име.',
  'element.dateOfIssuing.label': 'Дата на издаване',
  'element.dateOfIssuing.means':
    'Денят, в който е издадено това удостоверение. Самото присъждане може да е от по-рано.',
  'element.learningOutcomes.label': 'Резултати от ученето',
  'element.learningOutcomes.means': 'Какво знае и може обучаващият се. Всеки резултат е бил оценен.',
  'element.workload.label': 'Учебна натовареност',
  'element.workload.means':
    'Времето, от което обикновено се нуждае обучаващият се, включително за упражнения и изпити. Един ECTS кредит отговаря на 25 до 30 часа.',
  'element.level.label': 'Ниво',
  'element.level.means':
    'Колко високи са изискванията. Осемте нива на Европейската квалификационна рамка (ЕКР) са от основно училищно образование (1) до докторска степен (8).',
  'element.assessment.label': 'Вид оценяване',
  'element.assessment.means': 'Как обучаващият се е показал какво може.',
  'element.participation.label': 'Форма на участие',
  'element.participation.means': 'Къде и как се е провело ученето.',
  'element.qualityAssurance.label': 'Осигуряване на качеството',
  'element.qualityAssurance.means':
    'Кой е извършил преглед на доставчика или обучението, по кой стандарт и до кога важи той.',
  'element.prerequisites.label': 'Предварителни изисквания',
  'element.prerequisites.means': 'Какво е било необходимо за записване.',
  'element.supervision.label': 'Надзор и проверка на самоличността',
  'element.supervision.means':
    'Дали оценяването е било под надзор и дали е проверен документ за самоличност.',
  'element.grade.label': 'Оценка',
  'element.grade.means': 'Полученият резултат по скалата на присъждащата организация.',
  'element.stackability.label': 'Възможност за натрупване',
  'element.stackability.means':
    'Дали може да се зачете към нещо по-голямо. Решава организацията, която го приема.',
  'element.furtherInformation.label': 'Допълнителна информация',
  'element.furtherInformation.means': 'Какво добавя присъждащата организация.',
} as const;
