import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { text, type Words } from '@/lib/format/words';
import type { ShownCase } from './shown-case';

/** Whether the case pays: as counted, by the market alone, more often not, not, or not to be told. */
export type Answer = 'pays' | 'by-market' | 'unsure' | 'no' | 'unknown';

/** A stretch of the sentence: words, or a figure with its path for "why?". */
export type AskPart =
  string | { readonly figure: string; readonly label: string; readonly words: Words };

export interface Ask {
  readonly answer: Answer;
  readonly title: string;
  readonly parts: readonly AskPart[];
}

const titles: Readonly<Record<Answer, string>> = {
  pays: 'It pays.',
  'by-market': 'It pays by market access alone.',
  unsure: 'It may pay, and as often does not.',
  no: 'No: it does not pay.',
  unknown: 'Whether it pays is not known.',
};

/** A chance of a loss from which on a case that pays in the mean is no plain yes. */
const even = 0.5;

/** Whether a case pays. A bill that is a lower bound makes the return the most that it can be. */
export function answerOf({ own, drawn }: ShownCase): Answer {
  const { npvUsd, standing, withoutMarketAccess } = own;
  if (npvUsd === null || standing === 'unclear') return 'unknown';
  if (npvUsd <= 0) return standing === 'at-least' ? 'unknown' : 'no';
  if (standing === 'at-most') return 'unknown';
  if ((withoutMarketAccess.npvUsd ?? 0) <= 0) return 'by-market';
  return drawn !== null && drawn.probabilityOfLoss >= even ? 'unsure' : 'pays';
}

/** What the option asks, what it returns and how sure that is, in two sentences. */
export function askOf(shown: ShownCase): Ask {
  const answer = answerOf(shown);
  const asked = asks(shown);
  const parts =
    shown.own.npvUsd === null
      ? [...asked, ' What it returns cannot be told while a bill is not known.']
      : [...asked, ' ', ...returns(shown), ...chance(shown), ...market(shown)];
  return { answer, title: titles[answer], parts };
}

function asks({ own }: ShownCase): AskPart[] {
  const { oneOffUsd, addedPerMonthUsd } = own;
  if (oneOffUsd === null || addedPerMonthUsd === null)
    return [`What ${own.name} asks for is not known.`];
  const parts: AskPart[] = [];
  if (oneOffUsd > 0)
    parts.push({ figure: 'oneOffUsd', label: 'Paid once', words: money(oneOffUsd) }, ' once');
  if (addedPerMonthUsd !== 0) {
    const figure = 'addedPerMonthUsd';
    const less = addedPerMonthUsd < 0;
    const words = money(Math.abs(addedPerMonthUsd));
    if (parts.length > 0) parts.push(less ? ', and saves ' : ' and ');
    parts.push({ figure, label: 'Added in the first month', words });
    parts.push(less && oneOffUsd <= 0 ? ' a month less' : less ? ' a month' : ' more a month');
  }
  return parts.length === 0 ? ['Asks for nothing more.'] : ['Asks for ', ...parts, '.'];
}

function returns({ own, returns: { horizonMonths, baseline } }: ShownCase): AskPart[] {
  const npv = own.npvUsd ?? 0;
  const words = money(Math.abs(npv));
  const bound =
    own.standing === 'at-most' ? 'at most ' : own.standing === 'at-least' ? 'at least ' : '';
  return [
    `Over ${horizonMonths} months it ${npv < 0 ? 'loses' : 'returns'} ${npv < 0 ? negated(bound) : bound}`,
    { figure: 'npvUsd', label: 'Net present value', words },
    ` against ${baseline}`,
  ];
}

function chance({ drawn }: ShownCase): AskPart[] {
  if (drawn === null) return ['.'];
  return [
    ', with a ',
    {
      figure: 'drawn.probabilityOfLoss',
      label: 'Chance of a loss',
      words: percent(drawn.probabilityOfLoss),
    },
    ' chance of a loss.',
  ];
}

/** A bound of a return, said of the loss that its negative is. */
const negated = (bound: string): string =>
  bound === 'at most ' ? 'at least ' : bound === 'at least ' ? 'at most ' : '';

/** The other side of the market: without it where it counts, with it where it is switched off. */
function market({ own, whole, without }: ShownCase): AskPart[] {
  const brings = whole.benefits?.marketAccessUsd ?? 0;
  if (brings === 0) return [];
  if (without.includes('market'))
    return [` Market access would bring ${text(money(brings))} on top over that time.`];
  return [
    ' Without market access it is ',
    {
      figure: 'withoutMarketAccess.npvUsd',
      label: 'Net present value without market access',
      words: money(own.withoutMarketAccess.npvUsd, { signed: true }),
    },
    '.',
  ];
}
