import { businessCase } from './business-case/target';
import { adr } from './decision-record/target';
import { documentItself } from './document/target';
import { mermaid } from './mermaid/target';
import { multiRegion } from './multi-region/target';
import { png } from './picture/png';
import { svg } from './picture/svg';
import { prometheus } from './prometheus/target';
import type { ExportTarget } from './target';

/** Every form in which an option can be taken away. A new one is added here. */
export const exportTargets: readonly ExportTarget[] = [
  svg,
  png,
  mermaid,
  multiRegion,
  prometheus,
  businessCase,
  adr,
  documentItself,
];
