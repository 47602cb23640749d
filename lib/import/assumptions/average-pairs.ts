import { rttId } from '@/lib/engine/assumptions';
import type { RegionId } from '@/lib/engine/model';
import type { CsvCell } from '../csv/read-csv';
import type { PlacedStatement } from './imported';

/** One measurement between two regions, one way. */
export interface MeasuredWay {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly rttMs: number;
  readonly on?: string;
  readonly cell: CsvCell;
}

/** Above this part of their mean two measurements of one pair are worth a word. */
export const tolerance = 0.1;

const mostNotes = 12;

/**
 * Round trips of pairs: all measurements of a pair, both ways, averaged, with the newest day. Says where
 * they lie further apart than the tolerance.
 */
export function averagePairs(ways: readonly MeasuredWay[]): {
  readonly statements: readonly PlacedStatement[];
  readonly notes: readonly string[];
} {
  const pairs = new Map<string, MeasuredWay[]>();
  for (const way of ways) {
    const id = rttId(way.from, way.to);
    pairs.set(id, [...(pairs.get(id) ?? []), way]);
  }
  const notes: string[] = [];
  let averaged = 0;
  const statements = [...pairs].flatMap(([id, both]): PlacedStatement[] => {
    const [first] = both;
    if (first === undefined) return [];
    const values = both.map(({ rttMs }) => rttMs);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const apart = Math.max(...values) - Math.min(...values);
    if (values.length > 1) averaged += 1;
    if (apart > tolerance * mean) {
      notes.push(
        `${first.from} and ${first.to}: ${values.join(' and ')} ms lie ${Math.round((100 * apart) / mean)} % apart; their mean ${round(mean)} ms is taken.`,
      );
    }
    const on = both
      .flatMap((way) => way.on ?? [])
      .toSorted()
      .at(-1);
    return [
      {
        id,
        value: round(mean),
        kind: 'measured',
        cell: first.cell,
        ...(on === undefined ? {} : { on }),
      },
    ];
  });
  const told = notes.slice(0, mostNotes);
  const rest = notes.length - told.length;
  return {
    statements,
    notes: [
      ...(averaged === 0
        ? []
        : [
            `${averaged === 1 ? 'One pair was' : `${averaged} pairs were`} measured more than once or both ways; the mean is taken.`,
          ]),
      ...told,
      ...(rest === 0 ? [] : [`… and ${rest} more pairs that lie more than 10 % apart.`]),
    ],
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
