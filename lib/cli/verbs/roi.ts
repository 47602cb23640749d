import type { Assumptions, Architecture, Benefits, Returns, ReturnsSimulation } from '@/lib/engine';
import {
  inputWorths,
  returns,
  simulateReturns,
  usualTrials,
  type ReturnsOptions,
} from '@/lib/engine/roi';
import { exitCode, failOnFlag, threshold } from '../fail-on';
import { loadDocument, unknownName } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, json } from '../outcome';
import { jsonFlag, type Invocation, type Verb } from '../verb';
import { roiText } from './roi-text';

export const roi: Verb = {
  name: 'roi',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    {
      name: 'trials',
      value: 'N',
      meaning: `how often the case is drawn, from 100 to ten million; ${usualTrials} unless told otherwise, 0 for not at all`,
    },
    { name: 'seed', value: 'N', meaning: 'what is drawn from; the same seed gives the same bytes' },
    {
      name: 'baseline',
      value: 'NAME',
      meaning: 'the option that the others are held against, instead of the one that runs today',
    },
    {
      name: 'without',
      value: 'LIST',
      meaning: 'benefits that do not count: outages, latency, market, brand',
    },
    failOnFlag,
  ],
  summary:
    'say what each option costs and brings against the one that runs, how sure that is, and what would turn it',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const failOn = threshold(invocation.values['fail-on']);
    const options: ReturnsOptions = {
      ...baselineOf(invocation, architecture),
      benefits: counted(invocation.values['without']),
    };
    const trials = wholeNumber(invocation, 'trials') ?? usualTrials;
    const seed = wholeNumber(invocation, 'seed') ?? 1;
    const result = refusing(() =>
      reckoned(architecture, assumptions, { ...options, trials, seed }),
    );
    const out = invocation.set.has('json')
      ? json(asJson(result))
      : roiText(result.returns, result.simulation, result.worths);
    return { exit: exitCode(result.returns.findings, failOn), out };
  },
};

interface Reckoned {
  readonly returns: Returns;
  readonly simulation: ReturnsSimulation | null;
  readonly worths: ReturnType<typeof inputWorths>;
}

function reckoned(
  architecture: Architecture,
  assumptions: Assumptions,
  { trials, seed, ...options }: ReturnsOptions & { trials: number; seed: number },
): Reckoned {
  return {
    returns: returns(architecture, assumptions, options),
    simulation:
      trials === 0
        ? null
        : simulateReturns(architecture, assumptions, { ...options, trials, seed }),
    worths: inputWorths(architecture, assumptions, options),
  };
}

/** The engine's results, each option with what was drawn of it. */
function asJson({ returns: all, simulation, worths }: Reckoned) {
  return {
    ...all,
    options: all.options.map((option, o) => ({
      ...option,
      simulation: simulation?.options[o] ?? null,
    })),
    isStratified: simulation?.isStratified ?? null,
    averagedOut: simulation?.averagedOut ?? [],
    worthKnowing: worths,
  };
}

/** What the engine refuses was asked for by somebody: it is their input that cannot be taken. */
function refusing<T>(reckon: () => T): T {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(error.message);
    throw error;
  }
}

function baselineOf({ values }: Invocation, { options }: Architecture) {
  const { baseline } = values;
  if (baseline === undefined) return {};
  const names = options.map(({ name }) => name);
  if (names.includes(baseline)) return { baseline };
  throw new BadInput(`--baseline: ${unknownName('option', baseline, names)}`);
}

const benefits: readonly (keyof Benefits)[] = ['outages', 'latency', 'market', 'brand'];

function counted(without: string | undefined): Partial<Benefits> {
  const names = without === undefined ? [] : without.split(',').map((word) => word.trim());
  const off = names.map((word): [keyof Benefits, boolean] => {
    const name = benefits.find((one) => one === word);
    if (!name) throw new BadInput(`--without: ${unknownName('benefit', word, benefits)}`);
    return [name, false];
  });
  return Object.fromEntries(off);
}

function wholeNumber({ values }: Invocation, flag: string): number | null {
  const written = values[flag];
  if (written === undefined) return null;
  if (!/^\d{1,10}$/.test(written)) {
    throw new BadInput(`--${flag}: "${written}" is not a whole number of 0 or more`);
  }
  return Number(written);
}
