import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultAssumptions, evaluate } from '@/lib/engine';
import { applyEdits, parseDocument } from '@/lib/schemas';
import { editsOf } from './commands';
import { suggestSites } from './suggest-sites';

function example(name: string) {
  const text = readFileSync(`examples/${name}.yaml`, 'utf8');
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return { text, architecture: parsed.architecture, value: parsed.document.value };
}

it('names what the document would evaluate to with the site drawn by hand', () => {
  const { text, architecture, value } = example('collab');
  const [best] = suggestSites(architecture, defaultAssumptions, 'today');
  if (best === undefined) throw new Error('nothing is suggested');
  const command = { type: 'add-site', option: 'today', region: best.region } as const;
  const after = parseDocument(applyEdits(text, editsOf({ architecture, value }, command)).text);
  if (!after.ok) throw new Error('the site does not fit');
  const [option] = evaluate(after.architecture, defaultAssumptions, { option: 'today' }).options;
  expect(best.after.p95Ms).toBe(option?.latency.p95Ms);
  expect(best.after.monthlyUsd).toBe(option?.cost.monthlyUsd);
  expect(best.after.violations).toBe(option?.residency.violations.length);
}, 30_000);

it('comes best first, mends something each time, and never suggests what is there', () => {
  const { architecture } = example('collab');
  const suggested = suggestSites(architecture, defaultAssumptions, 'today');
  expect(suggested.length).toBeGreaterThan(1);
  expect(suggested.map(({ region }) => region)).not.toContain('aws:us-east-1');
  suggested.forEach(({ before, after }, i) => {
    const gain = [
      before.violations - after.violations,
      before.poorlyServed - after.poorlyServed,
      after.survived - after.losses - (before.survived - before.losses),
      (after.worstServed ?? 0) - (before.worstServed ?? 0),
      (before.p95Ms ?? 0) - (after.p95Ms ?? 0),
    ];
    expect(Math.max(...gain)).toBeGreaterThan(0);
    const next = suggested[i + 1];
    if (next !== undefined) expect(after.violations).toBeLessThanOrEqual(next.after.violations);
  });
}, 30_000);
