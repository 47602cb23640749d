import type { FeltClass } from '@/lib/flow/canvas/felt';
import type { Standing } from '@/lib/format/severity';

/** The colours that a picture is drawn in. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly track: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text1: string;
  readonly text2: string;
  readonly text3: string;
  readonly accent: string;
  readonly accentText: string;
  readonly accentWeak: string;
  readonly teal: string;
  readonly plum: string;
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly felt: Readonly<Record<FeltClass, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly standingText: Readonly<Record<Standing, string>>;
  readonly mediumEdge: string;
}

/** `page` takes the colours of the page that a drawing stands in, whichever theme it has. */
export type PictureTheme = 'light' | 'dark' | 'page';

// The tokens of app/globals.css in the notation that every program reads; a test holds the two together.
const light: Palette = {
  page: '#ffffff',
  surface: '#ffffff',
  track: '#eef0f3',
  line: '#e4e5e8',
  lineStrong: '#d0d3d7',
  text1: '#17191f',
  text2: '#464950',
  text3: '#6a6d74',
  accent: '#3856cf',
  accentText: '#2c46be',
  accentWeak: '#eaf0ff',
  teal: '#19a0a0',
  plum: '#883679',
  sea: '#e8edf1',
  land: '#f8fafb',
  coast: '#cbd3d9',
  felt: { 1: '#2ea095', 2: '#0087a9', 3: '#2462b1', 4: '#5839a1', 5: '#6f0e74' },
  standing: {
    critical: '#d0242d',
    high: '#e36e13',
    medium: '#deac2e',
    low: '#79818d',
    meets: '#25956f',
    unknown: '#6a6d74',
  },
  standingText: {
    critical: '#ac101b',
    high: '#a04705',
    medium: '#7f5806',
    low: '#4e535b',
    meets: '#076348',
    unknown: '#6a6d74',
  },
  mediumEdge: '#ab7306',
};

const dark: Palette = {
  page: '#0e0f12',
  surface: '#141619',
  track: '#26282c',
  line: '#26282c',
  lineStrong: '#3a3d43',
  text1: '#eff0f3',
  text2: '#bbbec3',
  text3: '#91949a',
  accent: '#7088f6',
  accentText: '#9aacff',
  accentWeak: '#1d2545',
  teal: '#49b8b8',
  plum: '#c470b3',
  sea: '#0c0e11',
  land: '#181a1e',
  coast: '#2e3238',
  felt: { 1: '#2c807c', 2: '#2695ac', 3: '#639be1', 4: '#b897f0', 5: '#f5a0e2' },
  standing: {
    critical: '#f24f4e',
    high: '#f68e3e',
    medium: '#e6c051',
    low: '#8e929c',
    meets: '#53bb93',
    unknown: '#91949a',
  },
  standingText: {
    critical: '#fe8880',
    high: '#f8aa66',
    medium: '#ebcf7a',
    low: '#b4b7be',
    meets: '#7bd3af',
    unknown: '#91949a',
  },
  mediumEdge: '#ab7306',
};

const page: Palette = {
  page: 'var(--bg)',
  surface: 'var(--surface)',
  track: 'var(--hover)',
  line: 'var(--line)',
  lineStrong: 'var(--line-strong)',
  text1: 'var(--text-1)',
  text2: 'var(--text-2)',
  text3: 'var(--text-3)',
  accent: 'var(--accent)',
  accentText: 'var(--accent-text)',
  accentWeak: 'var(--accent-weak)',
  teal: 'var(--teal)',
  plum: 'var(--plum)',
  sea: 'var(--sea)',
  land: 'var(--land)',
  coast: 'var(--coast)',
  felt: {
    1: 'var(--felt-1)',
    2: 'var(--felt-2)',
    3: 'var(--felt-3)',
    4: 'var(--felt-4)',
    5: 'var(--felt-5)',
  },
  standing: {
    critical: 'var(--critical)',
    high: 'var(--high)',
    medium: 'var(--medium)',
    low: 'var(--low)',
    meets: 'var(--meets)',
    unknown: 'var(--text-3)',
  },
  standingText: {
    critical: 'var(--critical-text)',
    high: 'var(--high-text)',
    medium: 'var(--medium-text)',
    low: 'var(--low-text)',
    meets: 'var(--meets-text)',
    unknown: 'var(--text-3)',
  },
  mediumEdge: 'var(--medium-edge)',
};

/** The colours of each theme. */
export const palettes: Readonly<Record<PictureTheme, Palette>> = { light, dark, page };
