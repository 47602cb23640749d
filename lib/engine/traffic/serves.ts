import type { Option, Site } from '../model';

/** Whether a site answers users in normal times: active sites do, and read sites do for reads. */
export function serves(site: Site): boolean {
  return site.role === 'active' || site.role === 'read';
}

/** Whether a site takes writes in normal times: the declared writers, or every active site where none is. */
export function writesAt(option: Option, site: Site): boolean {
  return option.sites.some((s) => s.writer) ? site.writer : site.role === 'active';
}
