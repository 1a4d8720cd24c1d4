import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const dementiaSensitiveHomeCare: PracticeMicroCredential = {
  handle: 'dementia-sensitive-home-care',
  provider: 'serdika',
  specification: {
    languages: house.languages,
    title: text('Грижа у дома при деменция', 'Dementia-Sensitive Home Care'),
    description: text(
      'За домашни помощници и близки: как денят на човек с деменция да остане спокоен, познат и безопасен. Портфолиото се събира в реалния дом.',
      'For home helpers and relatives: how the day of a person with dementia stays calm, familiar and safe. The portfolio is collected in a real home.',
    ),
    field: '0921',
    need: {
      kinds: ['societal', 'personal', 'labour-market'],
      statement: text(
        'Повечето хора с деменция живеят у дома, а помощниците им рядко получават обучение.',
        'Most people with dementia live at home, and those who help them are seldom trained.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Домашен патронаж „Витоша“',
          contribution: text(
            'Осигурява домове и наставници за практиката.',
            'Arranges homes and mentors for the practical part.',
          ),
          date: '2025-03-11',
        },
        {
          party: 'workers',
          name: 'Синдикат „Социални грижи“',
          contribution: text(
            'Договори платено време за портфолиото.',
            'Negotiated paid time for the portfolio.',
          ),
          date: '2025-03-11',
        },
        {
          party: 'civil-society',
          name: 'Сдружение „Близки и деменция“',
          contribution: text(
            'Разказа кои ситуации близките намират за най-трудни.',
            'Told which situations relatives find hardest.',
          ),
          date: '2025-03-20',
        },
      ],
    },
    outcomes: [
      outcome(
        'routine',
        text(
          'Планира деня заедно с човека с деменция според навиците му',
          'Plan the day together with the person with dementia around their habits',
        ),
        text(
          'Планът описва най-малко пет лични навика.',
          'The plan describes at least five personal habits.',
        ),
        text(
          'Човекът има избор във всяка част на деня.',
          'The person has a choice in every part of the day.',
        ),
      ),
      outcome(
        'communication',
        text(
          'Прилага прости и уважителни начини на общуване в трудна ситуация',
          'Apply simple and respectful ways of communicating in a difficult situation',
        ),
        text(
          'Описаният разговор не поправя и не изпитва човека.',
          'The conversation described neither corrects nor quizzes the person.',
        ),
        text('Напрежението спада или причината е открита.', 'Tension falls, or its cause is found.'),
      ),
      outcome(
        'safety',
        text(
          'Оценява рисковете в жилището без да отнема самостоятелност',
          'Assess risks in the home without taking independence away',
        ),
        text('За всеки риск е избрана най-меката мярка.', 'The mildest measure is chosen for every risk.'),
        text(
          'Съгласието на човека или на представителя му е записано.',
          'Consent of the person or their representative is noted.',
        ),
      ),
      outcome(
        'body-care',
        text(
          'Извършва хигиенни грижи с уважение към интимността',
          'Perform personal care with respect for privacy',
        ),
        text(
          'Всяка стъпка се обявява и се изчаква отговор.',
          'Every step is announced and an answer awaited.',
        ),
        text('Наставникът потвърждава две наблюдения.', 'The mentor confirms two observations.'),
      ),
      outcome(
        'observation',
        text(
          'Описва промени в състоянието така, че лекар да може да реши',
          'Describe changes in condition so that a doctor can decide',
        ),
        text(
          'Бележката отделя видяното от предположеното.',
          'The note separates what was seen from what is assumed.',
        ),
        text('Спешните признаци водят до обаждане веднага.', 'Signs of emergency lead to a call at once.'),
      ),
    ],
    assessments: [
      {
        id: 'portfolio',
        title: text(
          'Портфолио с шест случая от практиката и беседа',
          'Portfolio of six cases from practice, with a talk about them',
        ),
        type: 'portfolio',
        supervision: 'supervised-without-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['routine', 'communication', 'safety', 'body-care', 'observation'],
      },
    ],
    workload: { hours: 60 },
    level: {
      kind: 'not-applicable',
      reason: text(
        'Обучението не е отнесено към ниво от националната рамка: предназначено е за помощници с много различен опит.',
        'Not placed at a level of the national framework: it is meant for helpers with very different experience.',
      ),
    },
    modes: ['blended'],
    instructionLanguages: ['bg'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Редовна грижа за човек с деменция по време на обучението – у дома или на работа.',
      'Regular care for a person with dementia during the training, at home or at work.',
    ),
    stackability: { kind: 'stand-alone' },
    furtherInformation: house.furtherInformation('demencia'),
    reviewOn: '2027-02-28',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 71,
      lasts: 84,
      enrolUntil: 57,
      mode: 'blended',
      language: 'bg',
      place: house.sofia,
      price: { amount: 0, currency: 'EUR' },
      funding: text(
        'Безплатно за близки по програма „Грижа у дома“ (примерен текст).',
        'Free for relatives under the programme “Care at Home” (practice statement).',
      ),
      howToEnrol: house.howToEnrol,
      places: 16,
    },
  ],
};
