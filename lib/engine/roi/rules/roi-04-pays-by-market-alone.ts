import { dollars } from './dollars';
import { returnFinding } from './return-finding';
import type { ReturnRule } from './return-rule';

/** Only a new market makes the option pay. */
export const roi04: ReturnRule = {
  code: 'ROI-04',
  title: 'Only a new market makes it pay',
  appliesWhen: 'an option’s net present value is above 0 with market access and below 0 without',
  meaning:
    'Neither spared outages nor lower latency pay for the option: the whole case rests on a market that is not there yet.',
  remedy: 'Decide it as an entry into a market, with the plan and the risks of one.',
  severities: 'medium',
  source: 'docs/returns.md#market-access',
  judge: ({ architecture: { options }, returns }) =>
    returns.options.flatMap(({ name, npvUsd, withoutMarketAccess: { npvUsd: without } }) =>
      npvUsd === null || without === null || npvUsd <= 0 || without >= 0
        ? []
        : [
            returnFinding({
              code: roi04.code,
              severity: 'medium',
              path: ['options', options.findIndex((option) => option.name === name)],
              message: `${name} is worth ${dollars(npvUsd)} with the new market and ${dollars(without)} without it`,
              consequence: 'Outages and latency alone do not pay for it.',
              evidence: [
                {
                  label: 'With market access',
                  value: npvUsd,
                  unit: 'USD',
                  figure: 'returns.npvUsd',
                },
                {
                  label: 'Without',
                  value: without,
                  unit: 'USD',
                  limit: 0,
                  sense: 'at-least',
                  figure: 'returns.withoutMarketAccess.npvUsd',
                },
              ],
            }),
          ],
    ),
};
