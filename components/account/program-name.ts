/** Programs by a word of how they call themselves, those first whose word others say too. */
const programs = [
  [/edg/i, 'Edge'],
  [/opr\//i, 'Opera'],
  [/firefox|fxios/i, 'Firefox'],
  [/chrom|crios/i, 'Chrome'],
  [/safari/i, 'Safari'],
] as const;

const systems = [
  [/iphone|ipad/i, 'iOS'],
  [/android/i, 'Android'],
  [/mac os x/i, 'macOS'],
  [/windows/i, 'Windows'],
  [/linux/i, 'Linux'],
] as const;

/** What one calls a program that calls itself so: `Firefox on Linux`. It is its own word for itself, and no more. */
export function programName(agent: string | null): string {
  if (agent === null) return 'An unknown program';
  const program = programs.find(([word]) => word.test(agent))?.[1];
  const system = systems.find(([word]) => word.test(agent))?.[1];
  if (program === undefined) return agent.split(/[\s/]/)[0] ?? agent;
  return system === undefined ? program : `${program} on ${system}`;
}
