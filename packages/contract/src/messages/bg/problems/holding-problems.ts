/** Refusals while people collect, keep and share. */
export const holdingProblems = {
  'problem.offer-not-found.title': 'Тази връзка не води до удостоверение.',
  'problem.offer-not-found.remedy':
    'Възможно е част от адреса да се е изгубила по пътя. Отворете отново връзката от имейла.',
  'problem.offer-gone.title': 'Зад тази връзка вече няма нищо за получаване.',
  'problem.offer-gone.remedy': 'Попитайте организацията, която ви я е изпратила.',
  'problem.offer-collected.title': 'Това удостоверение вече е получено.',
  'problem.offer-collected.remedy':
    'Влезте с адреса, на който пристигна имейлът, и отворете удостоверенията си.',
  'problem.offer-not-yours.title': 'Тази връзка е изпратена на друг адрес.',
  'problem.offer-not-yours.remedy':
    'Влезте с адреса, на който пристигна имейлът, или го добавете към профила си и го потвърдете.',
  'problem.credential-not-found.title': 'Това удостоверение не е сред вашите.',
  'problem.credential-not-found.remedy': 'Отворете удостоверенията си и изберете едно от тях.',
  'problem.credential-unreadable.title': 'Не можем да прочетем този файл като удостоверение.',
  'problem.credential-unreadable.remedy':
    'Добавете файла така, както ви го е дал издателят, а не негова снимка или разпечатка.',
  'problem.email-not-found.title': 'Този адрес не е сред вашите.',
  'problem.email-not-found.remedy': 'Изберете адрес от списъка или го добавете.',
  'problem.email-not-confirmed.title': 'Този адрес още не е потвърден.',
  'problem.email-not-confirmed.remedy': 'Отворете връзката, която изпратихме на него, и опитайте отново.',
  'problem.email-is-primary.title': 'Това е адресът, на който ви пишем.',
  'problem.email-is-primary.remedy': 'Първо изберете друг адрес за основен.',
  'problem.email-too-many.title': 'Вече имате {most} адреса.',
  'problem.email-too-many.remedy': 'Премахнете някой, който не ви е нужен.',
  'problem.status-list-not-found.title': 'На този адрес няма списък за състоянието.',
  'problem.status-list-not-found.remedy': 'Вземете адреса от удостоверението.',
  'problem.share-not-found.title': 'Тази връзка не води до нищо споделено.',
  'problem.share-not-found.remedy':
    'Възможно е част от адреса да се е изгубила по пътя. Поискайте го отново.',
  'problem.share-ended.title': 'Срокът на тази връзка изтече ({day}).',
  'problem.share-ended.remedy': 'Поискайте нова от лицето, което ви я е изпратило.',
  'problem.share-stopped.title': 'Лицето, изпратило тази връзка, я е спряло.',
  'problem.share-stopped.remedy': 'Поискайте от него нова.',
  'problem.share-end-past.title': 'Срокът на тази връзка вече би бил изтекъл.',
  'problem.share-end-past.remedy': 'Изберете бъдещи ден и час.',
  'problem.share-end-far.title': 'Една връзка не може да важи повече от година.',
  'problem.share-end-far.remedy': 'Изберете по-ранен край. След като настъпи, можете да споделите отново.',
  'problem.time-zone-unknown.title': 'Не познаваме тази часова зона.',
  'problem.time-zone-unknown.remedy': 'Напишете зона като Europe/Vienna.',
  'problem.share-not-whole.title': 'Целият файл не е споделен.',
  'problem.share-not-whole.remedy': 'Помолете лицето, изпратило връзката, да сподели всички елементи.',
  'problem.e-seal-not-configured.title': 'Тук още не е настроен електронен печат.',
  'problem.e-seal-not-configured.remedy':
    'Европейските цифрови удостоверения изискват сертификат за печати. Обърнете се към оператора на услугата; файлът, който имате, е също толкова добър.',
  'problem.copy-not-issued-here.title': 'Това удостоверение не е издадено тук.',
  'problem.copy-not-issued-here.remedy': 'Поискайте от издателя му европейско цифрово удостоверение.',
  'problem.copy-not-possible.title':
    'Това удостоверение не може да се запише като европейско цифрово удостоверение.',
  'problem.copy-not-possible.remedy': 'Помолете издателя да допълни липсващото. Файлът, който имате, важи.',
} as const;
