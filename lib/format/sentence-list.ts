/** Words joined as in a sentence: `a`, `a and b`, `a, b and c`. */
export function sentenceList(words: readonly string[], join = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`;
}
