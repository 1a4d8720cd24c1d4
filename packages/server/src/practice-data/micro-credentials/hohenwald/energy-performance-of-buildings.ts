import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const energyPerformanceOfBuildings: PracticeMicroCredential = {
  handle: 'energy-performance-of-buildings',
  provider: 'hohenwald',
  specification: {
    languages: house.languages,
    title: text('Gesamtenergieeffizienz von Gebäuden', 'Energy Performance of Buildings'),
    description: text(
      'Ein bestehendes Gebäude aufnehmen, rechnen, messen und einen Sanierungsfahrplan vorlegen, der zu Budget und Bewohnerinnen und Bewohnern passt.',
      'Survey an existing building, calculate and measure it, and present a renovation roadmap that suits both the budget and the people who live there.',
    ),
    field: '0732',
    need: {
      kinds: ['societal', 'labour-market'],
      statement: text(
        'Die Sanierungsrate muss sich mehr als verdoppeln; Gemeinden und Wohnbauträger finden zu wenige Fachleute für belastbare Sanierungsfahrpläne.',
        'The renovation rate has to more than double; municipalities and housing companies find too few experts for sound renovation roadmaps.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Verband gemeinnütziger Bauträger Hohenwald',
          contribution: text(
            'Stellt jedes Semester zwei Gebäude samt Verbrauchsdaten für die Projekte.',
            'Provides two buildings with consumption data for the projects every term.',
          ),
          date: '2025-01-20',
        },
        {
          party: 'workers',
          name: 'Gewerkschaft Bau Hohenwald',
          contribution: text(
            'Brachte die Arbeitssicherheit bei der Gebäudeaufnahme als eigenes Kriterium ein.',
            'Brought in safety at work during the survey as a criterion of its own.',
          ),
          date: '2025-01-20',
        },
      ],
    },
    outcomes: [
      outcome(
        'survey',
        text(
          'Hülle und Haustechnik eines bestehenden Gebäudes systematisch aufnehmen',
          'Record the envelope and services of an existing building systematically',
        ),
        text(
          'Alle Bauteile sind mit Fläche, Aufbau und Zustand erfasst.',
          'All elements are recorded with area, layers and condition.',
        ),
        text(
          'Die Aufnahme hält die Regeln der Arbeitssicherheit ein.',
          'The survey keeps to the rules of safety at work.',
        ),
      ),
      outcome(
        'demand',
        text(
          'Heizwärmebedarf und Primärenergiebedarf nach geltender Norm berechnen',
          'Calculate heating demand and primary energy demand to the standard in force',
        ),
        text(
          'Die Berechnung weicht höchstens zehn Prozent vom Kontrollwert ab.',
          'The calculation differs by no more than ten per cent from the control value.',
        ),
        text('Randbedingungen sind vollständig angegeben.', 'Boundary conditions are stated in full.'),
      ),
      outcome(
        'measure',
        text(
          'Luftdichtheit und Wärmebrücken mit geeigneten Verfahren messen',
          'Measure airtightness and thermal bridges with suitable methods',
        ),
        text(
          'Messgeräte sind kalibriert, Wetter und Betriebszustand protokolliert.',
          'Instruments are calibrated; weather and operating state are logged.',
        ),
        text('Messfehler sind abgeschätzt.', 'Measurement errors are estimated.'),
      ),
      outcome(
        'compare',
        text(
          'Rechnerischen Bedarf und gemessenen Verbrauch vergleichen',
          'Compare calculated demand with metered consumption',
        ),
        text(
          'Abweichungen über 15 % sind auf Ursachen zurückgeführt.',
          'Differences above 15% are traced to their causes.',
        ),
        text(
          'Das Verhalten der Menschen im Haus wird ohne Schuldzuweisung behandelt.',
          'What people in the building do is treated without blame.',
        ),
      ),
      outcome(
        'roadmap',
        text(
          'Einen Sanierungsfahrplan mit Varianten, Kosten und Reihenfolge entwickeln',
          'Develop a renovation roadmap with variants, costs and order of work',
        ),
        text(
          'Drei Varianten sind mit Lebenszykluskosten gerechnet.',
          'Three variants are calculated with life-cycle costs.',
        ),
        text('Kein Schritt verbaut einen späteren.', 'No step obstructs a later one.'),
      ),
      outcome(
        'explain',
        text(
          'Den Fahrplan Eigentümerinnen und Mietern in Alltagssprache erklären',
          'Explain the roadmap to owners and tenants in everyday language',
        ),
        text(
          'Nutzen, Belastung und Restrisiko kommen vor.',
          'Benefit, disturbance and remaining risk are covered.',
        ),
        text(
          'Fragen werden beantwortet oder mit Frist nachgereicht.',
          'Questions are answered, at once or by an agreed date.',
        ),
      ),
    ],
    assessments: [
      {
        id: 'project',
        title: text(
          'Projektarbeit an einem bestehenden Gebäude, mit Vorstellung',
          'Project on an existing building, with presentation',
        ),
        type: 'project',
        supervision: 'supervised-with-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['survey', 'demand', 'measure', 'compare', 'roadmap', 'explain'],
      },
    ],
    workload: house.credits(6),
    level: house.level('6'),
    modes: ['presential'],
    instructionLanguages: ['de'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Matura einer technischen Schule, Meisterprüfung im Baugewerbe oder gleichwertige Praxis.',
      'A technical school-leaving certificate, a master craftsperson’s examination in construction, or equivalent practice.',
    ),
    stackability: house.towardsCertificate,
    furtherInformation: house.furtherInformation('gebaeude'),
    reviewOn: '2027-03-31',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 99,
      lasts: 110,
      enrolUntil: 78,
      mode: 'presential',
      language: 'de',
      place: house.hohenwald,
      price: { amount: 1150, currency: 'EUR' },
      funding: house.grant,
      howToEnrol: house.howToEnrol,
      places: 20,
    },
  ],
};
