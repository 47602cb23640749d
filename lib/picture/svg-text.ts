import type { Mark } from './mark';

/** Attributes that SVG itself writes with a capital. */
const camel = new Set(['viewBox', 'pathLength', 'preserveAspectRatio']);

const named = (name: string): string =>
  camel.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML holds it: marked up where it must be, and without the characters that XML has no way to write. */
export function escapeXml(words: string): string {
  return (
    words
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      // Halves of a pair that stand alone.
      .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
      .replace(/[&<>"']/g, (sign: string) => entities[sign] ?? sign)
  );
}

/** A drawing as the text of an SVG file: the same drawing, the same bytes. */
export function svgText(drawing: Mark): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(drawing)}\n`;
}

function written({ tag, attributes, children }: Mark): string {
  const all = Object.entries(attributes)
    .map(([name, value]) => ` ${named(name)}="${escapeXml(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${all}/>`;
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : written(child)))
    .join('');
  return `<${tag}${all}>${inner}</${tag}>`;
}
