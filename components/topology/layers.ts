/** What the map shows beside sites and populations; each can be switched off. */
export interface Layers {
  readonly load: boolean;
  readonly felt: boolean;
  readonly replication: boolean;
  readonly regions: boolean;
}

export const allLayers: Layers = { load: true, felt: true, replication: true, regions: true };

export const layerWords: Readonly<Record<keyof Layers, string>> = {
  load: 'Load on its way',
  felt: 'Felt latency',
  replication: 'Replication',
  regions: 'Unused regions',
};

/** What is shown, in two or three words, for the button that changes it. */
export function layersTitle({ load, felt, replication }: Layers): string {
  if (load && felt) return 'Load and felt latency';
  if (load) return 'Load';
  if (felt) return 'Felt latency';
  return replication ? 'Replication' : 'Sites and users';
}
