/** Keys by which programs of an organisation call the API. */
export const apiKeys = {
  'provider.api-keys.title': 'Ключове за програми',
  'provider.api-keys.link': 'Ключове за програми',
  'provider.api-keys.link.text':
    'Университетска система или скрипт може със собствен ключ да чете регистъра, да вписва решения и да присъжда.',
  'provider.api-keys.about':
    'С ключ програмата действа от името на организацията, в рамките на обхватите си и до края на срока. Ключът никога няма повече права от човека, който го е създал: спира да работи, когато този човек напусне, вече не е администратор или загуби роля, на която ключът се основава.',
  'provider.api-keys.docs': 'Какво могат да извикват програмите',
  'provider.api-keys.new': 'Създаване на ключ',
  'provider.api-keys.new.about':
    'Дайте на всяка програма собствен ключ само с най-необходимото. Отнемането, временното спиране и одобряването остават за хората, независимо от ключа.',
  'provider.api-keys.list': 'Ключове',
  'provider.api-keys.empty': 'Още няма ключ',
  'provider.api-keys.empty.text': 'Създайте по един за всяка програма, която ще работи за организацията.',
  'provider.api-keys.name': 'Наименование',
  'provider.api-keys.name.help': 'Коя е програмата, например „LMS нощно“. Посочва се в историята.',
  'provider.api-keys.scopes': 'Обхвати',
  'provider.api-keys.scopes.missing': 'Изберете поне един обхват.',
  'provider.api-keys.scopes.beyond': 'Не се предлага, защото нямате нужната роля: {scopes}.',
  'provider.api-keys.ends': 'Последен ден',
  'provider.api-keys.ends.help': 'Най-много година от днес. Денят свършва в полунощ по UTC.',
  'provider.api-keys.last-used': 'Последна употреба',
  'provider.api-keys.never-used': 'Никога',
  'provider.api-keys.made': 'Създаден',
  'provider.api-keys.made-by': '{name}, {day}',
  'provider.api-keys.state.active': 'В сила',
  'provider.api-keys.state.ended': 'С изтекъл срок',
  'provider.api-keys.state.revoked': 'Отнет',
  'provider.api-keys.state.stopped': 'Спрян',
  'provider.api-keys.stopped.why': '{name} вече няма ролите, на които ключът се основава.',
  'provider.api-keys.scope.designs.read': 'Четене на разработеното',
  'provider.api-keys.scope.designs.read.means': 'Микроудостоверения, техните версии и предлагания.',
  'provider.api-keys.scope.decisions.read': 'Четене на решения',
  'provider.api-keys.scope.decisions.read.means': 'Кой и кога е решил да се присъди и протоколът.',
  'provider.api-keys.scope.decisions.write': 'Вписване на решения',
  'provider.api-keys.scope.decisions.write.means':
    'По тях трябва да присъди човек: никоя програма не присъжда по решение, вписано от програма.',
  'provider.api-keys.scope.awards.write': 'Присъждане',
  'provider.api-keys.scope.awards.write.means': 'Само по решения, вписани от човек.',
  'provider.api-keys.scope.register.read': 'Четене на регистъра',
  'provider.api-keys.scope.register.read.means':
    'Имена и имейл адреси на обучаващи се. Всяко преглеждане се записва.',
  'provider.api-keys.made.title': 'Ключът е създаден',
  'provider.api-keys.made.once':
    'Копирайте го сега и го поставете там, където програмата пази тайните си. Показва се само този път; никой не може да го види отново.',
  'provider.api-keys.secret': 'Ключът „{name}“',
  'provider.api-keys.copy': 'Копиране',
  'provider.api-keys.copied': 'Ключът е копиран.',
  'provider.api-keys.copy.failed':
    'Този браузър не ни позволява да копираме. Ключът е маркиран: натиснете Ctrl+C или го задръжте и копирайте.',
  'provider.api-keys.back': 'Ключът е запазен',
  'provider.api-keys.revoke': 'Отнемане',
  'provider.api-keys.revoke.column': 'Прекратяване',
  'provider.api-keys.revoke.title': 'Да се отнеме ли ключът „{name}“?',
  'provider.api-keys.revoke.text':
    'Програмите, които го използват, получават отказ оттук нататък. Направеното от тях остава. Списък, по който вече се присъжда, се довършва. Това не може да бъде отменено.',
  'provider.api-keys.revoked': 'Ключът „{name}“ е отнет.',
  'provider.api-keys.who-makes':
    'Администраторите на организацията могат да виждат, създават и отнемат ключове.',
  'provider.api-keys.by': 'ключът „{key}“, създаден от {name}',
} as const;
