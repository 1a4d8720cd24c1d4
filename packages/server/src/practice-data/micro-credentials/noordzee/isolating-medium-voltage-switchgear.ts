import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const isolatingMediumVoltageSwitchgear: PracticeMicroCredential = {
  handle: 'isolating-medium-voltage-switchgear',
  provider: 'noordzee',
  specification: {
    languages: house.languages,
    title: text('Middenspanningsinstallaties veiligstellen', 'Isolating Medium-Voltage Switchgear'),
    description: text(
      'De schakelhandelingen waarmee een middenspanningsveld in een turbine spanningsloos en veilig wordt gemaakt, stap voor stap en met een tweede persoon. Geldig voor twaalf maanden.',
      'The switching operations that make a medium-voltage panel in a turbine dead and safe, step by step and with a second person. Valid for twelve months.',
    ),
    field: '0713',
    need: {
      kinds: ['labour-market', 'societal'],
      statement: text(
        'Veilig werken aan turbines begint met aantoonbaar spanningsloos maken; ploegen van verschillende werkgevers moeten elkaar daarop kunnen vertrouwen.',
        'Safe work on turbines begins with proving dead; crews of different employers must be able to rely on each other for it.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Branchekring Offshore Onderhoud',
          contribution: text(
            'Stemde de schakelbrief af tussen zes bedrijven.',
            'Harmonised the switching schedule among six companies.',
          ),
          date: '2025-03-12',
        },
        {
          party: 'workers',
          name: 'Bond van Offshorewerkers',
          contribution: text(
            'Eiste het recht om het werk te stoppen als criterium.',
            'Demanded the right to stop work as a criterion.',
          ),
          date: '2025-03-12',
        },
      ],
    },
    outcomes: [
      outcome(
        'schedule',
        text(
          'Een schakelbrief voor een opgegeven installatiedeel opstellen',
          'Write a switching schedule for a given part of the installation',
        ),
        text('De volgorde is juist en volledig.', 'The order is right and complete.'),
        text(
          'De tweede persoon heeft de brief nagelezen en ondertekend.',
          'The second person has checked the schedule and signed it.',
        ),
      ),
      outcome(
        'isolate',
        text(
          'Een middenspanningsveld volgens de schakelbrief scheiden',
          'Isolate a medium-voltage panel according to the schedule',
        ),
        text(
          'Elke handeling wordt hardop aangekondigd en bevestigd.',
          'Every operation is announced aloud and confirmed.',
        ),
        text('Vergrendeling en waarschuwingsbord zijn aangebracht.', 'Lock and warning sign are in place.'),
      ),
      outcome(
        'prove-dead',
        text(
          'Spanningsloosheid met een middenspanningstester aantonen',
          'Prove the panel dead with a voltage detector',
        ),
        text(
          'De tester is voor en na de meting gecontroleerd.',
          'The detector is tested before and after the measurement.',
        ),
        text('Alle fasen zijn gemeten.', 'All phases are measured.'),
      ),
      outcome(
        'earth',
        text(
          'De installatie aarden op de plaats van het werk',
          'Earth the installation at the place of work',
        ),
        text(
          'Eerst de aardklem, dan de fasen; bij verwijderen omgekeerd.',
          'The earth clamp first, then the phases; the reverse when removing.',
        ),
        text(
          'De kandidaat stopt het werk als een stap ontbreekt.',
          'The candidate stops the work when a step is missing.',
        ),
      ),
    ],
    assessments: [
      {
        id: 'practical',
        title: text(
          'Praktijktoets aan een schakelinstallatie, met twee beoordelaars',
          'Practical assessment on switchgear, with two assessors',
        ),
        type: 'practical',
        supervision: 'supervised-with-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['schedule', 'isolate', 'prove-dead', 'earth'],
      },
    ],
    workload: { hours: 20 },
    level: house.noLevel,
    modes: ['work-based'],
    instructionLanguages: ['nl', 'en'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Elektrotechnische vakopleiding en aanwijzing als vakbekwaam persoon.',
      'Electrical trade training and appointment as a skilled person.',
    ),
    stackability: { kind: 'stand-alone' },
    furtherInformation: house.furtherInformation('middenspanning'),
    validityMonths: 12,
    reviewOn: '2027-03-31',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 29,
      lasts: 12,
      enrolUntil: 19,
      mode: 'work-based',
      language: 'nl',
      place: house.denHelder,
      price: { amount: 420, currency: 'EUR' },
      funding: house.agreement,
      howToEnrol: house.howToEnrol,
      places: 6,
    },
  ],
};
