'use client';

import { Plus } from 'lucide-react';
import type { PatternId } from '@/lib/engine/model';
import { Button } from '../ui/button';
import type { ButtonVariant } from '../ui/button-class';
import { useStartPattern } from './use-start-pattern';

/** Adds a pattern, drawn for this architecture, as an option and leads to the map. */
export function StartButton({
  pattern,
  title,
  label,
  variant = 'secondary',
}: {
  readonly pattern: PatternId;
  readonly title: string;
  readonly label: string;
  readonly variant?: ButtonVariant;
}) {
  const { start, drawing } = useStartPattern();
  return (
    <Button variant={variant} busy={drawing !== null} onClick={() => void start(pattern, title)}>
      <Plus aria-hidden />
      {label}
    </Button>
  );
}
