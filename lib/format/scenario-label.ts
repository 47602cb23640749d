/** The name of a loss at the beginning of a line: `All of AWS`; names of regions and services stay as they are. */
export function scenarioLabel(label: string): string {
  return label.startsWith('all ') ? `A${label.slice(1)}` : label;
}
