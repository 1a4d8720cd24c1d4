/** Faults in an uploaded list of learners, by code: where, what was found, what to write instead. */
export const importing = {
  'provider.import.reason': 'Какво да се поправи',
  'provider.import.required': 'Ред {row}, {column}: клетката е празна. Нужна е за всеки обучаващ се.',
  'provider.import.too-long':
    'Ред {row}, {column}: „{value}“ е твърде дълго. Съкратете го до най-много {most} знака.',
  'provider.import.control-character':
    'Ред {row}, {column}: „{value}“ съдържа невидими знаци. Въведете го отново.',
  'provider.import.not-an-email':
    'Ред {row}, {column}: „{value}“ не е имейл адрес. Напишете адрес като name@example.org.',
  'provider.import.not-a-date':
    'Ред {row}, {column}: „{value}“ не е дата. Напишете дата във вида 1998-04-23.',
  'provider.import.date-ambiguous':
    'Ред {row}, {column}: в „{value}“ не личи кое е денят и кое – месецът. Напишете датата във вида 1998-04-23.',
  'provider.import.date-impossible':
    'Ред {row}, {column}: „{value}“ не може да е рождена дата на обучаващ се. Проверете датата.',
  'provider.import.not-a-number':
    'Ред {row}, {column}: „{value}“ не е число. Напишете {suggestion} или оставете празно, за да важи стойността от предлагането: {preset}.',
  'provider.import.ects-differs':
    'Ред {row}, {column}: „{value}“ се различава от стойността на микроудостоверението. Напишете {preset} или оставете празно.',
  'provider.import.not-a-language':
    'Ред {row}, {column}: „{value}“ не е код на език. Напишете код като bg или bg-Cyrl или оставете празно.',
  'provider.import.not-a-route':
    'Ред {row}, {column}: „{value}“ не е начин на придобиване. Напишете course или validation; ако оставите празно, важи course.',
  'provider.import.not-yes-or-no':
    'Ред {row}, {column}: „{value}“ не е нито yes, нито no. Напишете едно от двете.',
  'provider.import.duplicate-in-file':
    'Ред {row}: този обучаващ се вече е на ред {first}. Премахнете единия от двата реда.',
  'provider.import.more-cells-than-headings':
    'Ред {row}: клетките са повече от заглавията ({headings}). Оградете с двойни кавички всеки текст, който съдържа разделителя.',
  'provider.import.cells-beyond-headings':
    'Ред {row}: има нещо вдясно от последното заглавие. Дайте заглавие на тази колона или я изтрийте.',
  'provider.import.cell-error':
    'Ред {row}, {column}: клетката показва {value}, грешка на електронната таблица. Напишете самата стойност.',
  'provider.import.cell-not-calculated':
    'Ред {row}, {column}: формулата няма резултат. Отворете работната книга в програма за електронни таблици и я запишете отново или напишете самата стойност.',
  'provider.import.cell-digits-lost':
    'Ред {row}, {column}: {value} има повече цифри, отколкото електронната таблица пази в едно число, затова последните може да са грешни. Задайте на клетките формат „текст“ и напишете стойността отново.',
  'provider.import.cell-merged':
    'Ред {row}, {column}: тази клетка е обединена с други от ред {first} нататък. Разделете ги и напишете стойността на всеки ред.',
  'provider.import.example-row':
    'Ред {row}, {column}: това е примерът от образеца. Изтрийте реда или напишете на негово място обучаващ се.',
  'provider.import.awards-oneself':
    'Ред {row}, {column}: „{value}“ е вашият собствен адрес. Това присъждане трябва да извърши друг човек.',
} as const;
