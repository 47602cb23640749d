'use client';

import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { useCallback, useMemo } from 'react';
import { lossId, parseLossId } from '@/lib/engine/capacity/loss-id';
import { scenarios, type Harsh, type Loss, type RegionId, type Scenario } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { drawings, type DrawnAs } from '../topology/view/view-words';
import { isRegionId, thingFromWord, thingToWord } from '@/lib/flow/canvas/things';

const words = parseAsArrayOf(parseAsString).withDefault([]);
const parsers = {
  option: parseAsString,
  mode: parseAsStringLiteral(['draw', 'fail'] as const),
  lose: words,
  loss: parseAsString,
  step: parseAsInteger,
  present: parseAsBoolean.withDefault(false),
  harsh: parseAsArrayOf(parseAsStringLiteral(['retries', 'cold'] as const)).withDefault([]),
  sel: words,
  view: parseAsStringLiteral(drawings).withDefault('map'),
  network: parseAsStringLiteral(scenarios).withDefault('typical'),
};

/** What of an architecture stands in the address, so that a link shows the same. */
export interface Address {
  readonly option: string | null;
  readonly mode: MapMode;
  /** Sites that are lost one by one. */
  readonly lost: readonly RegionId[];
  /** A loss with a name in their place: a provider, a continent, a dependency, a cut. */
  readonly named: Loss | null;
  /** The stage of the loss that is held; null: it plays from the start. */
  readonly step: number | null;
  /** What makes the look at losses harsher; null: nothing. */
  readonly harsh: Harsh | null;
  readonly selection: readonly Thing[];
  /** The state of the network that latencies are told for. */
  readonly scenario: Scenario;
  /** The map has the screen for itself. */
  readonly presenting: boolean;
  readonly setPresenting: (presenting: boolean) => void;
  /** As a map or as a schematic. */
  readonly drawnAs: DrawnAs;
  readonly setDrawnAs: (drawnAs: DrawnAs) => void;
  readonly setOption: (name: string) => void;
  readonly setMode: (mode: MapMode) => void;
  readonly setLost: (lost: readonly RegionId[]) => void;
  readonly setNamed: (loss: Loss) => void;
  readonly setStep: (step: number | null) => void;
  readonly setHarsh: (harsh: Harsh) => void;
  readonly setSelection: (things: readonly Thing[]) => void;
  readonly setScenario: (scenario: Scenario) => void;
}

/** What the address says is lost, whichever view and mode it shows; null: nothing. */
export function lossInAddress({ lost, named }: Pick<Address, 'lost' | 'named'>): Loss | null {
  if (named !== null) return named;
  return lost.length === 0 ? null : { kind: 'sites', sites: lost };
}

/** The part of the address that all views keep: option, mode, lost regions, selection, state of the network. */
export function useAddress(): Address {
  const [query, setQuery] = useQueryStates(parsers, { history: 'replace', clearOnDefault: true });
  const { option, lose, loss, step, harsh: harshly, sel } = query;
  const { network: scenario, view: drawnAs } = query;
  const named = useMemo(() => (loss === null ? null : parseLossId(loss)), [loss]);
  const harsh = useMemo(
    (): Harsh | null =>
      harshly.length === 0
        ? null
        : { retries: harshly.includes('retries'), coldCaches: harshly.includes('cold') },
    [harshly],
  );
  const lost = useMemo(() => lose.filter(isRegionId), [lose]);
  const selection = useMemo(() => sel.flatMap((word) => thingFromWord(word) ?? []), [sel]);
  const anyLost = lost.length > 0 || named !== null;
  const mode = query.mode ?? (anyLost ? 'fail' : 'draw');

  const setOption = useCallback(
    (name: string) =>
      void setQuery(
        { option: name, lose: null, loss: null, step: null, sel: null },
        { history: 'push' },
      ),
    [setQuery],
  );
  const setMode = useCallback(
    // What is lost stays in the address while one draws, so that F shows the same loss again.
    (next: MapMode) => void setQuery({ mode: next === 'draw' && !anyLost ? null : next }),
    [setQuery, anyLost],
  );
  const setLost = useCallback(
    (next: readonly RegionId[]) =>
      void setQuery({
        mode: 'fail',
        loss: null,
        step: null,
        lose: next.length === 0 ? null : [...next],
      }),
    [setQuery],
  );
  const setNamed = useCallback(
    (next: Loss) => void setQuery({ mode: 'fail', lose: null, step: null, loss: lossId(next) }),
    [setQuery],
  );
  const setStep = useCallback((next: number | null) => void setQuery({ step: next }), [setQuery]);
  const setHarsh = useCallback(
    ({ retries, coldCaches }: Harsh) =>
      void setQuery({
        step: null,
        harsh: [...(retries ? ['retries' as const] : []), ...(coldCaches ? ['cold' as const] : [])],
      }),
    [setQuery],
  );
  const setSelection = useCallback(
    (things: readonly Thing[]) =>
      void setQuery({ sel: things.length === 0 ? null : things.map(thingToWord) }),
    [setQuery],
  );
  const setPresenting = useCallback((present: boolean) => void setQuery({ present }), [setQuery]);
  const setDrawnAs = useCallback(
    (next: DrawnAs) => void setQuery({ view: next === 'map' ? null : next }),
    [setQuery],
  );
  const setScenario = useCallback(
    (network: Scenario) => void setQuery({ network: network === 'typical' ? null : network }),
    [setQuery],
  );
  return useMemo(
    () => ({
      option,
      mode,
      lost,
      named,
      step,
      harsh,
      selection,
      scenario,
      presenting: query.present,
      setPresenting,
      drawnAs,
      setDrawnAs,
      setOption,
      setMode,
      setLost,
      setNamed,
      setStep,
      setHarsh,
      setSelection,
      setScenario,
    }),
    [
      option,
      mode,
      lost,
      named,
      step,
      harsh,
      selection,
      scenario,
      query.present,
      setPresenting,
      drawnAs,
      setDrawnAs,
      setOption,
      setMode,
      setLost,
      setNamed,
      setStep,
      setHarsh,
      setSelection,
      setScenario,
    ],
  );
}
