'use client';

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { scenarios, type RegionId, type Scenario } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { isRegionId, thingFromWord, thingToWord } from '@/lib/flow/canvas/things';

const words = parseAsArrayOf(parseAsString).withDefault([]);
const parsers = {
  option: parseAsString,
  mode: parseAsStringLiteral(['draw', 'fail'] as const),
  lose: words,
  sel: words,
  network: parseAsStringLiteral(scenarios).withDefault('typical'),
};

/** What of an architecture stands in the address, so that a link shows the same. */
export interface Address {
  readonly option: string | null;
  readonly mode: MapMode;
  readonly lost: readonly RegionId[];
  readonly selection: readonly Thing[];
  /** The state of the network that latencies are told for. */
  readonly scenario: Scenario;
  readonly setOption: (name: string) => void;
  readonly setMode: (mode: MapMode) => void;
  readonly setLost: (lost: readonly RegionId[]) => void;
  readonly setSelection: (things: readonly Thing[]) => void;
  readonly setScenario: (scenario: Scenario) => void;
}

/** The part of the address that all views keep: option, mode, lost regions, selection, state of the network. */
export function useAddress(): Address {
  const [query, setQuery] = useQueryStates(parsers, { history: 'replace', clearOnDefault: true });
  const { option, lose, sel, network: scenario } = query;
  const lost = useMemo(() => lose.filter(isRegionId), [lose]);
  const selection = useMemo(() => sel.flatMap((word) => thingFromWord(word) ?? []), [sel]);
  const mode = query.mode ?? (lost.length > 0 ? 'fail' : 'draw');

  const setOption = useCallback(
    (name: string) => void setQuery({ option: name, lose: null, sel: null }, { history: 'push' }),
    [setQuery],
  );
  const setMode = useCallback(
    // What is lost stays in the address while one draws, so that F shows the same loss again.
    (next: MapMode) => void setQuery({ mode: next === 'draw' && lost.length === 0 ? null : next }),
    [setQuery, lost.length],
  );
  const setLost = useCallback(
    (next: readonly RegionId[]) =>
      void setQuery({ mode: 'fail', lose: next.length === 0 ? null : [...next] }),
    [setQuery],
  );
  const setSelection = useCallback(
    (things: readonly Thing[]) =>
      void setQuery({ sel: things.length === 0 ? null : things.map(thingToWord) }),
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
      selection,
      scenario,
      setOption,
      setMode,
      setLost,
      setSelection,
      setScenario,
    }),
    [
      option,
      mode,
      lost,
      selection,
      scenario,
      setOption,
      setMode,
      setLost,
      setSelection,
      setScenario,
    ],
  );
}
