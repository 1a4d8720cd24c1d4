/** Refusals while keys are kept and awards are made. */
export const awardingProblems = {
  'problem.decision-not-found.title': 'Това решение не е в регистъра.',
  'problem.decision-not-found.remedy': 'Изберете решение от списъка или впишете ново.',
  'problem.decision-in-future.title': 'Решение не може да бъде с бъдеща дата.',
  'problem.decision-in-future.remedy': 'Напишете деня, в който е взето решението.',
  'problem.version-not-approved.title': 'Тази версия не е одобрена от друг освен автора си.',
  'problem.version-not-approved.remedy': 'Първо друг човек трябва да я одобри.',
  'problem.version-not-awardable.title': 'Тази версия не може да се присъжда: състоянието ѝ е „{state}“.',
  'problem.version-not-awardable.remedy':
    'Първо я публикувайте. Закрита версия може да се присъжда само докато тече курс, започнал преди това.',
  'problem.award-not-found.title': 'Това присъждане не е в регистъра.',
  'problem.award-not-found.remedy': 'Търсете в регистъра по име, имейл или регистрационен номер.',
  'problem.already-awarded.title': 'Тази версия вече е присъдена на този обучаващ се.',
  'problem.already-awarded.remedy':
    'Ако трябва да се присъди още веднъж, отбележете, че оценяването е положено повторно.',
  'problem.awards-oneself.title': 'Бихте присъдили удостоверение на себе си.',
  'problem.awards-oneself.remedy': 'Помолете друг служител по присъждането да го направи.',
  'problem.award-already-told.title':
    'Обучаващият се вече е уведомен, затова присъждането не може да се оттегли без уведомяване.',
  'problem.award-already-told.remedy':
    'Вместо това отнемете удостоверението, като посочите причина. Обучаващият се ще бъде уведомен.',
  'problem.credential-state.title': 'Състоянието на удостоверението не позволява това.',
  'problem.credential-state.remedy':
    'Заредете присъждането отново: може междувременно някой да го е променил.',
  'problem.count-mismatch.title':
    'Избрахте {count, plural, one {# присъждане} other {# присъждания}}, а въведохте друго число.',
  'problem.count-mismatch.remedy': 'Проверете избора си и въведете числото {count}.',
  'problem.nothing-to-remind.title': 'Няма за какво да се напомни.',
  'problem.nothing-to-remind.remedy':
    'Удостоверението е получено или оттеглено, имейлът за него още не е изпратен или напомняне е изпратено днес.',
  'problem.batch-not-found.title': 'Този списък не е тук.',
  'problem.batch-not-found.remedy':
    'Отворете решението и изберете един от списъците му или качете файла отново.',
  'problem.batch-state.title': 'Състоянието на списъка е „{state}“, затова това не може да се направи сега.',
  'problem.batch-state.remedy': 'Заредете го отново, за да видите какво може.',
  'problem.batch-nothing-ready.title': 'Няма ред от този файл, по който може да се присъди.',
  'problem.batch-nothing-ready.remedy': 'Поправете редовете с грешки и качете файла отново.',
  'problem.key-missing.title': 'Организацията няма активен ключ за подпечатване.',
  'problem.key-missing.remedy': 'Създайте нов в „Печати и ключове“.',
  'problem.key-not-found.title': 'Организацията няма такъв ключ.',
  'problem.key-not-found.remedy': 'Изберете ключ от списъка.',
  'problem.last-good-in-future.title': 'Последният сигурен момент на ключ не може да бъде в бъдещето.',
  'problem.last-good-in-future.remedy':
    'Напишете последния момент, за който сте сигурни, че никой друг не е имал ключа.',
  'problem.credential-already-sealed.title': 'Това удостоверение вече е подпечатано.',
  'problem.credential-already-sealed.remedy': 'Заредете присъждането отново.',
  'problem.signer-not-issuer.title': 'Ключът не е на издателя.',
  'problem.signer-not-issuer.remedy':
    'Подпечатайте с ключ на организацията, посочена в удостоверението като издател.',
  'problem.pointer-wrong.title': 'Един от указателите не сочи към нищо в удостоверението.',
  'problem.pointer-wrong.remedy':
    'Напишете всеки като JSON Pointer към нещо, което е в удостоверението, например /credentialSubject/achievement.',
  'problem.document-not-canonizable.title':
    'Удостоверението не може да се запише във вид, който може да се подпечата.',
  'problem.document-not-canonizable.remedy':
    'Проверете адресите и кодовете на микроудостоверението и присъдете отново.',
  'problem.file-empty.title': 'Файлът е празен.',
  'problem.file-empty.remedy': 'Запазете списъка отново и го качете.',
  'problem.file-is-spreadsheet.title': 'Това е работна книга от друг вид ({kind}).',
  'problem.file-is-spreadsheet.remedy':
    'Отворете я в програма за електронни таблици, запазете я като „работна книга на Excel (.xlsx)“ и качете този файл.',
  'problem.file-is-locked.title': 'Този файл е защитен с парола.',
  'problem.file-is-locked.remedy': 'Запазете го без парола и качете този файл.',
  'problem.file-has-macros.title':
    'Тази работна книга съдържа макроси. Никога не приемаме програми в списък.',
  'problem.file-has-macros.remedy':
    'Запазете я като „работна книга на Excel (.xlsx)“ без макроси и качете този файл.',
  'problem.file-is-archive.title': 'Това е архивиран файл, но не е работна книга.',
  'problem.file-is-archive.remedy': 'Разархивирайте го и качете списъка в него като .xlsx или .csv.',
  'problem.file-workbook-broken.title':
    'Тази работна книга е повредена или е записана така, както не го прави никоя програма за електронни таблици.',
  'problem.file-workbook-broken.remedy':
    'Отворете я в програма за електронни таблици, запазете я наново като „работна книга на Excel (.xlsx)“ и качете този файл.',
  'problem.readers-busy.title': 'В момента се четат много списъци.',
  'problem.readers-busy.remedy':
    'Нищо не е изгубено: изпратете го отново след {seconds, plural, one {една секунда} other {# секунди}}.',
  'problem.file-not-text.title': 'Този файл не е текстов.',
  'problem.file-not-text.remedy':
    'Запазете списъка като „работна книга на Excel (.xlsx)“ или като „CSV UTF-8“ и качете този файл.',
  'problem.file-encoding-unknown.title': 'Не можем да определим с какво кодиране е записан файлът.',
  'problem.file-encoding-unknown.remedy':
    'Запазете списъка като „CSV UTF-8“. При погрешно предположение нечие име може да бъде подпечатано сгрешено.',
  'problem.file-malformed.title': 'От ред {row} нататък файлът не може да бъде прочетен като списък.',
  'problem.file-malformed.remedy': 'Потърсете двойна кавичка, която е отворена, но не е затворена.',
  'problem.file-too-many-rows.title': 'Файлът има повече от {most, number} реда.',
  'problem.file-too-many-rows.remedy': 'Разделете го и качете частите една след друга.',
  'problem.file-too-many-columns.title': 'Файлът има повече от {most, number} колони.',
  'problem.file-too-many-columns.remedy': 'Премахнете колоните, които не са нужни.',
  'problem.file-too-heavy.title': 'Четенето на файла изисква твърде много време или памет.',
  'problem.file-too-heavy.remedy': 'Разделете го и качете частите една след друга.',
  'problem.file-no-rows.title': 'Има заглавия, но няма обучаващи се.',
  'problem.file-no-rows.remedy': 'Добавете по един ред за всеки обучаващ се и качете файла отново.',
  'problem.file-heading-missing.title': 'Няма колона с име „{heading}“.',
  'problem.file-heading-missing.remedy':
    'Добавете заглавието на първия ред. Открихме: {found}. За списъка са нужни име (или собствено и фамилно име) и имейл адрес.',
  'problem.file-heading-twice.title': '„{first}“ и „{second}“ означават едно и също.',
  'problem.file-heading-twice.remedy': 'Премахнете едната от двете колони или ѝ дайте друго заглавие.',
  'problem.file-key-missing.title': 'Няма колона с име „{heading}“.',
  'problem.file-key-missing.remedy': 'Изберете ключа измежду заглавията на файла: {found}.',
} as const;
