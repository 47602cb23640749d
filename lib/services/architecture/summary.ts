import {
  type Architecture,
  type Assumptions,
  ENGINE_VERSION,
  type Finding,
  type Option,
  evaluate,
} from '@/lib/engine';
import { judgeTier, underPolicy } from '@/lib/engine/decision';
import type { Judging } from '../workspace/judging';

/** What of a document stands in columns, so that the catalog is searched and sorted without parsing. */
export function columnsOf(written: Architecture, judging: Judging) {
  const architecture = underPolicy(written, judging.asked.policy);
  const { metadata, requirements } = architecture;
  const option = shownOption(architecture);
  return {
    name: metadata.name,
    title: metadata.title ?? null,
    owner: metadata.owner ?? null,
    tier: metadata.tier ?? null,
    availability: requirements.availability ?? null,
    rtoS: requirements.rtoS ?? null,
    rpoS: requirements.rpoS ?? null,
    option: option?.name ?? '',
    regions: option?.sites.map(({ region }) => region) ?? [],
    ...judgementOf(architecture, option, judging),
  };
}

/** The option that the catalog speaks of: the chosen one, else the current, else the first. */
function shownOption({ metadata, options }: Architecture): Option | undefined {
  const named = metadata.chosen ?? metadata.current;
  return options.find(({ name }) => name === named) ?? options[0];
}

function judgementOf(
  architecture: Architecture,
  option: Option | undefined,
  { assumed: { version, assumptions }, asked }: Judging,
) {
  const findings = option === undefined ? null : findingsOf(architecture, option, assumptions);
  // The engine gives them worst first.
  const worst = findings?.[0];
  return {
    engineVersion: ENGINE_VERSION,
    assumptionsVersion: version,
    policyVersion: asked.version,
    ...tierOf(architecture),
    findings: findings?.length ?? null,
    worstSeverity: worst?.severity ?? null,
    worstCode: worst?.code ?? null,
    worstMessage: worst?.message ?? null,
  };
}

/** The tier that its answers come to. */
function tierOf(architecture: Architecture) {
  const { derived, atLeast } = judgeTier(architecture);
  return { derivedTier: derived, leastTier: atLeast };
}

/** null when the engine fails on it: a fault of ours must not keep anybody from saving. */
function findingsOf(
  architecture: Architecture,
  option: Option,
  assumptions: Assumptions,
): readonly Finding[] | null {
  try {
    const { options } = evaluate(architecture, assumptions, { option: option.name });
    return options[0]?.findings ?? null;
  } catch {
    return null;
  }
}
