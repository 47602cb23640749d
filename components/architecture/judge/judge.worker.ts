import { judge, slimmed, type Question } from './judge';

export interface Asked {
  readonly number: number;
  readonly question: Question;
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const judgement = judge(data.question);
  self.postMessage(
    { number: data.number, judgement: judgement === null ? null : slimmed(judgement) },
    {},
  );
});
