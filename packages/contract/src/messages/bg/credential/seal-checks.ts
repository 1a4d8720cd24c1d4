/**
 * What the checks of an e-seal (JAdES) find: of its form, its certificate, its time stamps, and whether the
 * certificate was revoked. Said after the check's own sentence.
 */
export const sealChecks = {
  // Form of the document
  'check.structure.not-sealed':
    'Това е европейско цифрово удостоверение, което още никой не е подпечатал: чернова или копие без печата.',
  'check.structure.payload-absent': 'Печатът е тук, но не и това, за което е поставен.',
  'check.structure.content-not-european': 'Подпечатаното в него не е европейско цифрово удостоверение.',
  'check.structure.jws-too-large': 'По-голямо е от всяко подпечатано удостоверение, което четем.',
  'check.structure.jws-not-json': 'Прекъсва или е повредено. Поискайте файла отново.',
  'check.structure.jws-form-unknown': 'Не е изградено като подпечатан документ.',
  'check.structure.jws-member-unknown': 'Печатът му има части, каквито никой печат няма.',
  'check.structure.jws-member-mistyped': 'Части от печата му не са от вида, от който трябва да бъдат.',
  'check.structure.jws-base64url-malformed': 'Печатът му е повреден или към него е добавено нещо.',
  'check.structure.jws-header-malformed': 'Подписаната част на печата му не може да бъде прочетена.',
  'check.structure.jws-unsigned-malformed': 'Добавеното по-късно към печата му не може да бъде прочетено.',
  'check.structure.jws-payload-ambiguous': 'Печатите му четат съдържанието по два различни начина.',
  'check.structure.jws-too-many-signatures': 'Има повече печати, отколкото проверяваме.',

  // The seal's header
  'check.proof.signature-wrong':
    'Печатът не съответства на съдържанието. Нещо е променено след подпечатването.',
  'check.proof.signature-not-checked':
    'Без сертификат, който можем да прочетем, печатът не може да бъде сравнен.',
  'check.proof.header-mistyped': 'Печатът посочва нещо във вид, който не е допустим за печат.',
  'check.proof.header-refused': 'Печатът носи собствен ключ или крие съдържанието си.',
  'check.proof.header-unknown':
    'Печатът посочва нещо, което не познаваме, и затова не можем да кажем какво означава.',
  'check.proof.crit-malformed': 'Списъкът на печата с това, което задължително се разбира, е повреден.',
  'check.proof.crit-doubled':
    'Списъкът на печата с това, което задължително се разбира, посочва нещо два пъти.',
  'check.proof.crit-parameter-absent': 'Печатът изисква нещо, което не съдържа.',
  'check.proof.crit-not-understood': 'Печатът изисква нещо, което не можем да проверим.',
  'check.proof.crit-incomplete': 'В списъка на печата с това, което задължително се разбира, нещо липсва.',
  'check.proof.b64-not-critical': 'Печатът не указва обвързващо как да се чете съдържанието му.',
  'check.proof.payload-detached': 'Печатът е за съдържание, което не е в този файл.',
  'check.proof.algorithm-refused': 'Печатът е поставен по начин, който не е сигурен.',
  'check.proof.algorithm-key-mismatch':
    'Печатът посочва начин на подпечатване, който не съответства на ключа му.',
  'check.proof.signing-certificate-absent': 'Печатът не съдържа сертификат.',
  'check.proof.signing-certificate-malformed': 'Сертификатът на печата не може да бъде прочетен.',
  'check.proof.signing-certificate-digest-absent':
    'Печатът не указва обвързващо с кой сертификат е поставен.',
  'check.proof.signing-certificate-digest-wrong': 'Сертификатът не е този, който печатът посочва.',
  'check.proof.signing-certificate-digest-unsupported':
    'Печатът посочва сертификата си по начин, който не проверяваме.',
  'check.proof.signing-certificate-key-unsupported': 'Ключът на сертификата е от вид, който не проверяваме.',
  'check.proof.signing-time-absent': 'Печатът не посочва кога е поставен.',
  'check.proof.signing-time-doubled': 'Печатът посочва два пъти кога е поставен.',
  'check.proof.signing-time-malformed': 'Кога е поставен печатът, не може да бъде прочетено.',
  'check.proof.signing-time-in-future': 'Печатът посочва бъдещ момент на поставяне.',

  // Time stamps
  'check.proof.time-stamp-malformed': 'Времеви печат в електронния печат не може да бъде прочетен.',
  'check.proof.time-stamp-imprint-wrong': 'Времеви печат в електронния печат е за нещо друго.',
  'check.proof.time-stamp-attributes-wrong': 'Времеви печат в електронния печат си противоречи.',
  'check.proof.time-stamp-signature-wrong': 'Времеви печат в електронния печат е променен.',
  'check.proof.time-stamp-usage-wrong':
    'Времеви печат в електронния печат е поставен от някого, който няма право на това.',
  'check.proof.time-stamp-certificate-not-in-force':
    'Времеви печат в електронния печат е от орган, чийто сертификат не е бил в сила.',
  'check.proof.time-stamp-in-future': 'Времеви печат в електронния печат е от момент, който още предстои.',
  'check.proof.time-stamp-doubled': 'Един и същ времеви печат е поставен два пъти.',
  'check.proof.time-stamp-order-wrong': 'Времевите печати не са подредени по времето си.',
  'check.time-stamps.time-stamp-algorithm-unsupported':
    'Времеви печат е поставен по начин, който не проверяваме.',
  'check.time-stamps.time-stamp-extension-unknown': 'Времеви печат изисква нещо, което не познаваме.',
  'check.time-stamps.time-stamp-certificate-absent': 'Времеви печат не е придружен от сертификата си.',
  'check.time-stamps.time-stamp-clear-form-unsupported':
    'Времеви печат е върху форма на текста, която не проверяваме.',
  'check.time-stamps.label': 'С времеви печат',
  'check.time-stamps.success': 'Според {authority} е подпечатано най-късно на {stamped}.',
  'check.time-stamps.stamped-undated': '{authority} посочва кога е подпечатано. Датата не е споделена.',
  'check.time-stamps.skipped':
    'Няма времеви печат, така че за момента на подпечатване говори само подписалият.',
  'check.time-stamps.not-reached': 'Без проверен печат времевите печати не доказват нищо.',

  // The certificates behind it
  'check.certificate.label': 'Сертификат',
  'check.certificate.success': 'В сила при подпечатването. Издаден е от {authority}.',
  'check.certificate.caution': 'Сертификатът не е бил валиден при подпечатването.',
  'check.certificate.skipped': 'Няма сертификат, който можем да прочетем.',
  'check.certificate.not-reached': 'Без проверен печат сертификатът му не доказва нищо.',
  'check.certificate.chain-open':
    'В сила при подпечатването. Във файла не е посочено кой гарантира за издалия го орган.',
  'check.revocation.label': 'Сертификатът не е отнет',
  'check.revocation.success': 'По данни на органа към {asOf}, записани във файла.',
  'check.revocation.not-revoked-undated': 'По данни на органа, записани във файла.',
  'check.revocation.caution': 'Сертификатът е отнет на {revokedOn}, след като с него е подпечатано това.',
  'check.revocation.failure':
    'Сертификатът е отнет на {revokedOn} и нищо не показва, че подпечатването е станало преди това.',
  'check.revocation.skipped': 'Във файла не се посочва дали сертификатът е отнет.',
  'check.revocation.not-reached': 'Без проверен печат сертификатът му не доказва нищо.',
  'check.issuer.issuer-in-certificate': '{signer}, както е посочено в сертификата на печата.',
  'check.issuer.certificate-not-issuers':
    'Подпечатано от {signer}, а това не е издателят, посочен в съдържанието.',
  'check.trust.signer-unknown':
    'Подпечатано от {signer}, а този издател не е в нито един от списъците, на които се доверяваме.',
  'check.trust.authority-trusted':
    'Подпечатано от {signer}. За това гарантира {authority}, който е в списъка, на който се доверяваме ({list}).',
  'check.trust.certificate-not-for-seals':
    'Подпечатано от {signer} със сертификат, който {authority} е издал за друга цел.',
  'check.trust.signing-time-unproven':
    'Според {authority} е подпечатано от {signer}. Но никой времеви печат, на който се доверяваме, не показва, че тогава сертификатът е бил в сила.',
  'check.trust.revocation-unproven':
    'Според {authority} е подпечатано от {signer}. Но нищо във файла не показва, че сертификатът не е бил отнет преди това.',
  'check.trust.certificate-not-good':
    'Подпечатано от {signer} със сертификат, за който тогава никой не е гарантирал.',
  'check.trust.signer-key-unreachable':
    'Подпечатано от {signer}. Не успяхме да проверим дали ключът е негов: отговорът не пристигна.',
  'check.trust.signer-key-lost':
    'Подпечатано от {signer} с оттеглен ключ, така че може да го е използвал друг.',
  'check.practice.practice-certificate': 'Сертификатът му е само за упражнения и сам го посочва.',
  'check.certificate.certificate-expired': 'Срокът на сертификата е бил изтекъл.',
  'check.certificate.certificate-not-yet-valid': 'Сертификатът още не е бил в сила.',
  'check.certificate.certificate-extension-unknown': 'Сертификатът изисква нещо, което не познаваме.',
  'check.certificate.certificate-key-unsupported': 'Ключът на сертификата е от вид, който не проверяваме.',
  'check.certificate.certificate-key-usage-wrong':
    'Сертификат е използван за нещо, за което не е предназначен.',
  'check.certificate.certificate-not-an-authority':
    'Сертификат е издаден от някого, който няма право да издава сертификати.',
  'check.certificate.certificate-path-too-long': 'Между тях има повече органи, отколкото е позволено.',
  'check.certificate.certificate-not-for-signatures': 'Сертификатът не е за подпечатване.',
  'check.revocation.revocation-absent': 'Във файла не се посочва дали сертификатът е отнет.',
  'check.revocation.revocation-signature-wrong': 'Данните във файла за отнемане не са от органа.',
  'check.revocation.revocation-responder-not-appointed':
    'Данните във файла за отнемане са от някого, когото органът не е определил.',
  'check.revocation.revocation-stale': 'Данните във файла за отнемане не са били актуални.',
  'check.revocation.revocation-in-future': 'Данните във файла за отнемане са от момент, който още предстои.',
  'check.revocation.revocation-scope-unknown': 'Списъкът с отнети сертификати може да не обхваща този.',
  'check.revocation.revocation-status-unknown': 'Органът не е познавал сертификата.',

  'problem.seal-not-extensible.title': 'Този документ не е печат, който може да се допълва.',
  'problem.seal-not-extensible.remedy': 'Времеви печати могат да се добавят само към печати, поставени тук.',
} as const;
