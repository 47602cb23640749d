import { decimalsApart } from './apart';
import { decimal } from './decimal';
import { quantity } from './quantity';
import { sentenceList } from './sentence-list';
import { unitSpace } from './signs';
import { text } from './words';

/** What a figure of an evaluation is called, by its path, and what it counts. */
export interface FigureWords {
  readonly label: string;
  readonly unit: string;
  /** The lower, the more it says about an option: the header's figures come first. */
  readonly rank: number;
}

const short = (region: string): string => region.slice(region.indexOf(':') + 1);
const losing = (lost: string): string => `after losing ${sentenceList(lost.split('+').map(short))}`;

/** Figures that people ask for, in the order in which they do. */
const told: readonly {
  readonly form: RegExp;
  readonly unit: string;
  readonly label: (...parts: readonly string[]) => string;
}[] = [
  { form: /^latency\.p(50|95|99)Ms$/, unit: 'ms', label: (p = '') => `Felt latency p${p}` },
  { form: /^availability\.yearly$/, unit: 'availability', label: () => 'Availability' },
  {
    form: /^availability\.downtimeMinutesPerYear$/,
    unit: 'min a year',
    label: () => 'Downtime',
  },
  { form: /^recovery\.rto\.totalS$/, unit: 's', label: () => 'RTO' },
  { form: /^recovery\.rpoS$/, unit: 's', label: () => 'RPO' },
  { form: /^cost\.monthlyUsd$/, unit: 'USD/month', label: () => 'Cost' },
  { form: /^capacity\.safeUtilization$/, unit: 'share', label: () => 'Safe utilisation' },
  {
    form: /^capacity\.losses\[([^\]]+)\]\.servedFraction$/,
    unit: 'share',
    label: (lost = '') => `Served ${losing(lost)}`,
  },
  {
    form: /^latency\.populations\[([^\]]+)\]\.requestMs$/,
    unit: 'ms',
    label: (name = '') => `Felt latency of ${name}`,
  },
  {
    form: /^latency\.populations\[([^\]]+)\]\.writeMs$/,
    unit: 'ms',
    label: (name = '') => `Write of ${name}`,
  },
  {
    form: /^latency\.populations\[([^\]]+)\]\.firstRequestMs$/,
    unit: 'ms',
    label: (name = '') => `First request of ${name}`,
  },
  {
    form: /^latency\.populations\[([^\]]+)\]\.rttMs$/,
    unit: 'ms',
    label: (name = '') => `Round trip of ${name}`,
  },
  {
    form: /^capacity\.steady\[([^\]]+)\]\.utilization$/,
    unit: 'share',
    label: (region = '') => `Utilisation of ${short(region)}`,
  },
  {
    form: /^capacity\.losses\[([^\]]+)\]\.regions\[([^\]]+)\]\.utilization$/,
    unit: 'share',
    label: (lost = '', region = '') => `Utilisation of ${short(region)} ${losing(lost)}`,
  },
  {
    form: /^recovery\.byDisruption\[([^\]]+)\]\.rtoS$/,
    unit: 's',
    label: (disruption = '') => `RTO, ${disruption}`,
  },
  {
    form: /^recovery\.byDisruption\[([^\]]+)\]\.rpoS$/,
    unit: 's',
    label: (disruption = '') => `RPO, ${disruption}`,
  },
];

/** What a figure is called; null for the many that only stand behind others. */
export function figureWords(path: string): FigureWords | null {
  for (const [rank, { form, unit, label }] of told.entries()) {
    const parts = form.exec(path)?.slice(1);
    if (parts) return { label: label(...parts), unit, rank };
  }
  return null;
}

/** `91 ms → 76 ms`. Where both would read alike, with as many digits as keep them apart. */
export function figureChange(
  before: number | null,
  after: number | null,
  unit: string,
): { readonly before: string; readonly after: string } {
  const [old, now] = [quantity(before, unit), quantity(after, unit)];
  if (text(old) !== text(now)) return { before: text(old), after: text(now) };
  if (before === null || after === null) return { before: old.exact, after: now.exact };
  const scale = old.unit.startsWith('%') ? 100 : 1;
  const digits = decimalsApart(before * scale, 0, [after * scale]);
  const [fine, finer] = [before, after].map((value) => {
    const sign = scale === 1 ? '' : '%';
    return `${decimal(value * scale, digits)}${unitSpace}${sign === '' ? unit : sign}`.trim();
  });
  return fine === finer || fine === undefined || finer === undefined
    ? { before: old.exact, after: now.exact }
    : { before: fine, after: finer };
}
