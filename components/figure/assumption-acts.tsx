'use client';

import { FlaskConical, List } from 'lucide-react';
import Link from 'next/link';
import { parseAssumptionId } from '@/lib/engine/assumptions/overrides/assumption-id';
import type { Explanation } from '@/lib/engine/model';
import { useTrials } from '../assumptions/trials';
import { useLeaveExplanation } from './explanation-context';

const act =
  'inline-flex min-h-6 cursor-pointer items-center gap-1 font-medium text-accent-text hover:underline [&_svg]:size-3';

/** What can be done about an assumption where it stands in an explanation: try another value, see it in the list. */
export function AssumptionActs({ explanation }: { readonly explanation: Explanation }) {
  const trials = useTrials();
  const leave = useLeaveExplanation();
  const { source, label, unit, value } = explanation;
  if (source?.from !== 'assumption' || parseAssumptionId(source.id) === null) return null;
  const { id, kind } = source;
  return (
    <span className="flex flex-wrap gap-x-3">
      {trials === null || typeof value !== 'number' ? null : (
        <button
          type="button"
          aria-label={`Try another value for ${label}`}
          className={act}
          onClick={() => {
            leave();
            trials.begin({ id, label, unit, current: value, kind });
          }}
        >
          <FlaskConical aria-hidden />
          Try another value
        </button>
      )}
      <Link
        href={`/assumptions?id=${encodeURIComponent(id)}`}
        aria-label={`${label} in the list of assumptions`}
        className={act}
      >
        <List aria-hidden />
        In the list
      </Link>
    </span>
  );
}
