/** What the map shows beside sites and populations; each can be switched off. */
export interface Layers {
  readonly load: boolean;
  readonly felt: boolean;
  readonly replication: boolean;
  readonly regions: boolean;
  readonly dependencies: boolean;
}

/** With more marks of dependencies than this the map is about nothing else. */
const mostMarks = 8;

/** What a map shows at first: everything, but for dependencies where they are many. */
export function firstLayers(
  dependencies: readonly { readonly regions: readonly unknown[] }[],
): Layers {
  const marks = dependencies.reduce((sum, { regions }) => sum + regions.length, 0);
  return {
    load: true,
    felt: true,
    replication: true,
    regions: true,
    dependencies: marks <= mostMarks,
  };
}

export const layerWords: Readonly<Record<keyof Layers, string>> = {
  load: 'Load on its way',
  felt: 'Felt latency',
  replication: 'Replication',
  regions: 'Unused regions',
  dependencies: 'Dependencies and shared fate',
};

/** What is shown, in two or three words, for the button that changes it. */
export function layersTitle({ load, felt, replication }: Layers): string {
  if (load && felt) return 'Load and felt latency';
  if (load) return 'Load';
  if (felt) return 'Felt latency';
  return replication ? 'Replication' : 'Sites and users';
}
