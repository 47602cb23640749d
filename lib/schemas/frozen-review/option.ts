import { z } from 'zod';
import { severities } from '@/lib/engine';
import { finding } from './finding';
import { numberOrNull, regionId, words } from './words';

/** One of the five figures that stand for an option, in the words of that day. */
const headerFigure = z.object({
  id: z.string(),
  label: z.string(),
  parts: z.array(words),
  suffix: z.string().exactOptional(),
  standing: z.enum([...severities, 'meets', 'unknown']).exactOptional(),
  note: z.array(z.object({ text: z.string(), strong: z.boolean().exactOptional() })),
  /** Its path; with the option's name before it (`figureKey`) it leads to the explanation. */
  figure: z.string().nullable(),
});
export type FrozenFigure = z.output<typeof headerFigure>;

const siteLoad = z.object({ region: regionId, loadRps: z.number(), utilization: numberOrNull });

/** What the engine said of an option, as far as screens and decks read it. All of it is stored. */
const evaluation = z.object({
  latency: z.object({
    p50Ms: numberOrNull,
    p95Ms: numberOrNull,
    lowerBound: z.boolean(),
    populations: z.array(
      z.object({
        name: z.string(),
        region: regionId.nullable(),
        requestMs: numberOrNull,
        writeMs: numberOrNull,
      }),
    ),
  }),
  capacity: z.object({
    steady: z.array(siteLoad),
    losses: z.array(
      z.object({
        lost: z.array(regionId),
        survives: z.boolean(),
        servedFraction: z.number(),
        steps: z.array(z.object({ overloaded: z.array(regionId) })),
        regions: z.array(siteLoad),
        dependenciesDown: z.array(z.string()),
      }),
    ),
  }),
  availability: z.object({
    yearly: numberOrNull,
    downtimeMinutesPerYear: numberOrNull,
    standing: z.enum(['estimate', 'at-most']),
  }),
  recovery: z.object({
    rto: z.object({ totalS: numberOrNull }),
    rpoS: numberOrNull,
    byDisruption: z.array(
      z.object({ disruption: z.string(), rtoS: numberOrNull, rpoS: numberOrNull }),
    ),
  }),
  cost: z.object({
    monthlyUsd: numberOrNull,
    lowerBound: z.boolean(),
    lines: z.array(
      z.object({
        id: z.string(),
        line: z.string(),
        region: regionId.nullable(),
        monthlyUsd: numberOrNull,
        source: z.string(),
        because: z.string().nullable(),
      }),
    ),
  }),
  findings: z.array(finding),
});

/** A loss as it is played: first all is well, then traffic has moved, then what falls, step by step. */
const trace = z.object({
  lost: z.array(regionId),
  survives: z.boolean(),
  servedFraction: z.number(),
  dependenciesDown: z.array(z.string()),
  stages: z.array(
    z.object({
      stage: z.enum(['before', 'moved', 'fallen']),
      down: z.array(regionId),
      sites: z.array(
        z.object({
          region: regionId,
          state: z.enum(['serving', 'standby', 'over', 'down']),
          loadRps: z.number(),
          capacityRps: numberOrNull,
          utilization: numberOrNull,
        }),
      ),
      flows: z.array(
        z.object({ population: z.string(), region: regionId, rps: z.number(), moved: z.boolean() }),
      ),
      latency: z.array(z.object({ population: z.string(), requestMs: numberOrNull })),
      p95Ms: numberOrNull,
      servedFraction: z.number(),
    }),
  ),
});

/** A drawing in both themes, SVG. */
const pictures = z.object({ light: z.string(), dark: z.string() });

/** An option that was considered. */
export const option = z.object({
  name: z.string(),
  title: z.string().nullable(),
  /** Runs today. */
  isCurrent: z.boolean(),
  /** What the review asks for. */
  isProposed: z.boolean(),
  sites: z.array(
    z.object({
      region: regionId,
      role: z.string(),
      writer: z.boolean(),
      zones: numberOrNull,
      capacityRps: numberOrNull,
    }),
  ),
  figures: z.array(headerFigure),
  evaluation,
  /** The loss of one site that serves the fewest; null: it has no site. */
  worstLoss: trace.nullable(),
  /** null: it could not be drawn. */
  map: pictures.nullable(),
  /** The stages of the worst loss, where they were drawn. */
  lossMaps: z.array(pictures),
});
export type FrozenOption = z.output<typeof option>;
