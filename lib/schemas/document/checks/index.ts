import type { Issue } from '../problem';
import { checkAssumptions } from './assumptions';
import { checkCompleteness } from './completeness';
import { checkCopies } from './copies';
import { checkEdges } from './edge';
import { checkKnownRegions } from './known-regions';
import { checkLinks } from './links';
import { outlineOf, type Outline } from './outline';
import { checkReadiness } from './readiness';
import { checkReferences } from './references';
import { checkReturns } from './returns';
import { checkRouting } from './routing';
import { checkSites } from './sites';
import { checkUniqueNames } from './unique-names';

const checks: readonly ((outline: Outline) => Issue[])[] = [
  checkCompleteness,
  checkUniqueNames,
  checkKnownRegions,
  checkReferences,
  checkSites,
  checkLinks,
  checkRouting,
  checkEdges,
  checkCopies,
  checkAssumptions,
  checkReturns,
  checkReadiness,
];

/**
 * What no schema of single values can see: names that must be there, be unique, add up. Looks only at
 * the parts that have the right shape, so that it runs on any value beside the schema.
 */
export function checkDocument(value: unknown): Issue[] {
  const outline = outlineOf(value);
  return checks.flatMap((check) => check(outline));
}
