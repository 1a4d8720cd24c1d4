import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const conditionBasedMaintenance: PracticeMicroCredential = {
  handle: 'condition-based-maintenance',
  provider: 'hohenwald',
  specification: {
    languages: house.languages,
    title: text('Zustandsorientierte Instandhaltungsplanung', 'Condition-Based Maintenance Planning'),
    description: text(
      'Im Betrieb mit echten Anlagendaten: erkennen, wann eine Windenergieanlage Wartung braucht, und daraus einen Plan machen, den Technik und Disposition tragen. Entwickelt und durchgeführt mit Noordzee Windservice.',
      'At the workplace with real plant data: tell when a wind turbine needs maintenance and turn that into a plan that technicians and dispatchers support. Designed and run with Noordzee Windservice.',
    ),
    field: '0713',
    need: {
      kinds: ['labour-market'],
      statement: text(
        'Ein ungeplanter Stillstand auf See kostet ein Vielfaches einer geplanten Wartung; wer Zustandsdaten in Einsatzpläne übersetzen kann, fehlt in den Serviceteams.',
        'An unplanned stop at sea costs many times a planned service; service teams lack people who can turn condition data into work plans.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Noordzee Windservice B.V.',
          contribution: text(
            'Stellt Anlagendaten, Arbeitsplätze und eine Fachperson je Lerngruppe.',
            'Provides plant data, workplaces and one expert for each group of learners.',
          ),
          date: '2025-05-19',
        },
        {
          party: 'workers',
          name: 'Bond van Offshorewerkers',
          contribution: text(
            'Vereinbarte Lernzeit innerhalb der Schicht und den Schutz personenbezogener Leistungsdaten.',
            'Agreed learning time within the shift and the protection of personal performance data.',
          ),
          date: '2025-05-19',
        },
      ],
    },
    outcomes: [
      outcome(
        'indicators',
        text(
          'Aus Betriebsdaten geeignete Zustandsindikatoren ableiten',
          'Derive suitable condition indicators from operating data',
        ),
        text(
          'Zu jedem Indikator sind Fehlerart und Vorwarnzeit genannt.',
          'Failure mode and warning time are stated for every indicator.',
        ),
        text('Datenlücken sind erkannt und behandelt.', 'Gaps in the data are found and treated.'),
      ),
      outcome(
        'criticality',
        text(
          'Bauteile nach Ausfallfolge und Ausfallwahrscheinlichkeit einstufen',
          'Classify components by consequence and probability of failure',
        ),
        text(
          'Die Einstufung folgt dem vereinbarten Schema und ist begründet.',
          'The classification follows the agreed scheme and is justified.',
        ),
        text('Gefahren für Menschen stehen vor Kosten.', 'Danger to people comes before cost.'),
      ),
      outcome(
        'plan',
        text(
          'Einen Instandhaltungsplan unter Wetter-, Schiffs- und Teamgrenzen erstellen',
          'Construct a maintenance plan within the limits of weather, vessels and crew',
        ),
        text(
          'Der Plan hält Ruhezeiten und Zugangsgrenzen ein.',
          'The plan keeps rest periods and access limits.',
        ),
        text('Eine Ausweichvariante ist beigelegt.', 'An alternative is attached.'),
      ),
      outcome(
        'review',
        text(
          'Die Wirkung des Plans anhand von Kennzahlen auswerten',
          'Evaluate the effect of the plan by key figures',
        ),
        text(
          'Verfügbarkeit und Einsatzstunden sind vor und nach dem Plan verglichen.',
          'Availability and working hours before and after the plan are compared.',
        ),
        text(
          'Mindestens eine Änderung für die nächste Planung ist abgeleitet.',
          'At least one change for the next plan is derived.',
        ),
      ),
    ],
    assessments: [
      {
        id: 'project',
        title: text('Betriebsprojekt mit Bericht', 'Workplace project with report'),
        type: 'project',
        supervision: 'supervised-with-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['indicators', 'criticality', 'plan', 'review'],
      },
    ],
    workload: house.credits(4),
    level: house.level('6'),
    modes: ['work-based'],
    instructionLanguages: ['en', 'de'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Abgeschlossene technische Ausbildung und ein Arbeitsplatz mit Zugang zu Anlagendaten; einen solchen vermittelt auch Noordzee Windservice.',
      'A completed technical education and a workplace with access to plant data; Noordzee Windservice can arrange one.',
    ),
    stackability: house.towardsCertificate,
    furtherInformation: house.furtherInformation('instandhaltung'),
    reviewOn: '2027-05-31',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      title: text('Durchgang bei Noordzee in Den Helder', 'Course at Noordzee in Den Helder'),
      startsIn: 114,
      lasts: 75,
      enrolUntil: 93,
      mode: 'work-based',
      language: 'en',
      place: { locality: 'Den Helder', country: 'NL' },
      price: { amount: 720, currency: 'EUR' },
      howToEnrol: house.howToEnrol,
      places: 10,
    },
  ],
};
