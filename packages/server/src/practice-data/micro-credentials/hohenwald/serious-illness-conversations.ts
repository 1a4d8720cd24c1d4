import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const seriousIllnessConversations: PracticeMicroCredential = {
  handle: 'serious-illness-conversations',
  provider: 'hohenwald',
  specification: {
    languages: house.languages,
    title: text(
      'Gespräche bei schwerer Erkrankung für Pflegepersonen',
      'Serious-Illness Conversations for Nurses',
    ),
    description: text(
      'Mit Simulationspersonen üben, was sich nicht aus Folien lernen lässt: zuhören, Prognose und Wünsche ansprechen, Stille aushalten und das Besprochene so festhalten, dass es im Team zählt.',
      'Practise with simulated patients what slides can’t teach: listening, speaking about prognosis and wishes, bearing silence, and writing down what was said so that the team acts on it.',
    ),
    field: '0913',
    need: {
      kinds: ['societal', 'personal'],
      statement: text(
        'Menschen mit schwerer Erkrankung wünschen sich frühe, ehrliche Gespräche; Pflegepersonen sind am häufigsten bei ihnen und am seltensten dafür geschult.',
        'People with a serious illness wish for early, honest conversations; nurses are with them most often and are trained for it least.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Landesklinikum Hohenwald',
          contribution: text(
            'Stellt Simulationsräume und Praxisanleitung.',
            'Provides simulation rooms and practice supervisors.',
          ),
          date: '2025-04-08',
        },
        {
          party: 'workers',
          name: 'Betriebsrat Landesklinikum Hohenwald',
          contribution: text(
            'Vereinbarte, dass die Gespräche als Arbeitszeit gelten.',
            'Agreed that the conversations count as working time.',
          ),
          date: '2025-04-08',
        },
        {
          party: 'civil-society',
          name: 'Hospizverein Hohenwald',
          contribution: text(
            'Schrieb mit Angehörigen die Rollen der Simulationspersonen.',
            'Wrote the parts of the simulated patients together with relatives.',
          ),
          date: '2025-05-06',
        },
      ],
    },
    outcomes: [
      outcome(
        'readiness',
        text(
          'Die Bereitschaft eines Menschen für ein Gespräch über seine Erkrankung einschätzen',
          'Assess whether a person is ready for a conversation about their illness',
        ),
        text(
          'Informationsstand und Informationswunsch werden erfragt, nicht vermutet.',
          'What the person knows and wants to know is asked, not guessed.',
        ),
        text('Ein Nein wird geachtet und festgehalten.', 'A no is respected and noted.'),
      ),
      outcome(
        'conversation',
        text(
          'Ein Gespräch über Prognose, Sorgen und Wünsche nach einem Leitfaden führen',
          'Conduct a conversation about prognosis, worries and wishes with a guide',
        ),
        text(
          'Der Mensch spricht mindestens die Hälfte der Zeit.',
          'The person speaks for at least half of the time.',
        ),
        text(
          'Gefühle werden benannt, bevor Informationen folgen.',
          'Emotions are named before information follows.',
        ),
      ),
      outcome(
        'documentation',
        text(
          'Besprochene Ziele und Grenzen der Behandlung so dokumentieren, dass das Team danach handeln kann',
          'Document agreed goals and limits of treatment so that the team can act on them',
        ),
        text('Der Eintrag gibt die Worte des Menschen wieder.', 'The entry uses the person’s own words.'),
        text(
          'Nächster Schritt und zuständige Person sind genannt.',
          'The next step and who takes it are named.',
        ),
      ),
      outcome(
        'reflection',
        text(
          'Die eigene Belastung durch solche Gespräche reflektieren',
          'Reflect on the strain that such conversations put on oneself',
        ),
        text(
          'Zwei eigene Auslöser und ein Ausgleich sind beschrieben.',
          'Two personal triggers and one way to recover are described.',
        ),
        text(
          'Möglichkeiten der Unterstützung im Haus sind bekannt und benannt.',
          'Support available at the workplace is named.',
        ),
      ),
    ],
    assessments: [
      {
        id: 'practical',
        title: text(
          'Praktische Prüfung: zwei Gespräche mit Simulationspersonen und Nachbesprechung',
          'Practical assessment: two conversations with simulated patients and a debriefing',
        ),
        type: 'practical',
        supervision: 'supervised-with-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['readiness', 'conversation', 'documentation', 'reflection'],
      },
    ],
    workload: house.credits(3),
    level: house.level('7'),
    modes: ['blended'],
    instructionLanguages: ['de'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Berufsberechtigung im gehobenen Dienst für Gesundheits- und Krankenpflege und zwei Jahre Praxis.',
      'Registration as a nurse responsible for general care and two years of practice.',
    ),
    stackability: { kind: 'stand-alone' },
    furtherInformation: house.furtherInformation('gespraeche'),
    reviewOn: '2027-11-30',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 80,
      lasts: 60,
      enrolUntil: 59,
      mode: 'blended',
      language: 'de',
      place: house.hohenwald,
      price: { amount: 0, currency: 'EUR' },
      funding: text(
        'Kostenlos für Beschäftigte der Landeskliniken (Übungsangabe).',
        'Free for staff of the regional hospitals (practice statement).',
      ),
      howToEnrol: house.howToEnrol,
      places: 12,
    },
  ],
};
