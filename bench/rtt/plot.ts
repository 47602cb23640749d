import { mkdirSync, writeFileSync } from 'node:fs';
import { rttOfDetour } from '@/lib/engine/latency/rtt/detour';
import { relativeError } from './figures';
import type { LeftOut } from './leave-out';
import { quantile } from './quantile';
import { splits } from './splits';
import { chart, type Axis } from './svg';

/** Draws the pictures of docs/latency.md: `node --import tsx bench/main.ts bench/rtt/plot.ts`. */
const folder = 'docs/pictures';
const colours = ['#c2410c', '#0f6cbd', '#15803d'] as const;
const edges = [5, 10, 20, 40, 70, 110, 160, 220, 300, 420];

const all = splits();
const hidden = all.filter(({ hides }) => hides === 'provider');

function predicted(): string {
  const ms = (title: string): Axis => ({
    title,
    from: 4,
    to: 450,
    ticks: [5, 10, 20, 50, 100, 200, 400],
    log: true,
  });
  const drawing = chart(
    'Round trips on a provider that the fit has not seen',
    ms('measured, ms'),
    ms('estimated, ms'),
  );
  const dots = hidden.map(({ leftOut }, k) => {
    const points = leftOut
      .map(
        ({ pair, estimate }) => [pair.measured.rttMs, rttOfDetour(estimate, pair.floor)] as const,
      )
      .filter(([measured, estimated]) => measured > 4 && estimated > 4);
    return drawing.dots(points, colours[k] ?? colours[0]);
  });
  const even = drawing.line(
    [
      [4, 4],
      [450, 450],
    ],
    '#3f4654',
    '4 4',
  );
  return drawing.svg([
    ...dots,
    even,
    drawing.key(hidden.map(({ name }, k) => [name, colours[k] ?? colours[0]] as const)),
  ]);
}

/** Points of one quantile of the relative error, per cent, by the length of the round trip. */
function byLength(leftOut: readonly LeftOut[], q: number): (readonly [number, number])[] {
  return edges.slice(1).flatMap((to, k) => {
    const from = edges[k] ?? 0;
    const inside = leftOut.filter(
      ({ pair }) => pair.measured.rttMs >= from && pair.measured.rttMs < to,
    );
    if (inside.length < 20) return [];
    return [[Math.sqrt(from * to), 100 * quantile(inside.map(relativeError), q)] as const];
  });
}

function errors(): string {
  const drawing = chart(
    'Error on what the fit has not seen, by the length of the round trip',
    { title: 'measured, ms', from: 5, to: 420, ticks: [5, 10, 20, 50, 100, 200, 400], log: true },
    {
      title: '|estimated ÷ measured − 1|, %',
      from: 0,
      to: 45,
      ticks: [0, 10, 20, 30, 40],
      log: false,
    },
  );
  const region = all.filter(({ hides }) => hides === 'region').flatMap(({ leftOut }) => leftOut);
  const provider = hidden.flatMap(({ leftOut }) => leftOut);
  return drawing.svg([
    drawing.line(byLength(region, 0.5), colours[1]),
    drawing.line(byLength(region, 0.9), colours[1], '5 4'),
    drawing.line(byLength(provider, 0.5), colours[0]),
    drawing.line(byLength(provider, 0.9), colours[0], '5 4'),
    drawing.key([
      ['one region: median', colours[1]],
      ['one region: p90', colours[1], '5 4'],
      ['one provider: median', colours[0]],
      ['one provider: p90', colours[0], '5 4'],
    ]),
  ]);
}

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/rtt-predicted.svg`, predicted());
writeFileSync(`${folder}/rtt-error.svg`, errors());
