import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const workplaceBulgarian: PracticeMicroCredential = {
  handle: 'workplace-bulgarian',
  provider: 'serdika',
  specification: {
    languages: house.languages,
    title: text(
      'Български език на работното място за персонал в грижите',
      'Workplace Bulgarian for Care Staff',
    ),
    description: text(
      'Български за смяната: предаване на дежурство, разговор с живеещите, кратки записи и спешно обаждане. За хора, които вече работят или започват работа в дом или болница.',
      'Bulgarian for the shift: handing over, talking with residents, short notes and an emergency call. For people who work or start work in a home or hospital.',
    ),
    field: '0231',
    need: {
      kinds: ['labour-market', 'personal', 'cultural'],
      statement: text(
        'Домовете наемат хора от много страни; без работен български опитът им остава неизползван.',
        'Care homes hire people from many countries; without Bulgarian for work their experience stays unused.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Дом за възрастни „Люлин“',
          contribution: text(
            'Даде истински (анонимизирани) записи от дежурства.',
            'Gave real (anonymised) shift notes.',
          ),
          date: '2025-05-13',
        },
        {
          party: 'workers',
          name: 'Синдикат „Социални грижи“',
          contribution: text(
            'Предложи занятия в края на смяната.',
            'Proposed lessons at the end of the shift.',
          ),
          date: '2025-05-13',
        },
        {
          party: 'learners',
          name: 'Пилотна група, есен 2025',
          contribution: text(
            'Посочи думите, които липсват в учебниците.',
            'Named the words that textbooks leave out.',
          ),
          date: '2025-10-30',
        },
      ],
    },
    outcomes: [
      outcome(
        'handover',
        text(
          'Съобщава устно състоянието на живеещ при предаване на смяната',
          'Communicate a resident’s condition orally at handover',
        ),
        text('Име, промяна и час са предадени разбираемо.', 'Name, change and time come across clearly.'),
        text('Грешките не променят смисъла.', 'Mistakes don’t change the meaning.'),
      ),
      outcome(
        'small-talk',
        text(
          'Води кратък всекидневен разговор с живеещ',
          'Hold a short everyday conversation with a resident',
        ),
        text(
          'Използва учтива форма и проверява дали е разбран.',
          'Uses the polite form and makes sure of being understood.',
        ),
        text('Разговорът продължава поне три минути.', 'The conversation lasts at least three minutes.'),
      ),
      outcome(
        'notes',
        text(
          'Записва наблюдение в дневника с две-три изречения',
          'Record an observation in the log in two or three sentences',
        ),
        text(
          'Записът се чете без обяснение от колега.',
          'A colleague can read the note without explanation.',
        ),
        text('Часове, числа и имена са верни.', 'Times, numbers and names are right.'),
      ),
      outcome(
        'emergency',
        text(
          'Прави спешно обаждане с място, човек и проблем',
          'Make an emergency call with place, person and problem',
        ),
        text(
          'Адресът и телефонът се казват без запъване.',
          'Address and telephone number are said without stumbling.',
        ),
        text('Въпросите на диспечера получават отговор.', 'The dispatcher’s questions are answered.'),
      ),
    ],
    assessments: [
      {
        id: 'oral',
        title: text('Устен изпит с ролеви ситуации', 'Oral examination with role plays'),
        type: 'oral',
        supervision: 'supervised-with-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['handover', 'small-talk', 'notes', 'emergency'],
      },
    ],
    workload: { hours: 80 },
    level: {
      kind: 'stated',
      frameworkName: text(
        'Обща европейска езикова рамка (CEFR)',
        'Common European Framework of Reference for Languages (CEFR)',
      ),
      level: 'A2',
      basis: 'declared',
    },
    modes: ['blended'],
    instructionLanguages: ['bg'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Български на ниво A1 или кратък входящ тест; четене на кирилица.',
      'Bulgarian at level A1 or a short entrance test; able to read Cyrillic.',
    ),
    stackability: { kind: 'stand-alone' },
    furtherInformation: house.furtherInformation('bulgarski-za-grizhi'),
    reviewOn: '2027-06-30',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 64,
      lasts: 100,
      enrolUntil: 54,
      mode: 'blended',
      language: 'bg',
      place: house.sofia,
      price: { amount: 240, currency: 'EUR' },
      funding: house.voucher,
      howToEnrol: house.howToEnrol,
      places: 14,
    },
  ],
};
