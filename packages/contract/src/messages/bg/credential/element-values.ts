/** What elements say of their values: the words around dates, bases and identifiers. */
export const elementValues = {
  'value.zone': 'часово време {place}',
  'element.not-stated': 'Не е посочено в това удостоверение: {elements}.',

  'element.learner.born': 'Дата на раждане: {date}',
  'element.scheme.european-student-identifier': 'Европейски студентски идентификатор',
  'element.scheme.student-number': 'Номер на обучаващия се',
  'element.scheme.national': 'Национален идентификационен номер',
  'element.scheme.email': 'Имейл',
  'element.scheme.did': 'Ключ на портфейла',
  'element.scheme.vat': 'ДДС номер',
  'element.scheme.eori': 'EORI номер',
  'element.scheme.lei': 'LEI',
  'element.scheme.pic': 'Код на участник в програми на ЕС (PIC)',
  'element.scheme.erasmus': 'Код по „Еразъм“',
  'element.scheme.schac': 'Домейн SCHAC',
  'element.scheme.deqar': 'Идентификатор в DEQAR',

  'element.dateOfIssuing.awarded':
    '{place, select, none {Присъдено на {date}} other {Присъдено на {date}, {place}}}',
  'element.dateOfIssuing.until': 'В сила до {date}',

  'element.learningOutcomes.criteria': 'Как е преценен всеки резултат',
  'element.learningOutcomes.skills': 'Умения в европейската класификация ESCO:',

  'element.workload.in-hours':
    '{hours, plural, one {# час} other {# часа}}, при {rate, number} часа за един ECTS кредит',

  'element.level.national': 'ниво {level}',
  'element.level.not-applicable': 'Не е посочено ниво',
  'element.level.registered':
    '{register, select, none {Вписано в националния регистър} other {Вписано в {register}}}{entry, select, none {} other { под номер {entry}}}',
  'element.level.declared': 'Декларирано от доставчика; не е вписано в национален регистър',

  'element.participation.validation': 'Присъдено след валидиране на предходно учене, без курс',

  'element.supervision.online': 'онлайн',
  'element.supervision.onsite': 'на място',

  'element.qualityAssurance.scope.provider': 'Преглед на доставчика от {by}',
  'element.qualityAssurance.scope.programme': 'Преглед на програмата от {by}',
  'element.qualityAssurance.scope.micro-credential': 'Преглед на самото микроудостоверение от {by}',
  'element.qualityAssurance.internal.provider': 'Вътрешно осигуряване на качеството на доставчика от {by}',
  'element.qualityAssurance.internal.programme': 'Вътрешно осигуряване на качеството на програмата от {by}',
  'element.qualityAssurance.internal.micro-credential':
    'Вътрешно осигуряване на качеството на микроудостоверението от {by}',
  'element.qualityAssurance.term':
    '{from, select, none {} other {Решение от {from}}}{until, select, none {} other {{from, select, none {Валидно} other {, валидно}} до {until}}}',
  'element.qualityAssurance.entry': 'Вписване в регистъра: {entry}',
  'element.qualityAssurance.report': 'Към доклада',

  'element.stackability.stand-alone': 'Самостоятелно: не е разработено, за да се зачита към нещо по-голямо',
  'element.stackability.stackable':
    '{count, plural, =0 {Разработено, за да се зачита към нещо по-голямо} other {Разработено, за да се зачита към}}',
} as const;
