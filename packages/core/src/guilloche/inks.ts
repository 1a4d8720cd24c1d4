/** The class that gives a seal its colours; the style sheet maps it to `--seal-a` (heart) and `--seal-b` (rim). */
export type Ink = `ink-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}` | 'ink-none';

type InkPair = readonly [heart: string, rim: string];

/** The eight inks and the grey one, for files that carry no style sheet: at least 6.3:1 on their surface. */
export const inks: Readonly<Record<'light' | 'dark', Readonly<Record<Ink, InkPair>>>> = {
  light: {
    'ink-0': ['#0B4F7D', '#0F6B70'],
    'ink-1': ['#0B6468', '#2B6A4C'],
    'ink-2': ['#3B3F93', '#0B4F7D'],
    'ink-3': ['#5C398F', '#3B3F93'],
    'ink-4': ['#7C2C63', '#5C398F'],
    'ink-5': ['#7B3A30', '#7C2C63'],
    'ink-6': ['#66501A', '#7B3A30'],
    'ink-7': ['#2B5E42', '#5A5A1C'],
    'ink-none': ['#485966', '#485966'],
  },
  dark: {
    'ink-0': ['#8FC7F0', '#7FD3D0'],
    'ink-1': ['#7FD3D0', '#97D3AE'],
    'ink-2': ['#B0B6FA', '#8FC7F0'],
    'ink-3': ['#CDB2F5', '#B0B6FA'],
    'ink-4': ['#EBA9D3', '#CDB2F5'],
    'ink-5': ['#EDB3A4', '#EBA9D3'],
    'ink-6': ['#DDC58A', '#EDB3A4'],
    'ink-7': ['#9AD2B0', '#CFCB8A'],
    'ink-none': ['#A9B8C3', '#A9B8C3'],
  },
};

/** The ink of an issuer, from its digest; grey without one: colour is earned by trust. */
export const inkOf = (issuer?: Uint8Array): Ink =>
  issuer === undefined ? 'ink-none' : (`ink-${issuer[0]! % 8}` as Ink);
