import type { LimitId } from '../../model';
import { slowest } from './latency';
import type { DrawnPattern } from './limit';

/** Where the figure of a limit stands among those of a pattern. */
export function limitFigure({ pattern, figures }: DrawnPattern, limit: LimitId): string {
  const of = (figure: string) => `patterns[${pattern.id}].${figure}`;
  switch (limit) {
    case 'rpo':
      return of('rpoS');
    case 'rto':
      return of('rtoS');
    case 'availability':
      return of('availability');
    case 'latency':
      return of(`populations[${slowest(figures)?.name ?? ''}].p95Ms`);
    case 'after-loss':
      return of('servedAfterLoss');
    case 'capacity':
      return of('utilization');
    case 'residency':
      return of('violations');
    case 'budget':
      return of('monthlyUsd');
    case 'team':
      return of('engineers');
    case 'write-share':
      return 'writeShare';
    default:
      return of('costIndex');
  }
}
