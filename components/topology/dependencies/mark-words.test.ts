import { expect, it } from 'vitest';
import type { DependencyMark } from '@/lib/flow/canvas/scene/dependency-places';
import { markNote, markSpoken } from './mark-words';

const identity: DependencyMark = {
  name: 'identity',
  needs: 'hard',
  state: 'up',
  isGoneHere: false,
  standIn: null,
  sharedBy: ['aws:eu-west-1', 'aws:ap-south-1'],
};

it('says a shared fate by sign and word, and who shares it', () => {
  expect(markNote(identity)).toEqual({ standing: 'high', word: 'shared fate' });
  expect(markSpoken(identity, 'aws:us-east-1')).toBe(
    'identity, hard dependency in us-east-1, shared fate: eu-west-1 and ap-south-1 lose it with this region alone',
  );
  expect(markNote({ ...identity, sharedBy: [] })).toBeNull();
});

it('says that it is gone before anything else, and how badly', () => {
  const gone = { ...identity, state: 'down', isGoneHere: true } as const;
  expect(markNote(gone)).toEqual({ standing: 'critical', word: 'gone' });
  expect(markNote({ ...gone, needs: 'soft' })).toEqual({ standing: 'medium', word: 'gone' });
  const standIn = { ...gone, sharedBy: [], standIn: 'identity-2' };
  expect(markNote(standIn)).toEqual({ standing: 'medium', word: 'gone' });
  expect(markSpoken(standIn, 'aws:us-east-1')).toMatch(/, gone, identity-2 stands in$/);
});

it('tells one region of it that is gone from all of it', () => {
  const narrowed = { ...identity, sharedBy: [], state: 'narrowed', isGoneHere: true } as const;
  expect(markNote(narrowed)?.word).toBe('gone here');
  expect(markNote({ ...narrowed, isGoneHere: false })).toBeNull();
});
