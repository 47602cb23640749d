import { expect, it, vi } from 'vitest';
import { Latest } from './latest';

function held() {
  const open: ((answer: string) => void)[] = [];
  const asked: number[] = [];
  const answer = (question: number) => {
    asked.push(question);
    return new Promise<string>((resolve) => open.push(resolve));
  };
  const turn = async () => {
    await Promise.resolve();
    await Promise.resolve();
  };
  return { open, asked, answer, turn };
}

it('asks the newest question once the one under way is answered, and passes over those between', async () => {
  const { open, asked, answer, turn } = held();
  const told = vi.fn<(answer: string) => void>();
  const latest = new Latest(answer, told);
  latest.ask(1);
  latest.ask(2);
  latest.ask(3);
  expect(asked).toEqual([1]);
  open[0]?.('one');
  await turn();
  expect(asked).toEqual([1, 3]);
  open[1]?.('three');
  await turn();
  expect(told.mock.calls).toEqual([['one'], ['three']]);
});

it('tells nothing after it has ended', async () => {
  const { open, answer, turn } = held();
  const told = vi.fn<(answer: string) => void>();
  const latest = new Latest(answer, told);
  latest.ask(1);
  latest.end();
  open[0]?.('one');
  await turn();
  expect(told).not.toHaveBeenCalled();
});

it('rests between an answer and the next question', async () => {
  vi.useFakeTimers();
  const { open, asked, answer, turn } = held();
  const latest = new Latest(answer, () => undefined, 100);
  latest.ask(1);
  latest.ask(2);
  open[0]?.('one');
  await turn();
  expect(asked).toEqual([1]);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([1, 2]);
  vi.useRealTimers();
});
