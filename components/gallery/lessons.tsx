'use client';

import { useState } from 'react';
import { FindingCard } from '../finding/finding-card';
import { Card } from '../ui/card';
import type { GalleryCaseView } from './gallery-case';

/** What a case teaches, each lesson with the finding that the engine makes of it. */
export function Lessons({ lessons }: { readonly lessons: GalleryCaseView['judged']['lessons'] }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Card title="What it teaches" note="as found today, under what this workspace assumes">
      <ul className="divide-y divide-line border-t border-line">
        {lessons.map(({ option, code, says, finding }) => {
          const key = `${option} ${code}`;
          return (
            <li key={key} className="py-2">
              <p className="px-4 text-body font-[550]">{says}</p>
              <p className="px-4 text-note text-text-3">
                In the option <span className="font-mono">{option}</span>
              </p>
              {finding === null ? (
                <p className="px-4 py-2 text-body text-text-2">
                  {code} finds nothing there under what this workspace assumes.
                </p>
              ) : (
                <FindingCard
                  finding={finding}
                  open={open === key}
                  onOpen={(opened) => setOpen(opened ? key : null)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
