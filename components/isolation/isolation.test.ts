import { describe, expect, test } from 'vitest';
import { defaultAssumptions, isolationOf } from '@/lib/engine';
import { checkout } from '@/lib/testing/checkout';
import { changedBy } from './call-cell';
import { askedLoss, chosenLoss } from './chosen-loss';
import {
  isolationSentence,
  kindWords,
  lossWords,
  placeWords,
  stateWords,
} from './dependency-words';
import { graphLayout } from './graph-layout';
import { graphTable } from './graph-table';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const document = checkout();
const figures = isolationOf(document, defaultAssumptions, 'standby', {
  losses: [{ kind: 'dependency', name: 'inventory' }],
});
const lostEast = figures.losses.find(({ lost }) => lost.join() === east) ?? null;
const dependency = (name: string) => {
  const found = figures.dependencies.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('the drawing', () => {
  const graph = graphLayout(figures, [east, west], null);
  const names = (column: string) =>
    graph.nodes.filter((node) => node.column === column).map(({ name }) => name);

  test('has every site, dependency and place once, in columns', () => {
    expect(names('site')).toEqual([east, west]);
    expect(names('dependency').toSorted()).toEqual(
      figures.dependencies.map(({ name }) => name).toSorted(),
    );
    expect(names('place').toSorted()).toEqual(
      ['custom:dc-ashburn', east, 'aws:us-east-2', west].toSorted(),
    );
    expect(graph.left).toBe(0);
  });

  test('leads from every site to every dependency and on to where that lives', () => {
    // Two sites and seven dependencies; 1 + 2 + 2 + 1 + 1 places.
    expect(graph.edges).toHaveLength(14 + 7);
    expect(graph.edges.filter(({ kind }) => kind === 'calls')).toHaveLength(4);
    expect(graph.edges.every(({ gone }) => gone === null)).toBe(true);
  });

  test('puts what has no known place last, and draws the same twice', () => {
    expect(names('dependency').slice(-2)).toEqual(['queue', 'cards']);
    expect(graphLayout(figures, [east, west], null)).toEqual(graph);
  });

  test('nothing stands on top of another in its column', () => {
    for (const column of ['site', 'dependency', 'place']) {
      const ys = graph.nodes.filter((node) => node.column === column).map(({ y }) => y);
      ys.slice(1).forEach((y, i) => expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(44));
    }
  });

  test('a loss cuts the ways to what is gone, and leaves those of what goes on elsewhere', () => {
    const { edges } = graphLayout(figures, [east, west], lostEast);
    const goneFrom = (from: string, to: string) =>
      edges.find((edge) => edge.from === from && edge.to === to)?.gone;
    expect(goneFrom(`site:${east}`, 'dependency:cards')).toBe('left');
    expect(goneFrom(`site:${west}`, 'dependency:sign-in')).toBe('cut');
    expect(goneFrom(`site:${west}`, 'dependency:inventory')).toBeNull();
    expect(goneFrom('dependency:inventory', `place:${east}`)).toBe('left');
    expect(goneFrom('dependency:sign-in', `place:${east}`)).toBe('cut');
  });

  test('of very many dependencies some are left to the table', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...dependency('cards'), name: `d${i}` }));
    const crowded = graphLayout({ dependencies: many }, [east], null);
    expect(crowded.left).toBe(6);
    expect(crowded.nodes).toHaveLength(1 + 24);
  });
});

describe('the words', () => {
  test('say what it is and where', () => {
    expect(kindWords(dependency('inventory'))).toBe('own service, hard, Tier 2');
    expect(kindWords(dependency('cards'))).toBe('third party, hard');
    expect(placeWords(dependency('mainframe'))).toBe('dc-ashburn, through direct');
    expect(placeWords(dependency('queue'))).toBe('where each site stands');
    expect(placeWords(dependency('cards'))).toBe('place not stated');
  });

  test('say what a loss does, worst first', () => {
    expect(stateWords(lostEast, 'sign-in')).toBe('gone');
    expect(stateWords(lostEast, 'inventory')).toBe('fewer places left');
    expect(stateWords(lostEast, 'cards')).toBe('');
    expect(isolationSentence(figures, lostEast)).toBe(
      'With us-east-1 lost, sign-in and pipeline are gone too. Nobody can sign in or deploy or roll back, and the failover takes it: people decide, and have to sign in to act.',
    );
    expect(isolationSentence(figures, null)).toBe(
      'mainframe lives in dc-ashburn alone, and sites elsewhere need it for every request.',
    );
  });

  test('name a loss by its sites, or by what is down', () => {
    expect(figures.losses.map(lossWords)).toEqual([
      'us-east-1 lost',
      'us-west-2 lost',
      'inventory down',
    ]);
  });
});

test('the loss of the address is one of this option, or none', () => {
  const [option] = document.options;
  if (!option) throw new Error('no option');
  expect(askedLoss(option, { lost: ['aws:eu-west-1'], named: null })).toBeNull();
  const loss = askedLoss(option, { lost: ['aws:eu-west-1', east], named: null });
  expect(loss).toEqual({ kind: 'sites', sites: [east] });
  expect(chosenLoss(figures, loss)).toBe(lostEast);
  expect(chosenLoss(figures, null)).toBeNull();
});

test('a cell tells the losses that change it', () => {
  const calls = dependency('mainframe').sites[1];
  if (!calls) throw new Error('no site');
  expect(changedBy('mainframe', calls, figures.losses)).toMatchObject([
    { lost: east, calls: { readMs: 198 } },
  ]);
});

test('the table behind the graph has what the graph shows', () => {
  const { header, rows } = graphTable(figures, lostEast);
  expect(header).toEqual(['Dependency', 'What it is', 'Lives in', 'Falls with', 'Now']);
  const row = rows.find(([name]) => name?.exact === 'sign-in');
  expect(row?.map(({ exact }) => exact)).toEqual([
    'sign-in',
    'identity, soft',
    'us-east-1',
    east,
    'gone',
  ]);
});
