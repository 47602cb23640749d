import { clipOf, isEmptyClip, writeClip, type Editable, type Thing } from '@/lib/flow';

/** Things of an option as text for the clipboard; null where none of them can be copied. */
export function copiedText(
  document: Editable,
  option: string,
  things: readonly Thing[],
): string | null {
  const clip = clipOf(document, option, things);
  return isEmptyClip(clip) ? null : writeClip(clip, option);
}
