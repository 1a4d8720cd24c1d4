import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const magFilletWelding: PracticeMicroCredential = {
  handle: 'mag-fillet-welding',
  provider: 'serdika',
  specification: {
    languages: house.languages,
    title: text('МАГ заваряване на ъглови шевове (135), PA/PB', 'MAG Fillet Welding (135), PA/PB'),
    description: text(
      'Ъглови шевове по стоманени листове и профили по процес 135 в положения PA и PB, с визуален контрол по EN ISO 5817, ниво C.',
      'Fillet welds on steel plate and sections by process 135 in positions PA and PB, with visual testing to EN ISO 5817, level C.',
    ),
    field: '0715',
    need: {
      kinds: ['labour-market'],
      statement: text(
        'Предприятия от Софийско търсят заварчици за серийни ъглови шевове и поемат участието на свои служители.',
        'Companies around Sofia look for welders for series fillet welds and pay for their own staff to take part.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Клуб „Метал Софийско поле“',
          contribution: text(
            'Предостави образци от производството за изпитните задачи.',
            'Provided workpieces from production for the examination tasks.',
          ),
          date: '2025-01-28',
        },
        {
          party: 'workers',
          name: 'Синдикат „Метал“ – Сердика',
          contribution: text(
            'Поиска критерии за вентилация и защита на очите.',
            'Asked for criteria on ventilation and eye protection.',
          ),
          date: '2025-01-28',
        },
      ],
    },
    outcomes: [
      outcome(
        'preparation',
        text(
          'Подготвя заваръчно място и детайли за процес 135',
          'Prepare the welding place and workpieces for process 135',
        ),
        text(
          'Вентилация, екрани и противопожарни средства са поставени преди запалване.',
          'Ventilation, screens and fire-fighting means are in place before ignition.',
        ),
        text('Ръбовете са почистени до метален блясък.', 'Edges are cleaned to bright metal.'),
      ),
      outcome(
        'parameters',
        text(
          'Избира режим по заваръчна инструкция (WPS)',
          'Choose parameters to a welding procedure specification (WPS)',
        ),
        text(
          'Ток, напрежение и разход на газ са в границите на WPS.',
          'Current, voltage and gas flow are within the limits of the WPS.',
        ),
        text('Настройката е потвърдена с пробен шев.', 'The setting is confirmed by a test weld.'),
      ),
      outcome(
        'welding',
        text('Изпълнява ъглови шевове в положения PA и PB', 'Perform fillet welds in positions PA and PB'),
        text(
          'Дебелината на шева отговаря на чертежа с допуск +2/0 mm.',
          'The throat is as drawn, within +2/0 mm.',
        ),
        text('Местата на прекъсване нямат кратери.', 'Stops are free of craters.'),
      ),
      outcome(
        'inspection',
        text(
          'Оценява собствения шев визуално по EN ISO 5817, ниво C',
          'Assess one’s own weld visually to EN ISO 5817, level C',
        ),
        text(
          'Всички недопустими дефекти на образеца са открити.',
          'All inadmissible imperfections on the sample are found.',
        ),
        text('Протоколът посочва вид, място и размер.', 'The record states kind, place and size.'),
      ),
    ],
    assessments: [
      {
        id: 'practical',
        title: text('Практически изпит с два образеца', 'Practical examination with two test pieces'),
        type: 'practical',
        supervision: 'supervised-with-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['preparation', 'parameters', 'welding', 'inspection'],
      },
    ],
    workload: { hours: 90 },
    level: {
      kind: 'stated',
      framework: 'bg',
      level: '3',
      eqf: '3',
      basis: 'registered',
      register: 'Списък на професиите (тренировъчен запис)',
      entry: 'ТР-521-135',
    },
    modes: ['presential'],
    instructionLanguages: ['bg'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Навършени 16 години и медицинско свидетелство; обучение по безопасност се провежда в началото.',
      'Aged 16 and a medical certificate; safety training is given at the start.',
    ),
    stackability: {
      kind: 'stackable',
      towards: [
        {
          title: text(
            'Удостоверение за професионално обучение по част от професията „Заварчик“',
            'Certificate of vocational training in part of the occupation of welder',
          ),
          receiver: 'ЦПО „Сердика Техника“',
          url: 'https://serdika.example.org/profesii/zavarchik',
        },
      ],
    },
    furtherInformation: house.furtherInformation('zavaryavane-135'),
    validityMonths: 36,
    reviewOn: '2027-01-31',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 43,
      lasts: 33,
      enrolUntil: 33,
      mode: 'presential',
      language: 'bg',
      place: house.sofia,
      price: { amount: 690, currency: 'EUR' },
      funding: house.voucher,
      howToEnrol: house.howToEnrol,
      enrolUrl: 'https://serdika.example.org/zapisvane/zavaryavane-135',
      places: 8,
    },
  ],
};
