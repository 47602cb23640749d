import { describe, expect, it } from 'vitest';
import { regionsFor } from '@/lib/engine/assumptions/regions-for';
import type { Architecture, Loss, RegionId } from '@/lib/engine/model';
import { parseDocument } from '@/lib/schemas';
import { checkout } from '@/lib/testing/checkout';
import { exampleText } from '@/lib/testing/examples';
import { project } from '../projection';
import { dependencyPlaces, type NeedingSite } from './dependency-places';
import { needLines } from './need-lines';

const nothing: Loss = { kind: 'sites', sites: [] };
const losing = (...sites: RegionId[]): Loss => ({ kind: 'sites', sites });

function drawn(architecture: Architecture, optionName: string, loss: Loss = nothing) {
  const regions = new Map<string, ReturnType<typeof regionsFor>[number]>(
    regionsFor(architecture).map((region) => [region.id, region]),
  );
  const option = architecture.options.find(({ name }) => name === optionName);
  const sites = (option?.sites ?? []).map(({ region }, i): NeedingSite => ({
    key: `s${i}`,
    region,
    at: project(regions.get(region)?.at ?? { lat: 0, lon: 0 }),
  }));
  const places = dependencyPlaces(architecture.dependencies, sites, loss, (id) => regions.get(id));
  const marks = (region: RegionId) =>
    places.places.find((place) => place.region === region)?.marks ?? [];
  const lines = (of: { readonly dependency?: string; readonly site?: string }) =>
    needLines(places, sites, {
      dependencies: new Set(of.dependency === undefined ? [] : [of.dependency]),
      sites: new Set(of.site === undefined ? [] : [of.site]),
    }).map(({ key, needs, isGone }) => [key, needs, isGone ? 'gone' : 'there']);
  return { ...places, marks, lines };
}

const text = await exampleText('collab');

describe('collab, whose identity lives in us-east-1 alone', () => {
  const parsed = parseDocument(text, 'collab.yaml');
  if (!parsed.ok) throw new Error('collab cannot be read');
  const collab = parsed.architecture;

  it('says that both sites elsewhere share its fate, and counts what has no place', () => {
    const { places, marks, placeless } = drawn(collab, 'write-home');
    expect(places).toMatchObject([{ region: 'aws:us-east-1', siteKey: 's0' }]);
    expect(marks('aws:us-east-1')).toMatchObject([
      {
        name: 'identity',
        needs: 'hard',
        state: 'up',
        sharedBy: ['aws:eu-west-1', 'aws:ap-south-1'],
      },
    ]);
    expect(placeless).toBe(1);
  });

  it('is nobody else’s fate where the only site stands there too', () => {
    expect(drawn(collab, 'today').marks('aws:us-east-1')).toMatchObject([{ sharedBy: [] }]);
  });

  it('is gone with us-east-1, and not with another region', () => {
    const gone = drawn(collab, 'write-home', losing('aws:us-east-1'));
    expect(gone.marks('aws:us-east-1')).toMatchObject([{ state: 'down', standIn: null }]);
    expect(gone.lines({ dependency: 'identity' })).toEqual([
      ['s1 identity aws:us-east-1', 'hard', 'gone'],
      ['s2 identity aws:us-east-1', 'hard', 'gone'],
    ]);
    const other = drawn(collab, 'write-home', losing('aws:eu-west-1'));
    expect(other.marks('aws:us-east-1')).toMatchObject([{ state: 'up', isGoneHere: false }]);
  });

  it('has a line to each site elsewhere, and a site one to what it needs', () => {
    const { lines } = drawn(collab, 'write-home');
    expect(lines({ dependency: 'identity' })).toEqual([
      ['s1 identity aws:us-east-1', 'hard', 'there'],
      ['s2 identity aws:us-east-1', 'hard', 'there'],
    ]);
    expect(lines({ site: 's2' })).toEqual([['s2 identity aws:us-east-1', 'hard', 'there']]);
    expect(lines({ site: 's0' })).toEqual([]);
  });
});

describe('the checkout, of which one dependency lives in two regions', () => {
  it('draws no line to what a site has at home, and after a loss those to what is left, of what is left', () => {
    expect(drawn(checkout(), 'standby').lines({ dependency: 'inventory' })).toEqual([
      ['s1 inventory aws:us-east-1', 'hard', 'there'],
      ['s1 inventory aws:us-east-2', 'hard', 'there'],
    ]);
    const after = drawn(checkout(), 'standby', losing('aws:us-east-1'));
    expect(after.marks('aws:us-east-1')).toContainEqual(
      expect.objectContaining({ name: 'inventory', state: 'narrowed', isGoneHere: true }),
    );
    expect(after.marks('aws:us-east-2')).toMatchObject([{ state: 'narrowed', isGoneHere: false }]);
    expect(after.lines({ dependency: 'inventory' })).toEqual([
      ['s1 inventory aws:us-east-2', 'hard', 'there'],
    ]);
  });

  it('stands where a custom region is, without a site', () => {
    const { places, placeless } = drawn(checkout(), 'standby');
    expect(places.map(({ region, siteKey }) => [region, siteKey])).toEqual([
      ['custom:dc-ashburn', null],
      ['aws:us-east-1', 's0'],
      ['aws:us-west-2', 's1'],
      ['aws:us-east-2', null],
    ]);
    // The queue stands wherever a site does, and where the cards are nobody has said.
    expect(placeless).toBe(2);
  });

  it('is gone by itself, whatever region is left', () => {
    const { marks } = drawn(checkout(), 'standby', { kind: 'dependency', name: 'sign-in' });
    expect(marks('aws:us-east-1')).toContainEqual(
      expect.objectContaining({ name: 'sign-in', state: 'down', isGoneHere: true }),
    );
    expect(marks('aws:us-east-1')).toContainEqual(
      expect.objectContaining({ name: 'pipeline', state: 'up', isGoneHere: false }),
    );
  });
});
