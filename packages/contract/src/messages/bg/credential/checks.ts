/**
 * The checks of a verification, by suite: what each is called and what each outcome means. Outcomes are
 * `success`, `caution`, `failure` and `skipped`; a finding's own sentence is said after it.
 */
export const checks = {
  'check.outcome.success': 'Успешно',
  'check.outcome.caution': 'Внимание',
  'check.outcome.failure': 'Неуспешно',
  'check.outcome.skipped': 'Не е проверено',

  'check.structure.label': 'Може да се прочете',
  'check.structure.success': 'Изградено е така, както изисква стандартът му.',
  'check.structure.failure':
    'Не е изградено така, както изисква стандартът му, и затова не може да бъде проверено по-нататък.',
  'check.structure.skipped': 'Проверката не стигна дотук.',
  'check.structure.empty': 'В него няма нищо.',
  'check.structure.image':
    'Това е изображение. Изображение на удостоверение не може да бъде проверено; поискайте самия файл.',
  'check.structure.image-malformed':
    'Това е изображение, което прекъсва или е повредено. Поискайте файла отново; някои програми повреждат това, което препращат.',
  'check.structure.image-several':
    'Това е изображение с две удостоверения в него, така че двама читатели биха могли да видят различни неща.',
  'check.structure.pdf': 'Това е PDF. Поискайте съответния файл .json.',
  'check.structure.pdf-malformed': 'Това е PDF, който прекъсва или е повреден. Поискайте файла отново.',
  'check.structure.pdf-encrypted':
    'Това е заключен PDF, затова приложеното към него не може да бъде прочетено. Запазете приложения файл и проверете него.',
  'check.structure.pdf-unsupported':
    'Това е PDF, изграден по начин, който не четем. Запазете приложения към него файл и проверете него.',
  'check.structure.pdf-too-complex':
    'Това е твърде голям PDF, за да бъде прегледан. Запазете приложения към него файл и проверете него.',
  'check.structure.several': 'В него има няколко удостоверения. Проверете ги едно по едно.',
  'check.structure.archive': 'Това е компресиран архив. Разархивирайте го и проверете файловете в него.',
  'check.structure.markup': 'Това е уеб страница или друг вид документ. Поискайте файла .json.',
  'check.structure.prose': 'Това е обикновен текст, а не удостоверение.',
  'check.structure.binary': 'Това е файл от вид, който не четем.',
  'check.structure.token': 'Това е токен във вид, който все още не четем.',
  'check.structure.jws-malformed':
    'Това е подписан текст, който прекъсва или е повреден. Поискайте го отново.',
  'check.structure.jws-header-forbidden': 'Иска само да избере с кой ключ да бъде проверено.',
  'check.structure.jws-crit-unknown': 'Изисква правила, които не познаваме.',
  'check.structure.jws-algorithm-none': 'Изобщо не е подписано и само го посочва.',
  'check.structure.jws-claims-malformed': 'Подписаното в него не може да бъде прочетено.',
  'check.structure.jwt-wrapped':
    'Обгръща удостоверението по по-стар начин, при който двама читатели биха могли да видят различни неща.',
  'check.structure.jwt-claim-conflict': 'В удостоверението казва едно, а около него – друго.',
  'check.structure.jwt-date-malformed': 'Една от датите в него не е дата.',
  'check.structure.envelope-malformed': 'Това е плик за удостоверение, но не е изграден като такъв.',
  'check.structure.seals-mixed': 'Подпечатано е по два начина едновременно, което не четем.',
  'check.structure.sd-jwt-malformed': 'Частите му не стоят както трябва. Поискайте отново целия текст.',
  'check.structure.sd-jwt-too-many-disclosures': 'Има повече части от всяко удостоверение, което четем.',
  'check.structure.key-binding-malformed':
    'Добавеното от притежателя при показването не може да бъде прочетено.',
  'check.structure.digest-unsupported': 'Частите му са свързани с печата по начин, който не четем.',
  'check.structure.digest-malformed': 'Местата за частите му са повредени.',
  'check.structure.digest-repeated':
    'Посочва една от частите си два пъти, така че двама читатели биха могли да видят различни неща.',
  'check.structure.disclosure-malformed': 'Една от частите му не може да бъде прочетена.',
  'check.structure.disclosure-name-reserved': 'Една от частите му използва име, което не е позволено.',
  'check.structure.disclosure-repeated': 'Една от частите му е добавена два пъти.',
  'check.structure.disclosure-unreferenced': 'Добавена е част, която печатът не обхваща.',
  'check.structure.disclosure-misplaced': 'Една от частите му не отговаря на мястото си.',
  'check.structure.claim-repeated':
    'Казва едно и също два пъти, така че двама читатели биха могли да видят различни неща.',
  'check.structure.claims-too-deep': 'Има повече вложени нива от всяко удостоверение.',
  'check.structure.claim-must-be-open': 'Крие това, от което зависи дали важи, например крайния си срок.',
  'check.structure.too-large': 'По-голямо е от всяко удостоверение, което четем.',
  'check.structure.not-a-credential': 'Това са правилно записани данни, но не са удостоверение.',
  'check.structure.presentation':
    'Това е представяне (presentation). Проверете удостоверенията в него едно по едно.',
  'check.structure.not-a-presentation':
    'Това са правилно записани данни, но не са представяне на удостоверения.',
  'check.structure.presentation-empty':
    'Не представя удостоверение или представя повече, отколкото проверяваме.',
  'check.structure.holder-malformed': 'Не посочва кой го представя.',
  'check.structure.export-malformed': 'Нарича се експортиран файл, но не е изградено като такъв.',
  'check.structure.json-syntax': 'При знак {position} прекъсва или е повредено. Поискайте файла отново.',
  'check.structure.json-duplicate-key':
    'При знак {position} едно и също е казано два пъти, така че двама читатели биха могли да видят различни неща.',
  'check.structure.json-not-utf8': 'Знаците в него са повредени. Поискайте файла отново.',
  'check.structure.json-too-deep': 'Има повече вложени нива от всяко удостоверение.',
  'check.structure.json-too-large': 'По-голямо е от всяко удостоверение, което четем.',
  'check.structure.json-forbidden-key': 'Съдържа име, каквото няма в никое удостоверение.',
  'check.structure.json-lone-surrogate': 'Знаците в него са повредени. Поискайте файла отново.',
  'check.structure.json-number-out-of-range': 'Съдържа число, което не може да бъде прочетено.',
  'check.structure.context-missing': 'Не започва като удостоверение по втория модел на данните.',
  'check.structure.context-unknown':
    'Основава се на определения, които не познаваме, и затова не можем да кажем какво пише в него.',
  'check.structure.contexts-unexpected': 'Списъкът му с определения не е този, който видът му изисква.',
  'check.structure.type-missing': 'Не посочва какъв вид удостоверение е.',
  'check.structure.id-malformed': 'Идентификаторът му е неправилен.',
  'check.structure.issuer-malformed': 'Не посочва кой го е издал.',
  'check.structure.subject-malformed': 'Не посочва за кого е или говори за няколко лица.',
  'check.structure.date-malformed': 'Една от датите в него не е дата.',
  'check.structure.status-malformed': 'Указанието как се проверява дали е отнето не може да бъде прочетено.',
  'check.structure.term-indirect': 'Крие съдържанието си зад заобиколни имена.',
  'check.structure.node-split': 'Говори за себе си на две места, които читател би могъл да приеме за едно.',
  'check.structure.proof-absent': 'Няма печат.',
  'check.structure.check-failed': 'Възникна грешка при нас. Опитайте отново.',

  'check.proof.label': 'Непроменено',
  'check.proof.success': 'Печатът обхваща всяка дума по-долу и съответства на съдържанието.',
  'check.proof.failure': 'Печатът не съответства на съдържанието. Нещо е променено след подпечатването.',
  'check.proof.skipped': 'Ключът за този печат не беше достъпен, затова не успяхме да сравним.',
  'check.proof.key-retired':
    'Печатът съответства на съдържанието. Междувременно ключът му е изведен от употреба по план.',
  'check.proof.key-unreachable': 'Ключът за този печат не беше достъпен, затова не успяхме да сравним.',
  'check.proof.key-absent': 'Издателят не публикува ключа, посочен в този печат.',
  'check.proof.key-revoked':
    'Издателят е отнел ключа, така че никой не може да докаже, че подпечатването е станало преди това.',
  'check.proof.key-expired': 'Подпечатано е след изтичането на срока на ключа.',
  'check.proof.key-only-carried':
    'Ключът дойде в същия файл и не е потвърден от нито един списък, на който се доверяваме.',
  'check.proof.key-unnamed': 'Не посочва ключа на печата си така, че да можем да го потърсим.',
  'check.proof.algorithm-wrong': 'Печатът му не е от вида, който ключът на издателя създава.',
  'check.proof.key-binding-not-asked':
    'Притежателят го е показал на друг, за един случай. Помолете го да го покаже на вас.',
  'check.proof.key-binding-absent': 'Този, който го е показал, не е доказал, че е притежателят му.',
  'check.proof.key-binding-malformed': 'Добавеното от притежателя при показването не може да бъде прочетено.',
  'check.proof.key-binding-key-unsupported': 'Не е обвързано с ключ на притежател, който можем да проверим.',
  'check.proof.key-binding-signature-wrong': 'Този, който го е показал, няма ключа, за който е издадено.',
  'check.proof.key-binding-hash-wrong': 'Нещо е променено, след като притежателят го е показал.',
  'check.proof.key-binding-nonce-wrong': 'Показано е по друг повод.',
  'check.proof.key-binding-audience-wrong': 'Показано е на друг.',
  'check.proof.key-binding-too-old': 'Показано е твърде отдавна.',
  'check.proof.key-binding-in-future':
    'Показано е в момент, който още предстои. Верен ли е часовникът на този компютър?',
  'check.proof.hosted-only':
    'Няма печат: важи само докато издателят му показва същото на свой адрес. Ако попитаме там, издателят ще разбере кого проверявате.',
  'check.proof.signed-by-hosted-key':
    'Подписано е по по-стар начин, с ключ, който не търсим. Попитайте издателя дали е негово.',
  'check.proof.suite-unsupported': 'Подпечатано е по начин, който все още не четем ({suite}).',
  'check.proof.proofs-too-many': 'Има повече печати, отколкото проверяваме.',
  'check.proof.proof-created-in-future': 'Печатът е с бъдеща дата. Верен ли е часовникът на този компютър?',
  'check.proof.proof-expired': 'Печатът е поставен за срок, който е изтекъл.',
  'check.proof.graph-too-complex': 'Изградено е толкова сложно, че проверката би отнела твърде много време.',
  'check.proof.graph-too-large': 'Съдържа повече твърдения, отколкото проверяваме.',
  'check.proof.meaning-unknown':
    'Печатът съответства на съдържанието, но част от това, което обхваща, няма определено значение, затова не гарантираме за него.',
  'check.proof.proof-not-derived':
    'Това е собственото копие на притежателя с всичко в него. Поискайте копие, направено за показване.',
  'check.proof.term-undefined': 'Съдържа нещо, което печатът не обхваща.',
  'check.proof.controller-mismatch': 'Ключът принадлежи на друг.',
  'check.proof.key-purpose-wrong': 'Ключът не е предназначен за подпечатване на удостоверения.',
  'check.proof.proof-challenge-wrong': 'Отговаря на друг въпрос, а не на зададения от нас.',
  'check.proof.proof-domain-wrong': 'Направено е, за да го види някой друг.',
  'check.proof.proof-purpose-wrong': 'Печатът е поставен с друга цел.',
  'check.proof.not-reached': 'Проверката не стигна дотук.',
  'check.holder.label': 'Кой го представя',
  'check.holder.success': 'Който го представя, притежава съответния ключ.',
  'check.holder.failure': 'Представя го друг: ключът не е на посочения притежател.',
  'check.holder.skipped': 'Без проверен печат не можем да кажем кой го представя.',
  'check.holder.key-only-carried': 'Ключът е в същия файл, така че може да е на всеки.',

  'check.issuer.label': 'Кой го е подпечатал',
  'check.issuer.success': '{issuer}. Ключът принадлежи на този издател.',
  'check.issuer.caution': 'Издателят се представя като {issuer}.',
  'check.issuer.failure': 'Ключът не принадлежи на {issuer}.',
  'check.issuer.skipped': 'Без проверен печат не можем да кажем.',
  'check.issuer.issuer-not-controller': 'Подпечатано е от друг: ключът не е този на {issuer}.',
  'check.issuer.not-reached': 'Без проверен печат не можем да кажем.',

  'check.trust.label': 'Ползва се с доверие',
  'check.trust.success': 'Издателят е в списъка, който поддържа {list}.',
  'check.trust.caution': 'Издателят не е в нито един от списъците, на които се доверяваме.',
  'check.trust.failure': 'Според списъка, който поддържа {list}, на издателя не бива да се вярва.',
  'check.trust.skipped': 'Списъкът с доверени издатели не беше достъпен.',
  'check.trust.practice-register':
    'Издателят е в списъка на пробно копие ({list}), в което нищо не е истинско.',
  'check.trust.not-reached': 'Без проверен печат няма кого да търсим.',

  'check.status.label': 'Не е отнето или временно спряно',
  'check.status.success': 'Според списъка на самия издател към {listed}.',
  'check.status.message': 'Според списъка на самия издател към {listed}, който добавя: „{message}“',
  'check.status.none':
    'Издателят не поддържа списък за това удостоверение, така че то не може да бъде отнето.',
  'check.status.caution': 'Временно спряно според списъка на издателя към {listed}.',
  'check.status.failure': 'Отнето според списъка на издателя към {listed}.',
  'check.status.skipped': 'Списъкът на издателя не беше достъпен, затова не знаем.',
  'check.status.status-type-unsupported': 'Издателят поддържа списъка си във вид, който не четем.',
  'check.status.status-list-malformed': 'На адреса на списъка на издателя няма списък.',
  'check.status.status-list-mismatch': 'Полученият списък не е този, който удостоверението посочва.',
  'check.status.status-list-issuer-wrong':
    'Списъкът се поддържа от друг, който няма право да говори от името на издателя.',
  'check.status.status-list-seal-wrong':
    'Печатът на списъка на издателя не съответства на съдържанието, затова не му вярваме.',
  'check.status.status-list-seal-not-checked':
    'Печатът на списъка на издателя не може да бъде проверен сега, затова не знаем.',
  'check.status.status-list-not-in-force': 'Полученият списък не е актуален.',
  'check.status.status-index-out-of-range': 'Полученият списък е твърде кратък, за да се разбере.',
  'check.status.status-value-unknown': 'Списъкът на издателя съдържа нещо, което само издателят разбира.',
  'check.status.not-reached': 'Не питаме за удостоверение, чийто печат не е проверен.',

  'check.validity.label': 'В срок',
  'check.validity.success':
    '{until, select, none {Издадено на {from} и без краен срок.} other {Издадено на {from}, а срокът му до {until} не е изтекъл.}}',
  'check.validity.caution': 'Ще бъде в сила едва от {from} нататък.',
  'check.validity.failure': 'На {until} срокът му е изтекъл.',
  'check.validity.in-date-undated': 'В сила е. Датите не са споделени.',
  'check.validity.not-yet-in-force-undated': 'Още не е в сила. Датите не са споделени.',
  'check.validity.expired-undated': 'Срокът му е изтекъл. Датите не са споделени.',
  'check.validity.skipped': 'Не посочва дати, които можем да прочетем.',
  'check.validity.not-reached': 'Без проверен печат датите не доказват нищо.',

  'check.profile.label': 'Пълно',
  'check.profile.success': 'Налице е всичко, което изисква европейският стандарт: {done} от {total}.',
  'check.profile.caution': 'Налице са {done} от {total} елемента, които изисква европейският стандарт.',
  'check.profile.skipped':
    'Това не е микроудостоверение по смисъла на европейския стандарт, затова не броихме елементите.',
  'check.profile.not-reached': 'Проверката не стигна дотук.',

  'check.practice.label': 'Истинско, а не пробно',
  'check.practice.success': 'Не идва от пробно копие.',
  'check.practice.caution': 'Идва от пробно копие и само го посочва.',
  'check.practice.skipped': 'Проверката не стигна дотук.',
  'check.practice.practice-register': 'Издателят му е само в списъка на пробно копие.',
} as const;
