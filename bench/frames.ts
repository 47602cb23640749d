import { chromium, type CDPSession, type Page } from '@playwright/test';
import { launchOptions } from '../e2e/chromium';
import { largeText } from './large-text';
import { served } from './served';
import type { BenchRow } from './table';

const size = { sites: 30, populations: 200 };
const moves = 150;
const frameMs = 16;
const limitMs = 12;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread has computed, without those that it waited for the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const frameStart = 'AnimationFrame';

/** What counts as scripting and layout; painting and compositing are not in it. */
const counted = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'TimerFire',
  'RunMicrotasks',
  'EvaluateScript',
  'MajorGC',
  'MinorGC',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'HitTest',
]);

/**
 * Milliseconds of scripting and layout in each frame of a trace, nested events counted once: time that
 * the page's thread has computed, so that other processes of the machine do not count.
 */
export function frameCosts(events: readonly TraceEvent[]): number[] {
  const begins = events.filter(({ name, ph }) => name === frameStart && ph === 'b');
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const counts = new Map<string, number>();
  for (const event of begins) counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  // Of the browser's threads the page's is the one with the most frames.
  const [main] = [...counts].sort(([, a], [, b]) => b - a);
  const own = events.filter((event) => threadOf(event) === main?.[0]);
  const starts = own
    .filter(({ name, ph }) => name === frameStart && ph === 'b')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const work = own
    .filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && counted.has(name))
    .sort((a, b) => a.ts - b.ts);
  const costs = starts.map(() => 0);
  let until = 0;
  let frame = 0;
  for (const { ts, dur = 0, tdur = dur } of work) {
    if (ts < until) continue;
    until = ts + dur;
    while (frame + 1 < starts.length && (starts[frame + 1] ?? 0) <= ts) frame += 1;
    if ((starts[frame] ?? Infinity) <= ts) costs[frame] = (costs[frame] ?? 0) + tdur / 1000;
  }
  return costs;
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

async function traced(client: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const categories = ['devtools.timeline', 'devtools.timeline.frame', '__metadata', 'v8'];
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await act();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  return events;
}

async function importText(page: Page, url: string, text: string): Promise<void> {
  await page.goto(`${url}/catalog`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Document').fill(text);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await page.waitForURL('**/a/large');
  await page.locator('[data-map-key="s0"]').waitFor();
  await page
    .getByRole('region', { name: 'Map' })
    .and(page.locator('[aria-busy="false"]'))
    .waitFor();
}

/** A thing whose spoken name begins like this and that lies open to the pointer: nothing is above it. */
async function openThing(page: Page, begins: string): Promise<string> {
  const key = await page.evaluate((start) => {
    const things = [...document.querySelectorAll(`[data-map-key][aria-label^="${start}"]`)];
    const open = things.find((thing) => {
      const { left, top, width, height } = thing.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above?.closest('[data-map-key]') === thing;
    });
    return open?.getAttribute('data-map-key');
  }, begins);
  if (key == null) throw new Error(`nothing named ${begins} lies open`);
  return key;
}

/** Drags a thing in a circle, one step a frame, and answers with the cost of each frame. */
async function drag(page: Page, key: string, radius: number): Promise<number[]> {
  const box = await page.locator(`[data-map-key="${key}"]`).boundingBox();
  if (!box) throw new Error(`${key} is not on the map`);
  const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const client = await page.context().newCDPSession(page);
  await page.mouse.move(center.x, center.y);
  await page.mouse.down();
  const events = await traced(client, async () => {
    for (let i = 1; i <= moves; i += 1) {
      const angle = (i / moves) * 4 * Math.PI;
      await page.mouse.move(
        center.x + radius * Math.sin(angle),
        center.y + radius * (1 - Math.cos(angle)),
      );
      await page.waitForTimeout(frameMs);
    }
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await client.detach();

  return frameCosts(events).filter((cost) => cost > 0);
}

/**
 * Scripting and layout of each frame while one drags on a document of 30 sites and 200 populations:
 * the production build in Chromium without a GPU, 1280 × 800, with every figure kept live.
 */
export async function benchFrames(): Promise<BenchRow[]> {
  const browser = await chromium.launch(launchOptions);
  try {
    return await served(async (url) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await importText(page, url, largeText(size));
      const population = await drag(page, await openThing(page, 'p'), 60);
      const site = await drag(page, await openThing(page, 'eu-'), 160);
      const row = (what: string, frames: readonly number[]): BenchRow => ({
        what: `${what}, p95 of ${frames.length} frames`,
        value: quantile(frames, 0.95),
        unit: 'ms',
        limit: limitMs,
      });
      return [row('drag a population, 30 × 200', population), row('drag a site, 30 × 200', site)];
    });
  } finally {
    await browser.close();
  }
}
