import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const renewableEnergyPermitting: PracticeMicroCredential = {
  handle: 'renewable-energy-permitting',
  provider: 'hohenwald',
  specification: {
    languages: house.languages,
    title: text('Genehmigungsrecht für erneuerbare Energien', 'Renewable-Energy Permitting Law'),
    description: text(
      'Welche Behörde, welches Verfahren, welche Frist: Fälle aus Wind, Sonne und Wasser, gelöst nach Unionsrecht und nationalem Verfahrensrecht.',
      'Which authority, which procedure, which deadline: cases from wind, sun and water, solved under Union law and national procedure.',
    ),
    field: '0421',
    need: {
      kinds: ['societal', 'labour-market'],
      statement: text(
        'Verfahren dauern zu lange, weil Anträge unvollständig sind und Zuständigkeiten spät geklärt werden. Behörden und Projektwerber brauchen dieselbe Sprache.',
        'Procedures take too long because applications are incomplete and competences are settled late. Authorities and developers need the same language.',
      ),
      participation: [
        {
          party: 'public-services',
          name: 'Amt für Anlagenrecht Hohenwald',
          contribution: text(
            'Stellte anonymisierte Akten für die Prüfungsfälle bereit.',
            'Provided anonymised files for the examination cases.',
          ),
          date: '2025-02-25',
        },
        {
          party: 'employers',
          name: 'Verein Windkraft Alpenvorland',
          contribution: text(
            'Benannte die häufigsten Mängel in Anträgen.',
            'Named the most frequent defects of applications.',
          ),
          date: '2025-02-25',
        },
        {
          party: 'workers',
          name: 'Personalvertretung Anlagenrecht',
          contribution: text(
            'Setzte eine Freistellung für die Prüfung durch.',
            'Secured paid leave for the examination.',
          ),
          date: '2025-03-18',
        },
      ],
    },
    outcomes: [
      outcome(
        'procedure',
        text(
          'Für ein Vorhaben die anwendbaren Verfahren und zuständigen Behörden bestimmen',
          'Determine the procedures and competent authorities that apply to a project',
        ),
        text(
          'Schwellenwerte und Anlagenbegriffe sind richtig angewandt.',
          'Thresholds and definitions of installations are applied correctly.',
        ),
        text(
          'Fristen nach der Erneuerbaren-Richtlinie sind berechnet.',
          'Time limits of the Renewable Energy Directive are calculated.',
        ),
      ),
      outcome(
        'application',
        text(
          'Einen Genehmigungsantrag auf Vollständigkeit prüfen',
          'Examine a permit application for completeness',
        ),
        text(
          'Alle Mängel des Musterantrags sind gefunden.',
          'All defects of the sample application are found.',
        ),
        text(
          'Der Verbesserungsauftrag nennt Frist und Rechtsgrundlage.',
          'The request for improvement names deadline and legal basis.',
        ),
      ),
      outcome(
        'interests',
        text(
          'Artenschutz, Nachbarrechte und öffentliches Interesse in einem Fall abwägen',
          'Weigh species protection, neighbours’ rights and public interest in a case',
        ),
        text(
          'Das überragende öffentliche Interesse ist nach geltender Rechtsprechung behandelt.',
          'Overriding public interest is treated according to current case law.',
        ),
        text('Gegenargumente sind vollständig dargestellt.', 'Counter-arguments are set out in full.'),
      ),
      outcome(
        'decision',
        text(
          'Einen Bescheid mit Nebenbestimmungen formulieren',
          'Draft a permit decision with its conditions',
        ),
        text(
          'Spruch, Begründung und Rechtsmittelbelehrung sind vollständig.',
          'Operative part, reasons and instruction on appeals are complete.',
        ),
        text(
          'Nebenbestimmungen sind bestimmt, erforderlich und vollziehbar.',
          'Conditions are specific, necessary and enforceable.',
        ),
      ),
    ],
    assessments: [
      {
        id: 'written',
        title: text(
          'Schriftliche Prüfung: zwei Fälle in vier Stunden',
          'Written examination: two cases in four hours',
        ),
        type: 'written',
        supervision: 'supervised-with-id',
        setting: 'online',
        gradingScheme: house.grading,
        outcomes: ['procedure', 'application', 'interests', 'decision'],
      },
    ],
    workload: house.credits(5),
    level: house.level('7'),
    modes: ['online'],
    instructionLanguages: ['de'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Bachelorabschluss (auch nicht juristisch) oder zwei Jahre Arbeit in Genehmigungsverfahren.',
      'A bachelor’s degree (not necessarily in law) or two years of work in permitting.',
    ),
    stackability: house.towardsCertificate,
    furtherInformation: house.furtherInformation('genehmigungsrecht'),
    reviewOn: '2027-01-31',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 64,
      lasts: 84,
      enrolUntil: 50,
      mode: 'online',
      language: 'de',
      price: { amount: 780, currency: 'EUR' },
      howToEnrol: house.howToEnrol,
      enrolUrl: 'https://hohenwald.example.org/anmeldung/genehmigungsrecht',
      places: 40,
    },
  ],
};
