import type { Architecture, Requirements } from '@/lib/engine/model';
import { converted, exactly } from '../kinds';
import { assumptions } from './assumptions';
import { business } from './business';
import { customRegion } from './custom-region';
import { dataSet } from './data';
import { demand } from './demand';
import { dependency } from './dependency';
import { listOf, mapping, optional, required } from './key';
import { metadata } from './metadata';
import { option } from './option';
import { readinessEntry } from './readiness';
import { requirements } from './requirements';

export const apiVersion = 'meridian/v1';

// What is left out is the same object at every reading, so that what depends on it is not computed anew.
const none: readonly never[] = [];
const nothingRequired: Requirements = { claims: none };

/** The document `meridian/v1`: every key, what it accepts, and what the engine reads from it. */
export const documentSchema = converted(
  mapping('a document', {
    apiVersion: required(exactly('a version of the document', apiVersion), {
      meaning: 'The version of the document’s language.',
    }),
    kind: required(exactly('a kind of document', 'Architecture'), {
      meaning: 'What the document is.',
    }),
    metadata: required(metadata, { meaning: 'Who the document speaks of.' }),
    requirements: optional(requirements, {
      meaning: 'What the service must hold, and why several regions are asked for.',
      default: 'nothing is required',
    }),
    demand: required(demand, { meaning: 'Who uses the service, from where, and how much.' }),
    data: optional(listOf(dataSet, 'data sets', 500), {
      meaning: 'What the service stores.',
      default: 'no data',
    }),
    business: optional(business, {
      meaning: 'What the service earns and costs.',
      default: 'not known: no business case',
    }),
    dependencies: optional(listOf(dependency, 'dependencies', 500), {
      meaning: 'What the service hangs on.',
      default: 'none',
    }),
    customRegions: optional(listOf(customRegion, 'custom regions', 200), {
      meaning: 'Places that no provider lists: data centres of your own, other clouds.',
      default: 'none',
    }),
    assumptions: optional(assumptions, {
      meaning:
        'Values of your own instead of those that Meridian assumes, for this document alone.',
      default: 'as for the workspace, else the tables’',
    }),
    options: required(listOf(option, 'options', 100), {
      meaning: 'The candidate topologies that are compared.',
    }),
    readiness: optional(listOf(readinessEntry, 'entries', 2000), {
      meaning: 'What is said and shown of the items of the readiness checklist.',
      default: 'nothing is proven beyond what can be computed',
    }),
  }),
  ({
    metadata,
    requirements,
    demand,
    data,
    business,
    dependencies,
    customRegions,
    assumptions,
    options,
    readiness,
  }): Architecture => ({
    metadata,
    requirements: requirements ?? nothingRequired,
    demand,
    data: data ?? none,
    business: business ?? null,
    dependencies: dependencies ?? none,
    customRegions: customRegions ?? none,
    assumptions: assumptions ?? none,
    options,
    ...(readiness === undefined ? {} : { readiness }),
  }),
);
