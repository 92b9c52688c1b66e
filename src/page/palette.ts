/** One speaker's colour: the first for light backgrounds, the second for dark ones. */
export interface SpeakerColour {
  light: string;
  dark: string;
}

/**
 * Eight colours that stay apart for every reader. Found by annealing in OKLab: any two of one column differ by at least
 * 0.1 as seen with full colour vision and with protanopia, deuteranopia and tritanopia (matrices of Machado et al. 2009),
 * and each has at least 3:1 contrast with its background. `tests/unit/page/palette.test.ts` holds them to it.
 */
export const SPEAKER_COLOURS: readonly SpeakerColour[] = [
  { light: '#1f1e9d', dark: '#4963e6' },
  { light: '#b7833d', dark: '#e6e359' },
  { light: '#2c6e60', dark: '#2abd9d' },
  { light: '#c11913', dark: '#d1301d' },
  { light: '#8b45cb', dark: '#bc8dfc' },
  { light: '#5c96a4', dark: '#76eff6' },
  { light: '#7e0202', dark: '#ec8721' },
  { light: '#4d0a47', dark: '#886282' },
];

/** For statements that nobody can be named or described for. */
export const UNATTRIBUTED_COLOUR: SpeakerColour = { light: '#6b6b6b', dark: '#9a9a9a' };

/** Which of the colours a speaker has; null for unattributed. */
export const placeOf = (speaker: number | null): number | null =>
  speaker === null ? null : speaker % SPEAKER_COLOURS.length;

/**
 * The colour of a speaker by index into the reading's speakers (ordered by first statement); null is unattributed.
 * The ninth speaker begins again at the first colour: shapes and names, never colour alone, tell speakers apart.
 */
export function colourOf(speaker: number | null): SpeakerColour {
  return SPEAKER_COLOURS[placeOf(speaker) ?? -1] ?? UNATTRIBUTED_COLOUR;
}
