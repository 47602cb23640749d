import { percent, rate, shortName, stretch } from '../../../findings/words';
import { serves } from '../../../traffic/serves';
import { rulesOnly, type AlertBuilder, type AlertRule } from '../alert';

/** The share of errors above which a rollout halts, too: a judgement. */
const unusualErrors = 0.01;

/** Errors by region, against what takes a site out. */
export const errorAlerts: AlertBuilder = ({ option }) => {
  const { outAbove } = option.failover;
  return rulesOnly(
    option.sites.filter(serves).flatMap(({ region }): AlertRule[] => {
      const about = {
        reads: 'service:region_errors:ratio_rate5m',
        match: { region },
        sense: 'above',
        runbook: 'runbook-failover',
      } as const;
      const unusual: AlertRule = {
        ...about,
        name: 'RegionErrorsUnusual',
        severity: 'ticket',
        threshold: unusualErrors,
        forS: 300,
        summary: `Requests to ${shortName(region)} fail`,
        because: `Above ${percent(unusualErrors)} a rollout would be halted as well.`,
        restsOnJudgement: true,
      };
      if (outAbove === undefined) return [unusual];
      return [
        unusual,
        {
          ...about,
          name: 'RegionErrorsTakeOut',
          severity: 'page',
          threshold: outAbove,
          forS: 60,
          summary: `So many requests to ${shortName(region)} fail that it is to be taken out`,
          because: `failover.outAbove: ${percent(outAbove)}.`,
          restsOnJudgement: false,
        },
      ];
    }),
  );
};

/** Probes of a site fail from most places. */
export const healthAlerts: AlertBuilder = ({ option }) => {
  const { health } = option;
  if (health === null) {
    return {
      rules: [],
      unwatched: [
        {
          path: `options.${option.name}.health`,
          reads: 'service:region_health:avg',
          because: 'the option states no health check',
        },
      ],
    };
  }
  const lastsS = health.intervalS * health.failures;
  return rulesOnly(
    option.sites
      .filter(({ role }) => role !== 'backup')
      .map(({ region }) => ({
        name: 'RegionDown',
        severity: 'page',
        reads: 'service:region_health:avg',
        match: { region },
        sense: 'below',
        threshold: 0.5,
        forS: lastsS,
        summary: `Most probes of ${shortName(region)} fail`,
        because: `health: ${health.failures} failures ${stretch(health.intervalS)} apart, from a majority of the places that probe.`,
        restsOnJudgement: false,
        runbook: 'runbook-failover',
      })),
  );
};

/** A site that carries more than every single loss would leave room for. */
export const utilizationAlerts: AlertBuilder = ({ evaluation }) => {
  const { steady, safeLoadFactor } = evaluation.capacity;
  return rulesOnly(
    steady.flatMap(({ region, loadRps, capacityRps }): AlertRule[] => {
      if (capacityRps === null || loadRps === 0) return [];
      const about = {
        reads: 'service:region_requests:rate5m',
        match: { region },
        sense: 'above',
        forS: 300,
        runbook: 'capacity-after-loss',
      } as const;
      const safeRps = Math.min(capacityRps, loadRps * (safeLoadFactor ?? 0));
      const full: AlertRule = {
        ...about,
        name: 'RegionFull',
        severity: 'page',
        threshold: capacityRps,
        summary: `${shortName(region)} carries all that it can`,
        because: `capacityRps: ${rate(capacityRps)}.`,
        restsOnJudgement: false,
      };
      // Where no load survives a loss there is no safe one to watch for; the findings say so.
      if (safeRps <= 0 || safeRps >= capacityRps) return [full];
      return [
        full,
        {
          ...about,
          name: 'RegionAboveSafeLoad',
          severity: 'ticket',
          threshold: Math.floor(safeRps),
          summary: `${shortName(region)} carries more than the loss of a site leaves room for`,
          because: `Every single loss is survived up to ${percent(safeRps / capacityRps)} here, ${rate(safeRps)} of ${rate(capacityRps)}, with the load spread as it is.`,
          restsOnJudgement: false,
        },
      ];
    }),
  );
};
