import { Eye } from 'lucide-react';
import type { ReadingLaw } from '@/lib/engine/model';
import { SeverityMark } from '../ui/severity-mark';

const words: Readonly<Record<ReadingLaw, string>> = {
  lawful: 'may be read',
  outside: 'may not be read',
  'not-stated': 'not stated',
};

/** Whether data may be read somewhere: an icon and a word. */
export function ReadingMark({ reading }: { readonly reading: ReadingLaw }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      {reading === 'lawful' ? (
        <Eye aria-hidden size={14} className="text-text-2" />
      ) : (
        <SeverityMark standing={reading === 'outside' ? 'high' : 'unknown'} decorative />
      )}
      {words[reading]}
    </span>
  );
}
