import { caseTerms } from '@/lib/engine/roi';
import { CannotExport, type ExportInput, type ExportTarget } from '../target';
import { businessCaseWorkbook } from './business-case-workbook';

export const businessCase: ExportTarget = {
  id: 'xlsx',
  title: 'Business case, as a workbook',
  fileEnding: '.business-case.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async (input) => ({ content: await businessCaseWorkbook(termsOf(input)), notes: [] }),
};

function termsOf({ architecture, assumptions }: ExportInput) {
  if (architecture.business === null) {
    throw new CannotExport('the document has no business part: what an outage costs is not known');
  }
  const terms = caseTerms(architecture, assumptions);
  if (terms.scenarios.every(({ options }) => options.length < 2)) {
    throw new CannotExport('no option beside the baseline has a known bill');
  }
  return terms;
}
