import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultAssumptions, rps, type Architecture, type Loss } from '@/lib/engine';
import { overlaps } from '@/lib/flow/canvas/box';
import { parseDocument } from '@/lib/schemas';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { exampleText } from '@/lib/testing/examples';
import { drawPicture } from './draw-picture';
import type { LandTopology } from './land';
import type { Mark } from './mark';
import { escapeXml, svgText } from './svg-text';

const folder = 'public/land';
const file = readdirSync(folder).find((name) => name.startsWith('countries')) ?? '';
const land: LandTopology = JSON.parse(readFileSync(join(folder, file), 'utf8'));

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

function drawn(document: Architecture, name: string, loss?: Loss): Mark {
  const chosen = document.options.find((one) => one.name === name);
  if (!chosen) throw new Error(`no option ${name}`);
  return drawPicture({
    architecture: document,
    option: chosen,
    assumptions: defaultAssumptions,
    land,
    theme: 'light',
    day: '2026-11-20',
    ...(loss === undefined ? {} : { loss }),
  });
}

/** Every text of a drawing, in order. */
function wordsOf(one: Mark | string): readonly string[] {
  if (typeof one === 'string') return [one.replaceAll('\u00a0', ' ')];
  return one.children.flatMap(wordsOf);
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: number;
}

/** Every rectangle of a drawing where it stands once its groups have moved it. */
function boxes(one: Mark, dx = 0, dy = 0): readonly Rect[] {
  const { tag, attributes: a } = one;
  const moved = /^translate\((\S+) (\S+)\)$/.exec(String(a['transform'] ?? ''));
  const [x, y] = [dx + Number(moved?.[1] ?? 0), dy + Number(moved?.[2] ?? 0)];
  const own = {
    x: x + Number(a['x'] ?? 0),
    y: y + Number(a['y'] ?? 0),
    width: Number(a['width']),
    height: Number(a['height']),
    round: Number(a['rx'] ?? 0),
  };
  const inside = one.children.flatMap((child) =>
    typeof child === 'string' ? [] : boxes(child, x, y),
  );
  return tag === 'rect' ? [own, ...inside] : inside;
}

describe('the picture of an option', () => {
  test('tells its sites, users, links, figures, sources and day', async () => {
    const words = wordsOf(drawn(await example('payments'), 'two-at-sixty'));
    for (const said of [
      'Card payments',
      'Tier 0',
      'us-west-2',
      '3 600',
      'of 6 000 req/s',
      'active · writer · 3 zones',
      '60',
      'us-east',
      // 2.4 MB a second both ways together, over 730 hours.
      'async both ways · 80 ms, p99 2 s · 6.31 TB a month',
      'needs 250 ms',
      'Felt latency, ms',
    ])
      expect(words).toContain(said);
    expect(words.at(-1)).toMatch(/^Meridian · payments · 20 November 2026 · .*Natural Earth$/);
  });

  test('shows a loss as the map does: the survivor at 120 %, its neighbour struck, what is served', async () => {
    const loss: Loss = { kind: 'sites', sites: ['aws:us-east-1'] };
    const words = wordsOf(drawn(await example('payments'), 'two-at-sixty', loss));
    expect(words).toEqual(
      expect.arrayContaining(['120', 'Over its limit', 'Lost', 'us-east-1 lost']),
    );
    expect(words).toContain('replication cut');
    expect(words).toContain(
      'Right after load has moved: us-east-1 is lost. Then us-west-2 falls under the load. 0 % of the peak is served.',
    );
  });

  test('a loss of what the option does not have is refused', async () => {
    const document = await example('payments');
    const loss: Loss = { kind: 'dependency', name: 'nothing of that name' };
    expect(() => drawn(document, 'two-at-sixty', loss)).toThrow(RangeError);
  });

  test('is the same bytes each time, and names nothing outside of itself', async () => {
    const document = await example('collab');
    const [first, second] = [1, 2].map(() => svgText(drawn(document, 'sharded')));
    expect(first).toBe(second);
    expect(first?.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(first).not.toMatch(/href|url\(|<script|<image|<style|var\(--|NaN|Infinity|undefined/);
  });

  test.each([
    ['payments', 'two-at-sixty', 2],
    ['collab', 'sharded', 3],
    ['hr-tool', 'snapshots', 2],
  ])('the cards of %s, %s, stand on the map and on no other card', async (name, one, count) => {
    const cards = boxes(drawn(await example(name), one)).filter(({ round }) => round === 10);
    expect(cards.length).toBe(count);
    for (const { x, y, width, height } of cards) {
      expect(x).toBeGreaterThanOrEqual(36);
      expect(y).toBeGreaterThanOrEqual(112);
      expect(x + width).toBeLessThanOrEqual(1200 - 36);
      expect(y + height).toBeLessThanOrEqual(675 - 64);
    }
    for (const a of cards) for (const b of cards) if (a !== b) expect(overlaps(a, b)).toBe(false);
  });

  test('text that people wrote is text: no mark of it reaches the file as one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        const written = escapeXml(title);
        expect(written).not.toMatch(/[<>"']/);
        expect(written.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        // oxlint-disable-next-line no-control-regex
        expect(written).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
      }),
    );
    const hostile = '</text><script>alert("1")</script>&';
    const document = architecture(
      [population('p', 10, { name: hostile })],
      [option([site('aws:us-east-1', 100)], { title: hostile })],
      { metadata: { name: 'case', title: hostile } },
    );
    const text = svgText(drawn(document, 'drawn'));
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;');
  });

  test('an option without a site or without users is a map all the same', () => {
    const empty = architecture([], [option([])]);
    expect(svgText(drawn(empty, 'drawn'))).not.toMatch(/NaN|Infinity/);
    const unused = architecture(
      [population('p', 0, { peakRps: rps(0), users: 0 })],
      [option([site('aws:eu-west-1', 10)])],
    );
    expect(svgText(drawn(unused, 'drawn'))).not.toMatch(/NaN|Infinity/);
  });
});
