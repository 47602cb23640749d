import type { CaseTerms } from '@/lib/engine/roi';
import { sheetName, type Sheet } from '../xlsx/cell';
import { writeWorkbook } from '../xlsx/write-workbook';
import { flowsSheet, type FlowPlaces } from './flows-sheet';
import { summarySheet } from './summary-sheet';
import { termsSheet } from './terms-sheet';

/**
 * The business case as a workbook that reckons by itself: inputs with names, the months of each option in each
 * scenario, and what they come to. Every formula carries the engine's figure, so that it shows before it is
 * reckoned.
 */
export function businessCaseSheets(terms: CaseTerms): readonly Sheet[] {
  const { sheet: inputs, names } = termsSheet(terms);
  const taken = new Set(['summary', 'inputs']);
  const flows = (terms.scenarios[0]?.options ?? []).map((option, index) => {
    if (option.isBaseline) return null;
    const name = sheetName(option.name, taken);
    taken.add(name.toLowerCase());
    return flowsSheet(terms, index, name, names);
  });
  const placesOf = (option: number): FlowPlaces | undefined => flows[option]?.places;
  return [
    summarySheet(terms, placesOf),
    inputs,
    ...flows.flatMap((one) => (one === null ? [] : [one.sheet])),
  ];
}

/** The same as the bytes of an XLSX file. */
export const businessCaseWorkbook = (terms: CaseTerms): Promise<Uint8Array> =>
  writeWorkbook(businessCaseSheets(terms));
