import type { Region } from '@/lib/engine/model';
import { countryName } from './country-name';
import { providerName } from './region-name';

/** Small letters without accents, as words are compared. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');

/** All words by which people look for a region: id, name, city, country, provider. */
export function searchWords(region: Region): string {
  const { id, name, city, country } = region;
  return plainText([id, name, city, countryName(country), country, providerName(id)].join(' '));
}

/** Whether every word of what was typed occurs in some words, accents and case aside. */
export function matches(words: string, typed: string): boolean {
  const parts = plainText(typed).split(/\s+/).filter(Boolean);
  return parts.every((part) => words.includes(part));
}
