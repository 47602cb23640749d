const dayMs = 86_400_000;

/** The day so many days after a moment, ISO, in UTC. */
export function dayAfter(moment: Date, days: number): string {
  return new Date(moment.getTime() + days * dayMs).toISOString().slice(0, 10);
}
