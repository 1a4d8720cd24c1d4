import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const photovoltaicRoofMounting: PracticeMicroCredential = {
  handle: 'photovoltaic-roof-mounting',
  provider: 'serdika',
  specification: {
    languages: house.languages,
    title: text('Монтаж на фотоволтаични модули върху покрив', 'Photovoltaic Roof Mounting'),
    description: text(
      'От оглед на покрива до предаване на системата: работа на височина, носеща конструкция, модули и постояннотокови връзки под ръководството на електротехник.',
      'From looking at the roof to handing over the system: work at height, mounting structure, modules and DC connections under the guidance of an electrician.',
    ),
    field: '0713',
    need: {
      kinds: ['labour-market', 'societal'],
      statement: text(
        'Монтажните фирми отказват поръчки, защото не намират хора, които работят безопасно на покрив.',
        'Installation companies turn down orders because they can’t find people who work safely on a roof.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Сдружение „Слънчеви покриви“',
          contribution: text(
            'Даде покривни макети и оцени задачите за изпита.',
            'Gave model roofs and assessed the examination tasks.',
          ),
          date: '2025-02-06',
        },
        {
          party: 'workers',
          name: 'Синдикат „Строител и монтажник“',
          contribution: text(
            'Настоя за отделен резултат от ученето за безопасност.',
            'Asked for safety to be an outcome of its own.',
          ),
          date: '2025-02-06',
        },
      ],
    },
    outcomes: [
      outcome(
        'safety',
        text(
          'Обезопасява работното място на покрив срещу падане',
          'Secure a workplace on a roof against falls',
        ),
        text(
          'Личните предпазни средства са проверени и закрепени преди качване.',
          'Personal protective equipment is checked and fixed before climbing.',
        ),
        text(
          'Зоната под покрива е оградена и обозначена.',
          'The area below the roof is fenced off and marked.',
        ),
      ),
      outcome(
        'survey',
        text(
          'Измерва покрива и неговите наклони по чертеж',
          'Measure the roof and its slopes against a drawing',
        ),
        text('Отклонението е до 1 см на 5 м.', 'The deviation is at most 1 cm in 5 m.'),
        text(
          'Повредени керемиди и греди са отбелязани в протокола.',
          'Damaged tiles and beams are noted in the protocol.',
        ),
      ),
      outcome(
        'structure',
        text(
          'Монтира носещата конструкция по инструкцията на производителя',
          'Mount the supporting structure to the manufacturer’s instructions',
        ),
        text(
          'Всички връзки са затегнати с предписания момент.',
          'All joints are tightened with the prescribed torque.',
        ),
        text('Хидроизолацията остава невредима.', 'The roof covering stays watertight.'),
      ),
      outcome(
        'modules',
        text('Свързва модулите в низове по схема', 'Connect the modules in strings to a diagram'),
        text('Полярността е вярна при всички връзки.', 'Polarity is right at every connection.'),
        text('Кабелите не се трият и не висят.', 'Cables neither rub nor hang loose.'),
      ),
      outcome(
        'handover',
        text(
          'Представя готовата система на възложителя с протокол от измерванията',
          'Present the finished system to the client with a record of measurements',
        ),
        text(
          'Напрежението на празен ход и изолацията са измерени и записани.',
          'Open-circuit voltage and insulation are measured and recorded.',
        ),
        text('Аварийното изключване е показано.', 'The emergency switch-off is shown.'),
      ),
    ],
    assessments: [
      {
        id: 'practical',
        title: text('Практически изпит на учебен покрив', 'Practical examination on a training roof'),
        type: 'practical',
        supervision: 'supervised-with-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['safety', 'survey', 'structure', 'modules', 'handover'],
      },
    ],
    workload: { hours: 75 },
    level: house.declaredThirdLevel,
    modes: ['presential'],
    instructionLanguages: ['bg'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Навършени 18 години, завършен X клас и медицинско свидетелство за работа на височина.',
      'Aged 18, ten years of school completed, and a medical certificate for work at height.',
    ),
    stackability: { kind: 'stand-alone' },
    furtherInformation: house.furtherInformation('fotovoltaici'),
    reviewOn: '2027-04-30',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 50,
      lasts: 26,
      enrolUntil: 40,
      mode: 'presential',
      language: 'bg',
      place: house.sofia,
      price: { amount: 460, currency: 'EUR' },
      funding: house.voucher,
      howToEnrol: house.howToEnrol,
      enrolUrl: 'https://serdika.example.org/zapisvane/fotovoltaici',
      places: 12,
    },
    {
      title: text('Пролетен курс в Пловдив', 'Spring course in Plovdiv'),
      startsIn: 120,
      lasts: 26,
      enrolUntil: 106,
      mode: 'presential',
      language: 'bg',
      place: { locality: 'Пловдив', country: 'BG' },
      price: { amount: 460, currency: 'EUR' },
      funding: house.voucher,
      howToEnrol: house.howToEnrol,
      places: 12,
    },
  ],
};
