import { auditFile } from '@/lib/server/audit-file';

export const dynamic = 'force-dynamic';

/** The record as a table for spreadsheets, narrowed as on its page. */
export async function GET(request: Request): Promise<Response> {
  return auditFile(request, 'csv');
}
