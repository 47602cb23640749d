import type { Region } from '@/lib/engine/model';
import { providerName } from '@/lib/format/region-name';

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** The country's common English name; its code where it has none. */
export function countryName(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}

/** All words by which people look for a region: id, name, city, country, provider. */
export function searchWords(region: Region): string {
  return [
    region.id,
    region.name,
    region.city,
    countryName(region.country),
    region.country,
    providerName(region.id),
  ]
    .join(' ')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
}

/** Whether every word of what was typed occurs in the region's words, accents aside. */
export function matches(words: string, typed: string): boolean {
  const plain = typed
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
  return plain
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => words.includes(part));
}
