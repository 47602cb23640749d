import { expect, test } from 'vitest';
import { parseDocument } from '@/lib/schemas';
import { readFileSync } from 'node:fs';
import { pathRows } from './path-rows';
import { residencyReport } from './residency-report';
import { shownState } from './shown-state';

const parsed = parseDocument(readFileSync('examples/collab.yaml', 'utf8'), 'collab.yaml');
if (!parsed.ok) throw new Error('collab.yaml');
const { architecture } = parsed;

function rowsOf(option: string, ...lost: `${string}:${string}`[]) {
  const report = residencyReport(architecture, option, lost);
  const state = shownState(report, lost);
  return state === null ? [] : pathRows(state, report.rules);
}

test('what may not be stands first, then each data set in the order of the document', () => {
  const rows = rowsOf('write-home');
  const bad = rows.filter(({ standing }) => standing === 'unlawful');
  expect(rows.slice(0, bad.length)).toEqual(bad);
  expect(bad.map(({ data, region }) => `${data} ${region}`)).toEqual([
    'accounts aws:us-east-1',
    'accounts aws:ap-south-1',
    'messages aws:us-east-1',
    'messages aws:ap-south-1',
  ]);
});

test('a lawful copy says what binds it, or that nothing does', () => {
  const written = rowsOf('sharded').filter(({ path }) => path === 'written by its users');
  const of = (data: string, user: string) =>
    written.find((row) => row.data === data && row.populations.includes(user))?.jurisdiction;
  expect(of('accounts', 'eu')).toBe('EU');
  expect(of('accounts', 'us')).toBeNull();
  expect(of('presence', 'eu')).toBeNull();
});

test('what the law holds back is there in its loss, also when it is one of several sites', () => {
  const held = (...lost: `${string}:${string}`[]) =>
    rowsOf('sharded', ...lost).filter(({ standing }) => standing === 'barred').length;
  expect(held()).toBe(0);
  expect(held('aws:eu-west-1')).toBe(2);
  expect(held('aws:us-east-1', 'aws:eu-west-1')).toBe(2);
});
