import { describe, expect, it } from 'vitest';
import { chainOf, comingUp, daysUntil, needOf, type ReviewRow } from './review-row';

const row = (more: Partial<ReviewRow>): ReviewRow => ({
  id: 'a',
  state: 'approved',
  title: 'A',
  service: 'basket',
  owner: null,
  tier: 1,
  option: 'today',
  verdict: 'multi-az',
  headline: '',
  openedBy: 'ada',
  openedAt: new Date(0),
  updatedAt: new Date(0),
  decidedAt: null,
  reexamineOn: '2027-01-01',
  supersedesId: null,
  waitsFor: [],
  openQuestions: 0,
  needsMySignature: false,
  isMine: false,
  ...more,
});

describe('what a review needs', () => {
  it('is a signature before an answer before a draft', () => {
    expect(needOf(row({ needsMySignature: true, isMine: true, openQuestions: 2 }))).toBe(
      'your signature',
    );
    expect(needOf(row({ isMine: true, openQuestions: 2, state: 'draft' }))).toBe(
      'your answers to 2 questions',
    );
    expect(needOf(row({ isMine: true, state: 'draft' }))).toBe('you to finish the draft');
    expect(needOf(row({ state: 'draft' }))).toBeNull();
  });
});

describe('decisions to look at again', () => {
  it('are those that hold and come within sixty days, the most pressing first', () => {
    const rows = [
      row({ id: 'far', reexamineOn: '2027-12-01' }),
      row({ id: 'soon', reexamineOn: '2027-01-20' }),
      row({ id: 'late', reexamineOn: '2026-11-01' }),
      row({ id: 'gone', reexamineOn: '2026-11-01', state: 'superseded' }),
    ];
    expect(comingUp(rows, '2026-11-22').map(({ id }) => id)).toEqual(['late', 'soon']);
    expect(daysUntil(row({ reexamineOn: '2026-11-01' }), '2026-11-22')).toBe(-21);
  });
});

describe('a chain of decisions', () => {
  it('leads back to the first, and ends where it would go round', () => {
    const [a, b, c] = [
      row({ id: 'a', supersedesId: 'c' }),
      row({ id: 'b', supersedesId: 'a' }),
      row({ id: 'c', supersedesId: 'b' }),
    ];
    expect(
      chainOf(row({ id: 'd', supersedesId: 'b' }), [b, row({ id: 'a' })]).map(({ id }) => id),
    ).toEqual(['b', 'a']);
    expect(chainOf(c, [a, b, c]).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
