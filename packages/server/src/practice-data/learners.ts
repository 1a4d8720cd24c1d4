/** An invented learner. Every one has a birth date or a number, so that Annex I's first element is met. */
export interface PracticeLearner {
  readonly handle: string;
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly nameLanguage?: string;
  /** The same name in Latin letters, where `name` is in others. */
  readonly nameLatin?: string;
  readonly email: string;
  readonly birthDate?: string;
  readonly identifier?: string;
  readonly identifierScheme?: 'student-number' | 'european-student-identifier';
}

type Identity = Pick<PracticeLearner, 'birthDate' | 'identifier' | 'identifierScheme'>;

const address = (handle: string): string => `${handle}@learners.example.org`;

const numbered = (identity: Identity): Identity =>
  identity.identifier === undefined ? identity : { identifierScheme: 'student-number', ...identity };

function learner(
  handle: string,
  givenName: string,
  familyName: string,
  nameLanguage: string,
  identity: Identity,
): PracticeLearner {
  return {
    handle,
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    nameLanguage,
    email: address(handle),
    ...numbered(identity),
  };
}

function scripted(
  handle: string,
  givenName: string,
  familyName: string,
  nameLanguage: string,
  nameLatin: string,
  identity: Identity,
): PracticeLearner {
  return { ...learner(handle, givenName, familyName, nameLanguage, identity), nameLatin };
}

/** Thirty, of many countries and scripts; one name is very long, one is a single word. */
export const learners: readonly PracticeLearner[] = [
  learner('marta', 'Marta', 'Kovačević', 'hr', { birthDate: '1994-03-17' }),
  learner('jakob', 'Jakob', 'Strobl', 'de-AT', { identifier: '12148803' }),
  learner('zsofia', 'Zsófia', 'Székely-Tóth', 'hu', { identifier: '12148861', birthDate: '1998-11-02' }),
  learner('elif', 'Elif', 'Yıldız', 'tr', { birthDate: '1991-06-30' }),
  learner('oyvind', 'Øyvind', 'Bjørnstad', 'nb', { identifier: '12149007' }),
  learner('anna-lena', 'Anna-Lena', 'Großschädl', 'de-AT', { identifier: '12149015' }),
  learner('niamh', 'Niamh', 'Ní Dhomhnaill', 'ga', { birthDate: '1989-01-25' }),
  learner('jose', 'José Luis', 'Peñarrubia Iglesias', 'es', { identifier: '12149112' }),
  learner('kadri', 'Kadri', 'Õunapuu', 'et', { identifier: '12149120' }),
  learner('ieva', 'Ieva', 'Žukauskaitė', 'lt', { birthDate: '1996-09-09' }),
  learner('lukas', 'Lukáš', 'Dvořák', 'cs', { identifier: '12149203' }),
  learner('agnieszka', 'Agnieszka', 'Wójcik-Łęcka', 'pl', { identifier: '12149211' }),
  learner('ioana', 'Ioana', 'Țepeș-Măgureanu', 'ro', { birthDate: '1993-12-12' }),
  learner(
    'maximiliana',
    'Maximiliana Antonia Philippine Wilhelmine',
    'Freisinger-Oberhuemer von der Hochwürdigen Au zu Sankt Kathrein am Offenegg',
    'de-AT',
    { identifier: '12149319' },
  ),
  {
    handle: 'wulandari',
    name: 'Wulandari',
    email: 'wulandari@learners.example.org',
    birthDate: '1990-08-17',
  },
  scripted('eleni', 'Ελένη', 'Παπαδοπούλου', 'el', 'Eleni Papadopoulou', { birthDate: '1987-05-04' }),
  scripted('nikos', 'Νίκος', 'Κωνσταντίνου', 'el', 'Nikos Konstantinou', { identifier: '12149408' }),
  scripted('georgi', 'Георги', 'Димитров', 'bg-Cyrl', 'Georgi Dimitrov', { birthDate: '1968-02-14' }),
  scripted('tsvetelina', 'Цветелина', 'Йорданова', 'bg-Cyrl', 'Tsvetelina Yordanova', {
    birthDate: '1985-10-21',
  }),
  scripted('stoyan', 'Стоян', 'Щерев', 'bg-Cyrl', 'Stoyan Shterev', { birthDate: '1979-07-07' }),
  scripted('mariyka', 'Марийка', 'Ковачева-Желева', 'bg-Cyrl', 'Mariyka Kovacheva-Zheleva', {
    birthDate: '2001-04-03',
  }),
  scripted('plamen', 'Пламен', 'Цонев', 'bg-Cyrl', 'Plamen Tsonev', { birthDate: '1999-01-19' }),
  scripted('oksana', 'Оксана', 'Шевченко-Їжакевич', 'uk-Cyrl', 'Oksana Shevchenko-Yizhakevych', {
    birthDate: '1992-03-28',
  }),
  scripted('nino', 'ნინო', 'ჯავახიშვილი', 'ka', 'Nino Javakhishvili', { birthDate: '1995-05-26' }),
  scripted('samira', 'سميرة', 'الحسن', 'ar', 'Samira al-Hassan', { birthDate: '1988-11-11' }),
  learner('sem', 'Sem', 'van ’t Hoenderdaal', 'nl', { identifier: 'NW-00417' }),
  learner('fenna', 'Fenna', 'Dijkstra-de Boer', 'nl', { identifier: 'NW-00431' }),
  learner('joao', 'João', 'Gonçalves Simões', 'pt', { identifier: 'NW-00458' }),
  learner('thuy', 'Thủy', 'Nguyễn', 'vi', { identifier: 'NW-00463' }),
  learner('aino', 'Aino', 'Hämäläinen', 'fi', {
    identifier: 'urn:schac:personalUniqueCode:int:esi:hohenwald.example.org:12149505',
    identifierScheme: 'european-student-identifier',
  }),
];

/** The learner with this handle; an unknown one is a fault of the data. */
export const findLearner = (handle: string): PracticeLearner => {
  const found = learners.find((one) => one.handle === handle);
  if (!found) throw new Error(`no practice learner ${handle}`);
  return found;
};
