import type { RegionId } from '@/lib/engine/model';

/** The words that the template knows, as its comments list them. */
export const strategies = ['async', 'sync', 'semi-sync'] as const;
export const consistencies = ['strong', 'eventual', 'bounded'] as const;
export const routings = ['latency', 'geolocation', 'weighted'] as const;
export const resolutions = ['last_write_wins', 'version_vector', 'crdt', 'custom'] as const;

/** A region of the template. */
export interface TemplateRegion {
  readonly name: RegionId;
  readonly primary: boolean;
  readonly endpoint?: string;
  readonly services: readonly string[];
}

/** Where one kind of data may rest. */
export interface TemplateResidency {
  readonly type: string;
  readonly regions: readonly RegionId[];
}

/** A `multi_region:` configuration; what is absent was not stated. */
export interface MultiRegionTemplate {
  readonly regions: readonly TemplateRegion[];
  readonly strategy?: (typeof strategies)[number];
  readonly consistency?: (typeof consistencies)[number];
  readonly resolution?: (typeof resolutions)[number];
  readonly lagThresholdMs?: number;
  readonly routing?: (typeof routings)[number];
  readonly healthIntervalMs?: number;
  readonly failoverThreshold?: number;
  readonly gdprRegions: readonly RegionId[];
  readonly residency: readonly TemplateResidency[];
  /** Settings that no document has a place for, by their path, as they were written. */
  readonly elsewhere: readonly { readonly path: string; readonly value: string }[];
}
