import type { Architecture, AssumptionOverride } from '@/lib/engine/model';

/**
 * A document with what the workspace states, and what is tried, among its own values: the engine lays
 * them in their order. So they go wherever the document goes, to the worker too.
 */
export function assumedBy(
  architecture: Architecture,
  workspace: readonly AssumptionOverride[],
  tried: AssumptionOverride | null,
): Architecture {
  if (workspace.length === 0 && tried === null) return architecture;
  const assumptions = [
    ...workspace,
    ...architecture.assumptions,
    ...(tried === null ? [] : [tried]),
  ];
  return { ...architecture, assumptions };
}
