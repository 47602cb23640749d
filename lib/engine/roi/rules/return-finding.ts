import type { DocumentPath, Evidence, Finding, Severity } from '../../model';

/** A finding about the business case: it stands in the document, at no place on the map, and nothing is lost in it. */
export function returnFinding(found: {
  readonly code: string;
  readonly severity: Severity;
  readonly path: DocumentPath;
  readonly message: string;
  readonly consequence: string;
  readonly evidence: readonly Evidence[];
  readonly fix?: Finding['fix'];
  readonly restsOnJudgement?: boolean;
}): Finding {
  const { path, fix = null, restsOnJudgement = true, ...rest } = found;
  return {
    ...rest,
    where: { path, sites: [], populations: [], data: [] },
    fix,
    loss: [],
    restsOnJudgement,
  };
}
