import type { AssumptionOverride, Overridden, Parameter, Region } from '../../model';
import { ms } from '../../units';
import type { Assumptions } from '../index';
import type { MeasuredRtt } from '../measured-rtt';
import type { Parameters } from '../parameters';
import { parseAssumptionId, rttId } from './assumption-id';
import { refusalOf } from './check-override';
import { layered, markOf, statedSource, topOverride, type OverrideIndex } from './override-index';

/**
 * The assumptions with some values stated instead of the tables'. Layers hold in the order of
 * `overrideScopes` whichever comes first, and each value carries its mark. An override that cannot stand
 * (`refusalOf`) is left aside: whoever takes it in has said so.
 */
export function withOverrides(
  base: Assumptions,
  overrides: readonly AssumptionOverride[],
): Assumptions {
  const sound = overrides.filter((override) => refusalOf(override, base) === null);
  if (sound.length === 0) return base;
  const index = layered(base.overrides, sound);
  const refs = sound.map(({ id }) => parseAssumptionId(id)?.of);
  return {
    ...base,
    overrides: index,
    parameters: parametersWith(base.parameters, index, sound),
    ...(refs.includes('zones') ? regionsWith(base, index) : {}),
    ...(refs.includes('rtt') ? { measuredRtt: roundTripsWith(base, index) } : {}),
  };
}

function parametersWith(
  parameters: Parameters,
  index: OverrideIndex,
  overrides: readonly AssumptionOverride[],
): Parameters {
  return overrides.reduce((all, { id }): Parameters => {
    const ref = parseAssumptionId(id);
    const top = topOverride(index, id);
    if (ref?.of !== 'parameter' || top === undefined) return all;
    return { ...all, [ref.parameter]: stated(all[ref.parameter], top, index) };
  }, parameters);
}

/** A parameter with a stated value. Its range stays, and widens where the value lies outside of it. */
function stated<P extends Parameter>(table: P, top: AssumptionOverride, index: OverrideIndex): P {
  const { value } = top;
  const fallback = table.overridden?.default ?? defaultOf(table);
  const { low, high } = fallback;
  return {
    ...table,
    value,
    ...(low === undefined ? {} : { low: Math.min(low, value) }),
    ...(high === undefined ? {} : { high: Math.max(high, value) }),
    kind: top.kind ?? fallback.kind,
    source: statedSource(top),
    asOf: top.on ?? fallback.asOf,
    overridden: markOf(index, top, fallback),
  };
}

function defaultOf({ value, kind, source, asOf, low, high }: Parameter): Overridden['default'] {
  const range = low === undefined || high === undefined ? {} : { low, high };
  return { value, kind, source, asOf, ...range };
}

function regionsWith({ regions, region }: Assumptions, index: OverrideIndex) {
  const zoned = (one: Region): Region => {
    const top = topOverride(index, `zones.${one.id}`);
    return top === undefined ? one : { ...one, zones: top.value };
  };
  const own = regions.map(zoned);
  const byId = new Map<string, Region>(own.map((one) => [one.id, one]));
  return { regions: own, region: (id: string) => byId.get(id) ?? region(id) };
}

function roundTripsWith(base: Assumptions, index: OverrideIndex): Assumptions['measuredRtt'] {
  const table = base.measuredRtt;
  const known = new Map<string, MeasuredRtt>();
  for (const [id] of index) {
    const ref = parseAssumptionId(id);
    const top = topOverride(index, id);
    if (ref?.of !== 'rtt' || top === undefined) continue;
    known.set(id, statedRtt(ref.between, top, index, table(...ref.between)));
  }
  return (a, b) => known.get(rttId(a, b)) ?? table(a, b);
}

function statedRtt(
  [from, to]: readonly [MeasuredRtt['from'], MeasuredRtt['to']],
  top: AssumptionOverride,
  index: OverrideIndex,
  table: MeasuredRtt | undefined,
): MeasuredRtt {
  const { value: rttMs, on = '' } = top;
  const fallback = table?.overridden?.default ?? {
    value: table?.rttMs ?? null,
    kind: 'measured' as const,
    source: table?.source ?? 'nobody has measured it: it is estimated',
    asOf: table?.asOf ?? '',
  };
  return {
    from,
    to,
    rttMs: ms(rttMs),
    asOf: on === '' ? fallback.asOf : on,
    source: statedSource(top),
    licence: '',
    statistic: 'as stated',
    repaired: false,
    overridden: markOf(index, top, fallback),
  };
}
