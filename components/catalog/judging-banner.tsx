'use client';

import { RefreshCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { plural } from '@/lib/format/plural';
import type { JudgeAnew } from '../assumptions/assumption-actions';
import { settleCatalog } from '../assumptions/settle-catalog';
import { Button } from '../ui/button';

/**
 * Across the catalog while some findings are of earlier assumptions: says so, has them judged again, and
 * shows the page anew once they are.
 */
export function JudgingBanner({
  outdated,
  judgeAnew,
}: {
  /** How many services are judged by earlier assumptions. */
  readonly outdated: number;
  readonly judgeAnew: JudgeAnew;
}) {
  const router = useRouter();
  const [left, setLeft] = useState(outdated);
  const [failed, setFailed] = useState(false);
  const working = useRef(false);

  async function settle() {
    if (working.current) return;
    working.current = true;
    setFailed(false);
    const done = await settleCatalog(judgeAnew, setLeft).catch(() => false);
    working.current = false;
    if (done) router.refresh();
    else setFailed(true);
  }
  const begin = useRef(settle);
  useEffect(() => {
    void begin.current();
  }, []);

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-medium-tint px-5 py-1.5 text-body text-text-1 max-sm:px-4">
      <RefreshCw aria-hidden className="size-4 shrink-0 text-medium-text" />
      <output className="min-w-0 flex-1">
        The findings of {plural(left, 'service')} are of earlier assumptions
        {failed ? '.' : ' and are being judged again.'}
      </output>
      {failed ? <Button onClick={() => void settle()}>Judge again</Button> : null}
    </div>
  );
}
