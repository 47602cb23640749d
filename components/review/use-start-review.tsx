'use client';

import { Gavel } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useMemo, useState, type ReactNode } from 'react';
import type { Architecture } from '@/lib/engine/model';
import { useActsHere, type Act } from '../shell/acts';
import { Button } from '../ui/button';
import type { MenuEntry } from '../ui/menu';
import type { OpenReviewAction } from './review-actions';

const StartReview = dynamic(() => import('./start-review'), { ssr: false });

/** The ways to start a review of an open document: a button in its header, an entry of its menu, a command. */
export function useStartReview({
  name,
  architecture: { metadata, options },
  option,
  open,
  settle,
}: {
  readonly name: string;
  readonly architecture: Pick<Architecture, 'metadata' | 'options'>;
  /** The option that is looked at. */
  readonly option: string;
  readonly open: OpenReviewAction;
  /** Sees to it that what is on the screen is saved. */
  readonly settle: () => void;
}): { readonly button: ReactNode; readonly entry: MenuEntry; readonly dialog: ReactNode } {
  const [shown, setShown] = useState(false);
  const ways = useMemo(() => {
    const start = () => {
      settle();
      setShown(true);
    };
    const acts: readonly Act[] = [
      {
        id: 'start-review',
        label: 'Start a review',
        group: 'Document',
        icon: <Gavel aria-hidden />,
        run: start,
      },
    ];
    return {
      acts,
      entry: { label: 'Start a review…', icon: <Gavel aria-hidden />, onSelect: start },
      button: (
        <Button variant="primary" className="max-sm:hidden" onClick={start}>
          Start a review
        </Button>
      ),
    };
  }, [settle]);
  useActsHere(ways.acts);
  const dialog = shown ? (
    <StartReview
      name={name}
      title={metadata.title ?? metadata.name}
      options={options.map((one) => one.name)}
      proposed={metadata.chosen ?? option}
      open={open}
      onClose={() => setShown(false)}
    />
  ) : null;
  return { button: ways.button, entry: ways.entry, dialog };
}
