import type { LimitStatus } from '@/lib/engine/model';
import { limitStatusWord } from '@/lib/format/verdict';
import { SeverityMark } from '../ui/severity-mark';

const standing = { pass: 'meets', fail: 'critical', unknown: 'unknown' } as const;

/** How a pattern stands to a limit: a mark, and its word for those who do not see it. */
export function LimitMark({ status }: { readonly status: LimitStatus }) {
  return (
    <>
      {status === 'not-asked' ? null : (
        <SeverityMark standing={standing[status]} size={13} decorative />
      )}
      <span className="sr-only"> {limitStatusWord[status]}</span>
    </>
  );
}
