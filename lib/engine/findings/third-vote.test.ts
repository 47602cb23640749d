import { expect, test } from 'vitest';
import { applyEdits, parseDocument } from '@/lib/schemas';
import { defaultAssumptions, evaluate, type Finding } from '..';

const [east, west, ireland] = ['aws:us-east-1', 'aws:us-west-2', 'aws:eu-west-1'];

interface Case {
  /** Sites as the document writes them, without the braces. */
  readonly sites: readonly string[];
  readonly links: readonly string[];
  readonly users?: string;
  readonly data?: string;
}

const textOf = ({ sites, links, users = 'at: [40.71, -74.01], country: US', data = '[]' }: Case) =>
  `apiVersion: meridian/v1
kind: Architecture
metadata: { name: case, tier: 1 }
demand:
  reads: 50%
  populations:
    - { name: all, ${users}, users: 1000, peakRps: 1200 }
data: ${data}
options:
  - name: drawn
    regions:
${sites.map((site) => `      - { ${site} }`).join('\n')}
    replication:
${links.map((link) => `      - { ${link} }`).join('\n')}
    routing: { strategy: latency }
`;

const writer = (id = '', more = '') =>
  `id: ${id}, role: active, writer: true, zones: 3, capacityRps: 3000${more}`;
const reader = (id = '', more = '') => `id: ${id}, role: read, zones: 3, capacityRps: 3000${more}`;
const link = (from = '', to = '', mode = 'quorum', more = '') =>
  `from: ${from}, to: ${to}, mode: ${mode}${more}`;

function found(text: string): Finding | undefined {
  const parsed = parseDocument(text, 'case.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [drawn] = evaluate(parsed.architecture, defaultAssumptions).options;
  return drawn?.findings.find(({ code }) => code === 'CAP-12');
}

/** What is proposed; the finding is gone once the text says so, and not with any edit less. */
function mended(given: Case): string | undefined {
  const text = textOf(given);
  const fix = found(text)?.fix;
  const edits = fix?.edits ?? [];
  expect(found(applyEdits(text, edits).text)).toBeUndefined();
  expect(found(applyEdits(text, edits.slice(0, -1)).text)).toBeDefined();
  return fix?.summary.replaceAll('\u202f', ' ');
}

test('a member that has no vote gets one', () => {
  const sites = [writer(east), writer(west), reader(ireland, ', votes: false')];
  expect(mended({ sites, links: [link(east, west), link(east, ireland)] })).toBe(
    'Let eu-west-1 vote',
  );
});

test('one vote of three is no majority of what two of them need: two more vote', () => {
  const sites = [writer(east), reader(west, ', votes: false'), reader(ireland, ', votes: false')];
  expect(mended({ sites, links: [link(east, west), link(east, ireland)] })).toBe(
    'Let us-west-2 vote and let eu-west-1 vote',
  );
});

test('another site of the option joins, by a link of its own or by the one that copies to it', () => {
  const sites = [writer(east), writer(west), reader(ireland)];
  expect(mended({ sites, links: [link(east, west)] })).toBe('Let eu-west-1 vote with them');
  const links = [link(east, west), link(east, ireland, 'async')];
  expect(mended({ sites, links })).toBe('Let eu-west-1 vote with them');
});

test('a site that copies other data, or is a backup, stays what it is: a new one joins', () => {
  const data = '[{ name: a, class: pii }, { name: b, class: pii }]';
  const sites = [writer(east), writer(west), reader(ireland)];
  const own = [
    link(east, west, 'quorum', ', data: [a]'),
    link(east, ireland, 'async', ', data: [b]'),
  ];
  expect(mended({ sites, links: own, data })).toMatch(/^Keep a hot standby in .* 1 200 req\/s/);
  const backup = `id: ${ireland}, role: backup, backup: { every: 1h, restore: 4h }`;
  expect(
    mended({ sites: [writer(east), writer(west), backup], links: [link(east, west)] }),
  ).toMatch(/^Keep a hot standby in /);
});

test('the new site may hold the data: of two near ones the one inside the union', () => {
  const fix = mended({
    users: 'at: [48.85, 2.35], country: FR',
    data: '[{ name: accounts, class: pii, residency: [EU] }]',
    sites: [writer('aws:eu-west-1'), writer('aws:eu-west-3')],
    links: [link('aws:eu-west-1', 'aws:eu-west-3')],
  });
  // London lies between the two.
  expect(fix).toMatch(/hot standby in eu-central-1 /);
});

test('groups of different members are not mended in one go', () => {
  const data = '[{ name: a, class: pii }, { name: b, class: pii }]';
  const links = [
    link(east, west, 'quorum', ', data: [a]'),
    link(east, ireland, 'quorum', ', data: [b]'),
  ];
  const sites = [writer(east), reader(west), reader(ireland)];
  expect(found(textOf({ sites, links, data }))).toMatchObject({ fix: null });
});
