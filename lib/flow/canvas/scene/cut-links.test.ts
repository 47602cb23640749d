import { expect, test } from 'vitest';
import type { Link, RegionId } from '@/lib/engine/model';
import { option, site } from '@/lib/testing/architecture';
import { cutLinks, toggledCut } from './cut-links';

const [a, b, c] = ['aws:us-east-1', 'aws:eu-west-1', 'aws:ap-south-1'] as const;
const link = (from: RegionId, to: RegionId): Link => ({ from, to, mode: 'async' });
const drawn = option([site(a, 1), site(b, 1), site(c, 1)], {
  links: [link(a, b), link(b, a), link(b, c)],
});

test('a partition cuts what crosses it, in both directions', () => {
  const cut = cutLinks(drawn, { kind: 'partition', groups: [[a], [b, c]] });
  expect([...cut]).toEqual([`${a}>${b}`, `${b}>${a}`]);
});

test('links are cut one by one; lost sites cut nothing', () => {
  expect([...cutLinks(drawn, { kind: 'links', links: [{ from: b, to: c }] })]).toEqual([
    `${b}>${c}`,
  ]);
  expect(cutLinks(drawn, { kind: 'sites', sites: [a] }).size).toBe(0);
});

test('a click cuts a line, and a second one mends it', () => {
  const both = [
    { from: a, to: b },
    { from: b, to: a },
  ];
  const one = [{ from: b, to: c }];
  expect(toggledCut([], both)).toEqual(both);
  expect(toggledCut(both, one)).toEqual([...both, ...one]);
  expect(toggledCut([...both, ...one], both)).toEqual(one);
});
