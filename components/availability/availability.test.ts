import { expect, test } from 'vitest';
import { share } from '@/lib/engine';
import type { AvailabilityFigures, AvailabilityLever } from '@/lib/engine/model';
import { availabilitySentence } from './availability-sentence';
import { fixOfLever, leversSentence } from './lever-words';
import { ninesOf, ninesScale } from './nines-scale';
import { downtimeParts } from './parts';

const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ');

// 60.1 minutes of 525 600: a card network of 99.99 %, common causes, regions; the picture of the verdict.
const figures: AvailabilityFigures = {
  yearly: share(1 - 60.1 / 525_600),
  downtimeMinutesPerYear: 60.1,
  nines: 3.94,
  standing: 'estimate',
  lowerBound: share(0.9998),
  upperBound: share(0.99995),
  budgetMinutes: 5.256,
  contributions: [
    {
      id: 'dependency:card-network',
      cause: 'dependency',
      name: 'card-network',
      minutesPerYear: 52.6,
    },
    { id: 'common-cause', cause: 'common-cause', name: null, minutesPerYear: 4.5 },
    {
      id: 'region-loss:aws:us-east-1',
      cause: 'region-loss',
      name: 'aws:us-east-1',
      minutesPerYear: 3,
    },
    { id: 'planned', cause: 'planned', name: null, minutesPerYear: 0 },
  ],
  populations: [],
  degraded: [],
};

test('the sentence says the share, the nines, the minutes and what is required', () => {
  expect(plain(availabilitySentence(figures, { availability: share(0.99999) }))).toBe(
    '99.989 % of a year, 3.9 nines: users find it down for 60.1 min. 99.999 % is required, which leaves 5.26 min.',
  );
});

test('a dependency of unknown availability makes it an upper bound, and is named', () => {
  const said = availabilitySentence(
    {
      ...figures,
      standing: 'at-most',
      budgetMinutes: null,
      contributions: [
        ...figures.contributions,
        { id: 'dependency:mail', cause: 'dependency', name: 'mail', minutesPerYear: null },
      ],
    },
    {},
  );
  expect(plain(said)).toBe(
    'At most 99.989 % of a year, 3.9 nines: users find it down for at least 60.1 min. Nobody states how available mail is.',
  );
});

test('without users there is nothing to say', () => {
  const none = { ...figures, yearly: null, downtimeMinutesPerYear: null };
  expect(availabilitySentence(none, {})).toMatch(/^There are no users/);
});

test('parts carry their share of the whole and the path that explains them; what is 0 is left out', () => {
  const parts = downtimeParts(figures);
  expect(parts.map(({ title, name }) => [title, name])).toEqual([
    ['Dependency down', 'card-network'],
    ['Common cause', null],
    ['Region lost', 'us-east-1'],
  ]);
  expect(parts[0]?.share).toBeCloseTo(52.6 / 60.1, 12);
  expect(parts[2]?.figure).toBe(
    'availability.contributions[region-loss:aws:us-east-1].minutesPerYear',
  );
});

test.each([
  [0.9, 1],
  [0.999, 3],
  [0.99999, 5],
  [1, 9],
  [0, 0],
])('%d has %d nines', (availability, nines) => {
  expect(ninesOf(availability)).toBeCloseTo(nines, 9);
});

test('the axis goes in whole nines around what it shows', () => {
  const { from, to, ticks } = ninesScale([0.9981, 0.999, 0.9999]);
  expect([from, to]).toEqual([2, 5]);
  expect(ticks.map(({ label }) => plain(label))).toEqual(['99 %', '99.9 %', '99.99 %', '99.999 %']);
});

// 60.1 minutes less 52.6 leave 7.5, where 99.999 % leaves 5.256 and 99.99 % leaves 52.56.
const alternative: AvailabilityLever = {
  id: 'dependency:card-network',
  change: 'Add an alternative to card-network',
  minutesPerYear: 52.6,
  downtimeMinutesPerYear: 7.5,
  yearly: share(1 - 7.5 / 525_600),
  meets: false,
  edits: [{ op: 'insert', path: ['dependencies'], index: 1, value: { name: 'second' } }],
};

test('a change says what it leaves, whether that is enough, and where no key holds it', () => {
  const said = (lever: AvailabilityLever, required: number | null) =>
    plain(fixOfLever(lever, required).consequence);
  expect(said(alternative, 0.99999)).toBe(
    'Leaves 7.5 min a year, 99.9986 %: short of the 99.999 % that is required.',
  );
  expect(said({ ...alternative, meets: true }, 0.9999)).toBe(
    'Leaves 7.5 min a year, 99.9986 %: within the 99.99 % that is required.',
  );
  expect(said({ ...alternative, meets: null, edits: [] }, null)).toBe(
    'Leaves 7.5 min a year, 99.9986 %. No key of the document holds it.',
  );
  expect(fixOfLever(alternative, null)).toMatchObject({
    summary: alternative.change,
    edits: alternative.edits,
  });
});

test('that no change is enough is said where all of them are known to fall short', () => {
  const unknown = { ...alternative, meets: null };
  const enough = { ...alternative, meets: true };
  expect(plain(leversSentence([alternative], 0.99999) ?? '')).toBe(
    'None of them meets 99.999 % by itself.',
  );
  expect(leversSentence([alternative, enough], 0.9999)).toBeNull();
  expect(leversSentence([alternative, unknown], 0.9999)).toBeNull();
  expect(leversSentence([alternative], null)).toBeNull();
  expect(leversSentence([], 0.9999)).toBeNull();
});
