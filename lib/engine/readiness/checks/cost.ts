import { fails, holds, unknown } from '../answers';
import type { ReadinessCheck } from '../item';

export const reasonNamed: ReadinessCheck = ({ architecture: { requirements } }) =>
  requirements.claims.length === 0
    ? fails('the document claims no driver: latency, availability, compliance or scale')
    : holds(`claimed: ${requirements.claims.join(', ')}`);

export const outageCostKnown: ReadinessCheck = ({ architecture: { business } }) => {
  if (business?.outageCostPerHourUsd !== undefined)
    return holds('the document states what an hour down costs');
  return business?.revenuePerYearUsd === undefined
    ? fails('neither the cost of an hour down nor the revenue is stated')
    : holds('what an hour down costs follows from the revenue');
};

export const costComputed: ReadinessCheck = ({ evaluation }) => {
  const { monthlyUsd, lowerBound } = evaluation.cost;
  if (monthlyUsd === null) return unknown('no line of the cost is known');
  return lowerBound
    ? unknown('some lines of the cost are unknown, so that it is only a lower bound')
    : holds('each line of the cost has a price');
};
