import type {
  FurtherInformation,
  GradingScheme,
  LevelStatement,
  QualityAssuranceStatement,
} from '@sigillo/core/domain';
import { inTwoLanguages } from '../../in-two-languages.ts';

/** What ЦПО „Сердика Техника“ says the same way in every micro-credential. */
export const { languages, text, outcome } = inTwoLanguages('bg', 'en');

export const grading: GradingScheme = {
  kind: 'numeric',
  title: text('Шестобална система', 'Bulgarian six-point scale'),
  description: text(
    'От 2 (слаб) до 6 (отличен); издържан при 3 или повече',
    'From 2 (poor) to 6 (excellent); a pass is 3 or better',
  ),
};

export const qualityAssurance: readonly QualityAssuranceStatement[] = [
  {
    scope: 'provider',
    standard: 'eqavet-2020',
    type: 'institutional-quality-assurance',
    body: {
      legalName: text('Агенция за качество „Лаанемери“', 'Kvaliteediagentuur Läänemeri'),
      homepage: 'https://laanemeri.example.org',
    },
    registerEntry: 'LM-VET-2024-031 (practice)',
    report: 'https://laanemeri.example.org/reports/LM-VET-2024-031',
    decidedOn: '2024-03-15',
    validUntil: '2029-03-31',
    note: text(
      'Проверена е системата за качество на центъра: самооценка, наблюдение на занятия, разговори с обучаеми и работодатели.',
      'The centre’s quality system was examined: self-assessment, observed lessons, talks with learners and employers.',
    ),
  },
  {
    scope: 'provider',
    standard: 'national',
    type: 'institutional-license',
    body: {
      legalName: text('Лицензиращ орган (тренировъчен запис)', 'Licensing authority (practice entry)'),
    },
    registerEntry: 'ТР-ЦПО-0042',
    decidedOn: '2021-12-01',
    note: text(
      'Лиценз за професионално обучение по Закона за професионалното образование и обучение.',
      'Licence for vocational training under the Vocational Education and Training Act.',
    ),
  },
];

/** Third level of the Bulgarian framework, on the centre's own word. */
export const declaredThirdLevel: LevelStatement = {
  kind: 'stated',
  framework: 'bg',
  level: '3',
  eqf: '3',
  basis: 'declared',
};

export const furtherInformation = (page: string): FurtherInformation => ({
  note: text(
    'Документът не замества удостоверение за правоспособност, където закон го изисква.',
    'This doesn’t replace a certificate of competence where a law requires one.',
  ),
  url: `https://serdika.example.org/kursove/${page}`,
});

export const howToEnrol = text(
  'Заявление в центъра или онлайн; разговор за предишен опит преди началото.',
  'Apply at the centre or online; a talk about previous experience takes place before the start.',
);
export const voucher = text(
  'Възможно плащане с ваучер за обучение от бюрото по труда (примерен текст).',
  'Can be paid with a training voucher of the employment office (practice statement).',
);
export const sofia = { locality: 'София', country: 'BG' } as const;
