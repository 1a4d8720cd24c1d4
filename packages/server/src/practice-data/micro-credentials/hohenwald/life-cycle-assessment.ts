import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const lifeCycleAssessment: PracticeMicroCredential = {
  handle: 'life-cycle-assessment',
  provider: 'hohenwald',
  specification: {
    languages: house.languages,
    title: text('Ökobilanzierung von Produkten', 'Life-Cycle Assessment of Products'),
    description: text(
      'Von der Fragestellung bis zum geprüften Bericht: Wer diese Micro-Credential erworben hat, rechnet eine Ökobilanz nach ISO 14040 und 14044 für ein reales Produkt und vertritt das Ergebnis vor Fachleuten.',
      'From the question to the reviewed report: whoever holds this micro-credential has calculated a life-cycle assessment to ISO 14040 and 14044 for a real product and has defended the result before experts.',
    ),
    field: '0712',
    need: {
      kinds: ['societal', 'labour-market'],
      statement: text(
        'Produktnachweise und Nachhaltigkeitsberichte verlangen belastbare Umweltdaten; in kleinen und mittleren Betrieben fehlen Fachkräfte, die sie erheben und prüfen können.',
        'Product declarations and sustainability reports call for sound environmental data; small and medium-sized companies lack people who can compile and check them.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Fachverband Produktnachweise Hohenwald',
          contribution: text(
            'Stellte zwölf anonymisierte Produktdatensätze bereit und las die Kriterien gegen.',
            'Supplied twelve anonymised product data sets and commented on the criteria.',
          ),
          date: '2025-02-11',
        },
        {
          party: 'workers',
          name: 'Arbeitnehmerkammer Hohenwald',
          contribution: text(
            'Schlug Abendtermine und die Anerkennung betrieblicher Projekte als Prüfungsarbeit vor.',
            'Proposed evening dates and company projects as assessed work.',
          ),
          date: '2025-02-11',
        },
        {
          party: 'learners',
          name: 'Pilotgruppe Sommer 2025',
          contribution: text(
            'Erprobte die Aufgaben; der Arbeitsaufwand wurde danach gemessen und angepasst.',
            'Tried the tasks; the workload was measured and corrected afterwards.',
          ),
          date: '2025-08-29',
        },
      ],
    },
    outcomes: [
      outcome(
        'scope',
        text(
          'Ziel und Untersuchungsrahmen einer Ökobilanz mit funktioneller Einheit und Systemgrenzen festlegen',
          'Define the goal and scope of a life-cycle assessment with its functional unit and system boundaries',
        ),
        text(
          'Die funktionelle Einheit ist messbar und macht Alternativen vergleichbar.',
          'The functional unit is measurable and makes alternatives comparable.',
        ),
        text(
          'Jede ausgeschlossene Lebenswegphase ist begründet.',
          'Every life-cycle stage left out is justified.',
        ),
      ),
      outcome(
        'inventory',
        text(
          'Eine Sachbilanz aus Betriebs- und Datenbankdaten erstellen',
          'Compile a life-cycle inventory from company and database sources',
        ),
        text(
          'Massen- und Energiebilanz gehen auf fünf Prozent genau auf.',
          'Mass and energy balances close within five per cent.',
        ),
        text(
          'Quelle, Jahr und Region jedes Datensatzes sind angegeben.',
          'Source, year and region of every data set are stated.',
        ),
      ),
      outcome(
        'impact',
        text(
          'Umweltwirkungen mit einer anerkannten Methode berechnen',
          'Calculate environmental impacts with a recognised method',
        ),
        text(
          'Mindestens fünf Wirkungskategorien sind nachvollziehbar gerechnet.',
          'At least five impact categories are calculated so that others can follow.',
        ),
        text(
          'Allokationen folgen der Rangordnung der ISO 14044.',
          'Allocation follows the order of preference of ISO 14044.',
        ),
      ),
      outcome(
        'uncertainty',
        text(
          'Die Belastbarkeit der Ergebnisse mit Sensitivitäts- und Unsicherheitsanalysen beurteilen',
          'Evaluate how robust the results are by sensitivity and uncertainty analysis',
        ),
        text(
          'Die drei einflussreichsten Annahmen sind benannt und variiert.',
          'The three most influential assumptions are named and varied.',
        ),
        text(
          'Die Aussage des Berichts reicht nicht weiter als die Daten.',
          'The report claims no more than the data support.',
        ),
      ),
      outcome(
        'defence',
        text(
          'Ergebnisse und Grenzen einer Ökobilanz gegenüber einer kritischen Prüfung begründen',
          'Justify the results and limits of a life-cycle assessment to a critical review panel',
        ),
        text(
          'Rückfragen zu Daten und Methode werden sachlich richtig beantwortet.',
          'Questions about data and method are answered correctly.',
        ),
        text(
          'Eine Empfehlung für die Produktentwicklung ist aus den Zahlen abgeleitet.',
          'A recommendation for product development is derived from the figures.',
        ),
      ),
    ],
    assessments: [
      {
        id: 'project',
        title: text('Projektarbeit: Ökobilanz eines Produkts', 'Project: life-cycle assessment of a product'),
        type: 'project',
        supervision: 'unsupervised-without-id',
        setting: 'online',
        gradingScheme: house.grading,
        outcomes: ['scope', 'inventory', 'impact', 'uncertainty'],
      },
      {
        id: 'oral',
        title: text('Mündliche Prüfung vor zwei Fachpersonen', 'Oral examination by two experts'),
        type: 'oral',
        supervision: 'supervised-with-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['uncertainty', 'defence'],
      },
    ],
    workload: house.credits(5),
    level: house.level('7'),
    modes: ['blended'],
    instructionLanguages: ['de'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Bachelorabschluss in einem technischen oder naturwissenschaftlichen Fach oder drei Jahre einschlägige Berufspraxis; sicherer Umgang mit Tabellenkalkulation.',
      'A bachelor’s degree in engineering or science, or three years of relevant work; confident use of spreadsheets.',
    ),
    stackability: house.towardsCertificate,
    furtherInformation: house.furtherInformation('oekobilanz'),
    reviewOn: '2027-09-30',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 92,
      lasts: 96,
      enrolUntil: 71,
      mode: 'blended',
      language: 'de',
      place: house.hohenwald,
      price: { amount: 890, currency: 'EUR' },
      funding: house.grant,
      howToEnrol: house.howToEnrol,
      enrolUrl: 'https://hohenwald.example.org/anmeldung/oekobilanz',
      places: 24,
    },
    {
      title: text('Sommerdurchgang in englischer Sprache', 'Summer course in English'),
      startsIn: 225,
      lasts: 40,
      enrolUntil: 195,
      mode: 'blended',
      language: 'en',
      place: house.hohenwald,
      price: { amount: 990, currency: 'EUR' },
      howToEnrol: house.howToEnrol,
      places: 18,
    },
  ],
};
