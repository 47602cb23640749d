/** The file name of a dump taken at a time, in UTC; names sort as the times do. */
export function dumpName(at: Date): string {
  return `meridian-${at.toISOString().replaceAll(':', '-')}.jsonl.gz`;
}
