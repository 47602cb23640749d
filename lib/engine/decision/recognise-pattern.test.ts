import { describe, expect, test } from 'vitest';
import type { Link, Option } from '../model';
import { option, site } from '../../testing/architecture';
import { exampleText } from '../../testing/examples';
import { parseDocument } from '@/lib/schemas';
import { recognisePattern } from './recognise-pattern';

async function exampleOption(name: string, asked: string): Promise<Option> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  const found = parsed.ok && parsed.architecture.options.find((o) => o.name === asked);
  if (!found) throw new Error(`no ${asked} in ${name}`);
  return found;
}

describe('the options of the examples, by what they do', () => {
  test.each([
    ['hr-tool', 'snapshots', 'backup-and-restore'],
    ['hr-tool', 'active-active', 'active-active'],
    ['payments', 'multi-az', 'multi-az'],
    ['payments', 'two-at-sixty', 'active-active'],
    ['payments', 'warm-standby', 'warm-standby-sync'],
    ['collab', 'today', 'multi-az'],
    ['collab', 'write-home', 'read-local-write-global'],
    // Its links carry presence alone: accounts and messages have no copy elsewhere.
    ['collab', 'sharded', 'regional-sharding'],
  ] as const)('%s, %s is %s', async (name, asked, pattern) => {
    expect(recognisePattern(await exampleOption(name, asked))).toBe(pattern);
  });
});

const [east, west] = ['aws:us-east-1', 'aws:us-west-2'] as const;
const both: Link[] = [
  { from: east, to: west, mode: 'async' },
  { from: west, to: east, mode: 'async' },
];
const oneWay = both.slice(0, 1);

describe('what a drawing is called and what it is', () => {
  test('two serving regions with one writer are no active-active', () => {
    const hub = option([site(east, 10, { writer: true }), site(west, 10)], { links: oneWay });
    expect(recognisePattern(hub)).toBe('hub-and-spoke');
    const read = option([site(east, 10, { writer: true }), site(west, 10, { role: 'read' })]);
    expect(recognisePattern(read)).toBe('read-local-write-global');
  });

  test('two writers that tell each other nothing are two services', () => {
    expect(recognisePattern(option([site(east, 10), site(west, 10)]))).toBe('regional-sharding');
    expect(recognisePattern(option([site(east, 10), site(west, 10)], { links: both }))).toBe(
      'active-active',
    );
  });

  test('homes make it sharding, however much is copied', () => {
    const homes = { a: east, b: west } as const;
    const homed = (links: Link[]) =>
      option([site(east, 10), site(west, 10)], {
        links,
        homes,
        routing: { strategy: 'application' },
      });
    expect(recognisePattern(homed(both))).toBe('regional-sharding-copied');
    expect(recognisePattern(homed(both.map((link) => ({ ...link, mode: 'sync' }))))).toBe(
      'regional-sharding-sync',
    );
    expect(recognisePattern(homed(oneWay))).toBe('regional-sharding');
  });

  test('the readiest standby names the pattern', () => {
    const drawn = option([
      site(east, 10),
      site(west, 10, { role: 'pilot' }),
      site('aws:eu-west-1', 10, { role: 'warm' }),
    ]);
    expect(recognisePattern(drawn)).toBe('warm-standby');
  });

  test('zones that nobody states are not there', () => {
    expect(recognisePattern(option([site(east, 10)]))).toBe('single-region');
    expect(recognisePattern(option([site(east, 10, { zones: 3 })]))).toBe('multi-az');
    expect(recognisePattern(option([site(east, 10, { zones: 3, cells: { count: 20 } })]))).toBe(
      'cell-based',
    );
  });
});
