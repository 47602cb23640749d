import { hoursPerYear } from '../../availability/minutes-per-year';
import { exp } from '../../numeric/exp';
import { normalDraw } from '../../numeric/normal-draw';
import type { RandomBits } from '../../numeric/random-bits';
import { earnedFor } from '../downtime/revenue-profile';
import { creditAt } from './credit-at';
import type { Scratch } from './scratch';
import type { SimulationPlan } from './simulation-plan';

const effectNumbers = 8;

/** One outage: what it takes from each option that it strikes. */
export function strike(plan: SimulationPlan, bits: RandomBits, scratch: Scratch, h: number): void {
  const { hazard, effect, months, option, counts, baseline, horizonMonths, profile, yearGrowth } =
    plan;
  const { npv, yearLoss, mu, success, terms } = scratch;
  const perHour = terms[0] ?? 0;
  const perHourCredits = terms[1] ?? 0;
  const perMonth = terms[2] ?? 0;
  const month = Math.floor(bits.uniform() * horizonMonths);
  const length = exp((mu[hazard.lengths[h] ?? 0] ?? 0) + (hazard.sigma[h] ?? 0) * normalDraw(bits));
  const luck = bits.uniform();
  const begins = profile === null ? 0 : bits.uniform() * hoursPerYear;
  const growth = months.growth[month] ?? 1;
  const worth = growth * (months.discount[month + 1] ?? 0);
  const year = Math.floor(month / 12);
  const years = yearGrowth.length;
  const { numbers } = effect;
  const end = hazard.effectFrom[h + 1] ?? 0;
  for (let row = hazard.effectFrom[h] ?? 0; row < end; row += 1) {
    const o = effect.option[row] ?? 0;
    const at = row * effectNumbers;
    const works = luck < (success[o] ?? 1);
    const lasting = works ? (numbers[at + 4] ?? 0) : (numbers[at] ?? 0);
    const moved = works ? (numbers[at + 1] ?? 0) : 0;
    const waiting = works ? (numbers[at + 2] ?? 0) : 0;
    const restored = works ? (numbers[at + 3] ?? 0) : 0;
    const moveHours = Math.min(length, numbers[at + 5] ?? 0);
    const releaseHours = Math.min(length, numbers[at + 6] ?? 0);
    const restoreHours = Math.min(length, numbers[at + 7] ?? 0);
    const up = option.dependenciesUp[o] ?? 1;
    const hours =
      lasting * length + moved * moveHours + waiting * releaseHours + restored * restoreHours;
    const earned =
      profile === null
        ? hours
        : lasting * earnedFor(profile, begins, length) +
          moved * earnedFor(profile, begins, moveHours) +
          waiting * earnedFor(profile, begins, releaseHours) +
          restored * earnedFor(profile, begins, restoreHours);
    let loss = up * (earned * perHour + hours * perHourCredits);
    if (perMonth > 0) {
      const steady = (option.steadyHours[o] ?? 0) / 12;
      loss += perMonth * (creditAt(plan, steady + hours) - creditAt(plan, steady));
    }
    const i = o * years + year;
    yearLoss[i] = (yearLoss[i] ?? 0) + loss * growth;
    if (!counts.outages) continue;
    if (o !== baseline) npv[o] = (npv[o] ?? 0) - loss * worth;
    else
      for (let other = 0; other < npv.length; other += 1) {
        if (other !== baseline) npv[other] = (npv[other] ?? 0) + loss * worth;
      }
  }
}
