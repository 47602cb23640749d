import { judge, type Question } from './judge';

export interface Asked {
  readonly number: number;
  readonly question: Question;
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  self.postMessage({ number: data.number, judgement: judge(data.question) }, {});
});
