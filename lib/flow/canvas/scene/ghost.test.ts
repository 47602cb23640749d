import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDocument } from '@/lib/schemas';
import { ghostOf } from './ghost';

function optionOf(text: string) {
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error('the text does not load');
  const option = parsed.architecture.options.find(({ name }) => name === 'two-at-sixty');
  if (!option) throw new Error('it has no such option');
  return option;
}

const text = readFileSync('examples/payments.yaml', 'utf8');
const now = optionOf(text);

it('is nothing where nothing of the drawing changes', () => {
  expect(ghostOf(now, optionOf(text))).toBeNull();
});

it('tells which sites and links a change adds, alters and takes away', () => {
  const [east, west] = now.sites;
  if (!east || !west) throw new Error('it has two sites');
  const moved = {
    ...now,
    sites: [
      { ...west, capacityRps: null },
      { ...east, region: 'aws:us-east-2' as const },
    ],
    links: now.links.map((link) => ({ ...link, from: 'aws:us-east-2' as const })),
  };
  const ghost = ghostOf(now, { ...now, ...moved, sites: moved.sites.map(withoutCapacity) });
  expect(ghost?.sites.map(({ region, is }) => `${region} ${is}`)).toEqual([
    'aws:us-west-2 changed',
    'aws:us-east-2 added',
    'aws:us-east-1 removed',
  ]);
  expect(ghost?.links.filter(({ is }) => is === 'added').length).toBe(now.links.length);
  expect(ghost?.links.filter(({ is }) => is === 'removed').length).toBe(now.links.length);
});

/** A site whose capacity nobody states. */
function withoutCapacity<Site extends { readonly capacityRps?: unknown }>({
  capacityRps: _unstated,
  ...site
}: Site) {
  return site;
}
