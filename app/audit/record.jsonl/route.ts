import { auditFile } from '@/lib/server/audit-file';

export const dynamic = 'force-dynamic';

/** The record as a line of JSON for each event, narrowed as on its page. */
export async function GET(request: Request): Promise<Response> {
  return auditFile(request, 'jsonl');
}
