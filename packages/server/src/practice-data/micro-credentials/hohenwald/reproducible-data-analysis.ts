import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const reproducibleDataAnalysis: PracticeMicroCredential = {
  handle: 'reproducible-data-analysis',
  provider: 'hohenwald',
  specification: {
    languages: house.languages,
    title: text('Reproduzierbare Datenanalyse mit R', 'Reproducible Data Analysis in R'),
    description: text(
      'Eine Auswertung, die jemand anderer morgen mit einem Befehl wiederholen kann: saubere Daten, versionierter Code und ein Bericht, der sich selbst neu rechnet.',
      'An analysis that somebody else can repeat tomorrow with one command: tidy data, versioned code and a report that recalculates itself.',
    ),
    field: '0542',
    need: {
      kinds: ['labour-market', 'societal'],
      statement: text(
        'Behörden, Labore und Betriebe müssen Auswertungen nach Jahren noch belegen können; viele entstehen heute in Dateien, die niemand nachrechnen kann.',
        'Public bodies, laboratories and companies must be able to prove their analyses years later; many are made today in files that nobody can recalculate.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Laborverbund Alpenvorland',
          contribution: text(
            'Beschrieb drei typische Auswertungen, aus denen die Aufgaben entstanden.',
            'Described three typical analyses from which the tasks were made.',
          ),
          date: '2025-03-04',
        },
        {
          party: 'workers',
          name: 'Arbeitnehmerkammer Hohenwald',
          contribution: text(
            'Prüfte, ob der Umfang neben einer Vollzeitstelle zu schaffen ist.',
            'Checked that the workload can be managed beside a full-time job.',
          ),
          date: '2025-03-04',
        },
        {
          party: 'peers',
          name: 'Università di Valdoro',
          contribution: text('Begutachtete die Aufgabenstellung.', 'Reviewed the assignment.'),
          date: '2025-04-22',
        },
      ],
    },
    outcomes: [
      outcome(
        'import',
        text('Rohdaten aus mehreren Quellen in R einlesen', 'Import raw data from several sources into R'),
        text(
          'Rohdaten bleiben unverändert; jeder Schritt steht im Skript.',
          'Raw data stay unchanged; every step is in the script.',
        ),
        text(
          'Zeichensatz, Datumsangaben und fehlende Werte sind richtig erkannt.',
          'Character set, dates and missing values are recognised correctly.',
        ),
      ),
      outcome(
        'tidy',
        text(
          'Daten in eine Form bringen, in der jede Zeile eine Beobachtung ist',
          'Transform data so that every row is one observation',
        ),
        text(
          'Verknüpfungen verlieren oder verdoppeln keine Zeile; eine Prüfung belegt es.',
          'Joins neither lose nor double a row; a check proves it.',
        ),
        text(
          'Plausibilitätsregeln stehen im Code und schlagen bei Fehlern an.',
          'Plausibility rules are in the code and stop on errors.',
        ),
      ),
      outcome(
        'model',
        text(
          'Ein zur Fragestellung passendes lineares oder verallgemeinertes lineares Modell auswählen',
          'Select a linear or generalised linear model that fits the question',
        ),
        text(
          'Die Wahl ist mit Daten und Fragestellung begründet.',
          'The choice is justified by data and question.',
        ),
        text('Annahmen sind mit Diagnosegrafiken geprüft.', 'Assumptions are checked with diagnostic plots.'),
      ),
      outcome(
        'version',
        text(
          'Code und Umgebung so versionieren, dass die Analyse auf einem fremden Rechner läuft',
          'Version code and environment so that the analysis runs on somebody else’s computer',
        ),
        text(
          'Die Prüferin erhält mit einem Befehl dieselben Zahlen.',
          'The examiner gets the same numbers with one command.',
        ),
        text(
          'Paketversionen und Zufallszahlen sind festgelegt.',
          'Package versions and random numbers are fixed.',
        ),
      ),
      outcome(
        'report',
        text(
          'Einen Bericht erstellen, dessen Zahlen und Grafiken aus dem Code entstehen',
          'Produce a report whose figures and charts come from the code',
        ),
        text('Keine Zahl im Text ist von Hand eingetragen.', 'No number in the text is typed by hand.'),
        text('Unsicherheit wird mit jedem Ergebnis genannt.', 'Uncertainty is stated with every result.'),
      ),
    ],
    assessments: [
      {
        id: 'assignment',
        title: text('Benotete Hausarbeit mit Code-Ablage', 'Marked assignment with code repository'),
        type: 'assignment',
        supervision: 'unsupervised-with-id',
        setting: 'online',
        gradingScheme: house.grading,
        outcomes: ['import', 'tidy', 'model', 'version', 'report'],
      },
    ],
    workload: house.credits(4),
    level: house.level('6'),
    modes: ['online'],
    instructionLanguages: ['en'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Grundkenntnisse der Statistik (Mittelwert, Streuung, Konfidenzintervall). Programmieren wird nicht vorausgesetzt.',
      'Basic statistics (mean, spread, confidence interval). No programming is required.',
    ),
    stackability: house.towardsCertificate,
    furtherInformation: house.furtherInformation('datenanalyse-r'),
    reviewOn: '2027-06-30',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 57,
      lasts: 70,
      enrolUntil: 43,
      mode: 'online',
      language: 'en',
      price: { amount: 640, currency: 'EUR' },
      funding: house.grant,
      howToEnrol: house.howToEnrol,
      enrolUrl: 'https://hohenwald.example.org/anmeldung/datenanalyse-r',
      places: 60,
    },
  ],
};
