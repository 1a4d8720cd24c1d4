import { describe, expect, it } from 'vitest';
import { parseNumber } from './number-field.tsx';

describe('parseNumber', () => {
  it.each([
    ['whole', '120', 120],
    ['a decimal point', '2.5', 2.5],
    ['a decimal comma', '2,5', 2.5],
    ['spaces around', ' 7 ', 7],
    ['spaces between thousands', '1 250', 1250],
    ['a narrow space between thousands', '1\u202f250', 1250],
    ['below zero', '-3', -3],
    ['a letter that looks like a digit', '12O', undefined],
    ['two separators', '1.250,5', undefined],
    ['thousands to some, thousandths to others', '1.250', undefined],
    ['the same with a comma', '1,250', undefined],
    ['thousandths to all', '0,125', 0.125],
    ['nothing', '', undefined],
    ['an exponent', '1e3', undefined],
    ['a separator alone', ',5', undefined],
  ])('%s', (_, text, number) => expect(parseNumber(text)).toBe(number));
});
