/**
 * The verdicts. `say` is the sentence, `why` its reason, `next` what to do. "Genuine" is said only when
 * the proof holds and the issuer is trusted: `trusted` is `yes` or `no`, and with `no` a name is only
 * what the issuer calls itself. A date ends in „г.“, so none stands before a full stop.
 */
export const verdicts = {
  'verdict.valid.kind': 'Истинско',
  'verdict.valid.say': 'Това удостоверение е истинско и е в сила.',
  'verdict.valid.why':
    'Подпечатано е{sealed, select, none {} other { на {sealed}}} от {issuer, select, none {издателя} other {{issuer}}}. Оттогава нищо в него не е променяно и то не е отнето.',
  'verdict.valid.next': 'Можете да разчитате на това, което пише по-долу.',

  'verdict.practice.kind': 'Пробно',
  'verdict.practice.say': 'Това е пробно удостоверение. То не доказва нищо.',
  'verdict.practice.why':
    'Създадено е в пробно копие на Sigillo. Организацията и лицето в него може да са измислени.',
  'verdict.practice.next':
    'Използвайте го, за да изпробвате системата. За решение поискайте истинското удостоверение.',
  'verdict.practice.strip': 'Пробно: създадено в пробно копие, не доказва нищо.',

  'verdict.expired.kind': 'С изтекъл срок',
  'verdict.expired.say':
    '{trusted, select, yes {Това удостоверение е истинско, но {date, select, none {срокът му е изтекъл} other {на {date} срокът му е изтекъл}}.} other {{date, select, none {Срокът на това удостоверение е изтекъл} other {На {date} срокът на това удостоверение е изтекъл}}.}}',
  'verdict.expired.why':
    '{trusted, select, yes {Това, което пише в него, е било вярно, когато е подпечатано от {issuer}.} other {Нищо в него не е променяно след подпечатването, но не знаем кой го е създал.}}',
  'verdict.expired.next': 'Попитайте притежателя дали има по-ново.',

  'verdict.not-yet-in-force.kind': 'Още не е в сила',
  'verdict.not-yet-in-force.say':
    '{trusted, select, yes {Това удостоверение е истинско, но {date, select, none {още не е в сила} other {ще бъде в сила едва от {date} нататък}}.} other {Това удостоверение {date, select, none {още не е в сила} other {ще бъде в сила едва от {date} нататък}}.}}',
  'verdict.not-yet-in-force.why': 'Издателят е посочил начална дата, която още не е настъпила.',
  'verdict.not-yet-in-force.next': 'Проверете го отново на този ден.',

  'verdict.revoked.kind': 'Отнето',
  'verdict.revoked.say':
    '{trusted, select, yes {Това удостоверение е отнето от {issuer}.} other {Издателят е отнел това удостоверение.}}',
  'verdict.revoked.why': 'То вече не важи. Това показва списъкът на самия издател към {listed}.',
  'verdict.revoked.next':
    'Не разчитайте на него. Притежателят може да попита издателя за причината и може да има ново, което го замества.',

  'verdict.suspended.kind': 'Временно спряно',
  'verdict.suspended.say':
    '{trusted, select, yes {Това удостоверение е временно спряно от {issuer}.} other {Издателят е спрял временно това удостоверение.}}',
  'verdict.suspended.why':
    'Това показва списъкът на самия издател към {listed}. Удостоверението може отново да влезе в сила.',
  'verdict.suspended.next': 'Проверете го още веднъж, преди да вземете решение.',

  'verdict.tampered.kind': 'Променено след подпечатването',
  'verdict.tampered.say': 'Това удостоверение е променено след подпечатването.',
  'verdict.tampered.why': 'Не показваме какво пише в него, защото може да е невярно.',
  'verdict.tampered.next': 'Поискайте оригинала от лицето, което ви го е дало.',
  'verdict.tampered.hidden':
    'Съдържанието остава скрито. Можете да видите <checks>коя част от проверката е неуспешна</checks>.',

  'verdict.malformed.kind': 'Не може да се прочете',
  'verdict.malformed.say': 'Не можем да прочетем този файл като удостоверение.',
  'verdict.malformed.why':
    '{name, select, none {Полученото не е удостоверение от познат за нас вид.} other {„{name}“ не е удостоверение от познат за нас вид.}}',
  'verdict.malformed.next':
    'Поискайте самото удостоверение: връзка, PDF с удостоверението в него или файл .json.',
  'verdict.malformed.kept': 'Нищо не е запазено. <kinds>Вижте какви файлове четем</kinds>.',

  'verdict.unknown-issuer.kind': 'Внимание: непознат издател',
  'verdict.unknown-issuer.say': 'Печатът е непокътнат, но не знаем чий е.',
  'verdict.unknown-issuer.why':
    'Нищо не е променено. Но издателят не е в нито един списък, на който се доверяваме, затова името по-долу е само това, с което той се представя.',
  'verdict.unknown-issuer.next':
    'Ако познавате издателя отдругаде, попитайте го дали този печат е негов. Ако не го познавате, бъдете внимателни.',

  'verdict.could-not-check-seal.kind': 'Не можа да бъде проверено',
  'verdict.could-not-check-seal.say':
    'Не успяхме да завършим проверката, затова не можем да кажем дали е истинско.',
  'verdict.could-not-check-seal.why':
    'В {time} ключът, с който се проверява този печат, не беше достъпен. По-долу е това, което пише във файла; не можем да кажем дали е непроменено.',
  'verdict.could-not-check-seal.next': 'Опитайте отново след няколко минути.',

  'verdict.could-not-check-status.kind': 'Не можа да бъде проверено',
  'verdict.could-not-check-status.say': 'Печатът е непокътнат, но не успяхме да проверим дали е отнето.',
  'verdict.could-not-check-status.why':
    'В {time} списъкът на издателя с отнетите удостоверения не отговори. Нищо по-долу не е променено.',
  'verdict.could-not-check-status.next': 'Опитайте отново след няколко минути.',

  'verdict.also.revoked': 'Освен това според списъка на издателя то е отнето.',
  'verdict.also.suspended': 'Освен това според списъка на издателя то е временно спряно.',
  'verdict.also.expired':
    '{date, select, none {Освен това срокът му е изтекъл.} other {Освен това на {date} срокът му е изтекъл.}}',
  'verdict.also.not-yet-in-force': 'Освен това още не е в сила.',
  'verdict.also.unknown-issuer':
    'Освен това не знаем кой го е създал: издателят не е в нито един списък, на който се доверяваме.',
  'verdict.also.could-not-check': 'Освен това не успяхме да проверим дали е отнето.',
  'verdict.also.could-not-check-status': 'Освен това не успяхме да проверим дали е отнето.',

  'verdict.untitled': 'Удостоверение без наименование',
  'verdict.earned-by': 'Придобито от <b>{name}</b>',
  'verdict.awarded-by': 'Присъдено от',
  'verdict.calls-itself': 'Представя се като',
  'verdict.sealed-by': 'Подпечатано от',
  'verdict.sealed-on': 'Подпечатано',
  'verdict.checked-at': 'Проверено на {moment}',
  'verdict.shared-until': 'Споделено от {name} до {day}',
  'verdict.checks-title': 'Какво проверихме',
  'verdict.content-title': 'Какво пише в него',
  'verdict.only-chosen':
    'Показано е само това, което притежателят е избрал. Проверката обхвана цялото удостоверение.',
  'verdict.technical-title': 'Технически подробности',
  'verdict.technical.kind': 'Вид на файла',
  'verdict.technical.issuer': 'Идентификатор на издателя',
  'verdict.technical.register-number': 'Номер в регистъра на присъжданията',
  'verdict.technical.digest': 'Контролна сума на присъждането, SHA-256',
  'verdict.technical.issuer-digest': 'Контролна сума на издателя, SHA-256',
  'verdict.technical.checked': 'Проверено',
  'verdict.kind.open-badge': 'Open Badge 3.0, W3C Verifiable Credential',
  'verdict.kind.open-badge-v2': 'Open Badge 2, по-стар вид без собствен печат',
  'verdict.kind.verifiable-credential': 'W3C Verifiable Credential',
  'verdict.kind.european-digital-credential': 'Европейско цифрово удостоверение, European Learning Model 3',
  'verdict.kind.sd-jwt-vc': 'SD-JWT VC, показано от портфейл изцяло или отчасти',
  'verdict.kind.unknown': 'Неизвестен',
  'verdict.print-note': 'Разпечатката не доказва нищо. Проверете оригинала: {address}',

  'seal.name.whole': 'Печатът на това удостоверение, цял',
  'seal.name.specimen': 'Печатът на това удостоверение, с надпис отгоре: пробно',
  'seal.name.lapsed': 'Печатът на това удостоверение, избледнял',
  'seal.name.cancelled': 'Печатът на това удостоверение, перфориран',
  'seal.name.held': 'Печатът на това удостоверение, с лента през него',
  'seal.name.broken': 'Печатът на това удостоверение, счупен на три',
  'seal.name.ringless': 'Печатът на това удостоверение, без пръстен на издател',
  'seal.name.traced': 'Печатът на това удостоверение, само с пунктир',
  'seal.name.blank': 'Без печат',
  'seal.word.practice': 'ПРОБНО',

  'card.today': 'днес',
  'card.also-practice': 'пробно',
  'card.state.valid': 'В сила, проверено: {when}',
  'card.state.expired': '{date, select, none {С изтекъл срок} other {Срокът изтече на {date}}}',
  'card.state.not-yet-in-force': 'Още не е в сила',
  'card.state.suspended': 'Временно спряно',
  'card.state.revoked': 'Отнето, вече не важи',
  'card.state.replaced': 'Отнето, заменено с ново',
  'card.state.practice': 'Пробно, не доказва нищо',
  'card.state.unknown-issuer': 'Непознат издател',
  'card.state.tampered': 'Променено след подпечатването',
  'card.state.malformed': 'Не може да се прочете',
  'card.state.could-not-check-seal': 'Не можа да бъде проверено: {when}',
  'card.state.could-not-check-status': 'Печатът е непокътнат; не можа да се провери дали е отнето: {when}',
  'card.state.unread': 'Ново',
  'card.state.offline': 'В сила при проверката на {date}',
  'card.state.unclaimed': 'Очаква да го получите',
} as const;
