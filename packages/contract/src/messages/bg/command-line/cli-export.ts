/** Everything of an organisation, taken out by the operator. */
export const cliExport = {
  'cli.export.summary': 'Записва всичко на една организация във файлове, които други системи четат',
  'cli.export.one-organisation': 'Посочете една организация така, както е в адреса на страниците ѝ.',
  'cli.export.no-directory': 'Посочете с --to в коя директория да се запише.',
  'cli.export.directory-taken':
    '{directory} не е празна. Посочете нова директория, за да не се презапише нищо.',
  'cli.export.file': '{path}: {records, plural, one {# запис} other {# записа}}',
  'cli.export.done':
    'Всичко на {organisation} е в {directory}. Съдържа лични данни: не допускайте други до нея.',
  'cli.export.help':
    'Записва в директория всичко на една организация: профила ѝ, разработеното, предлаганията, решенията, регистъра и подпечатаните удостоверения, с опис и контролни суми. В docs/export.md е посочено какво има във всеки файл.\n\nУпотреба: sigillo export --to ДИРЕКТОРИЯ ОРГАНИЗАЦИЯ\n\n  ОРГАНИЗАЦИЯ      както е в адреса на страниците ѝ\n  --to ДИРЕКТОРИЯ  нова или празна директория; само вие можете да четете записаното там\n\nЧете същите променливи, които изброява „sigillo serve --help“, и може да работи едновременно със сървъра. Изпълнението се вписва.\n\nПримери:\n  sigillo export --to hohenwald-2026-11 hohenwald\n  sigillo verify --offline --trust hohenwald-2026-11/trust/register.json hohenwald-2026-11/credentials/*.json\n\nКодове за изход:\n  0   всичко е записано\n  1   не можа да бъде направено; съобщава се какво да се направи\n  64  командата не може да бъде разбрана',
} as const;
