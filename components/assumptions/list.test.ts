import { describe, expect, it } from 'vitest';
import type { AssumptionOverride } from '@/lib/engine/model';
import { allAssumptions } from '@/lib/engine/tables';
import {
  filterAssumptions,
  listedAssumptions,
  standingsOf,
  type AssumptionFilters,
} from './list-rows';
import { packAssumptions, unpackAssumptions } from './pack';

const rows = allAssumptions();
const stated: AssumptionOverride = {
  id: 'parameter.serverTimeMs',
  value: 20,
  unit: 'ms',
  scope: 'workspace',
  because: 'traces of October',
  on: '2026-11-01',
};
const all = listedAssumptions(rows, [stated], '2026-11-20');
const none: AssumptionFilters = { search: '', table: [], kind: [], standing: [] };
const ids = (filters: Partial<AssumptionFilters>) =>
  filterAssumptions(all, { ...none, ...filters }).map(({ id }) => id);

describe('the list of assumptions', () => {
  it('goes to the browser and back whole, in a fraction of its size', () => {
    const packed = packAssumptions(rows);
    expect(unpackAssumptions(packed)).toEqual(rows);
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(rows).length / 2);
  });

  it('puts first what is stated, with its day and what holds', () => {
    expect(all[0]).toMatchObject({
      id: stated.id,
      value: 35,
      holds: 20,
      asOf: '2026-11-01',
      stale: false,
    });
    expect(all).toHaveLength(rows.length);
    expect(ids({ standing: ['stated'] })).toEqual([stated.id]);
  });

  it('is searched by every word of name, id, source and reason', () => {
    expect(ids({ search: 'server time request' })[0]).toBe(stated.id);
    expect(ids({ search: 'us-east-1 eu-west-1', table: ['round-trips'] })).toContain(
      'rtt.aws:eu-west-1~aws:us-east-1',
    );
    expect(ids({ search: 'traces of october' })).toEqual([stated.id]);
    expect(ids({ search: 'nothing like this' })).toEqual([]);
  });

  it('knows what is older than two years at a day', () => {
    const later = listedAssumptions(rows, [], '2026-11-20');
    const stale = later.filter((row) => standingsOf(row).includes('stale'));
    // Round trips of 2022 and 2023 and the transfer prices of those years.
    expect(new Set(stale.map(({ table }) => table))).toContain('round-trips');
    expect(stale.every(({ asOf }) => asOf < '2024-11-20')).toBe(true);
    expect(listedAssumptions(rows, [], '2023-01-01').some(({ stale: old }) => old)).toBe(false);
  });

  it('is filtered by table and worth', () => {
    expect(ids({ table: ['zones'] })).toHaveLength(152);
    const judged = filterAssumptions(all, { ...none, kind: ['judgement'] });
    expect(judged.every(({ kind }) => kind === 'judgement')).toBe(true);
  });
});
