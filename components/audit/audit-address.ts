import type { AuditQuery } from './audit-event';

/** The address of the record with these conditions; a file's holds all pages. */
export function auditAddress({ before, ...filter }: AuditQuery, path = '/audit'): string {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(path === '/audit' ? { ...filter, before } : filter)) {
    if (value !== undefined && value !== '') asked.set(key, value);
  }
  const search = asked.toString();
  return search === '' ? path : `${path}?${search}`;
}
