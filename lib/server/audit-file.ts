import 'server-only';
import { exportAudit } from '@/lib/services/audit/export';
import { runRoute } from './run-route';
import { askedFor } from './search-params';

const names = ['person', 'verb', 'object', 'since', 'until'] as const;

/** Answers a request for the record as a file. */
export async function auditFile(request: Request, form: 'csv' | 'jsonl'): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return runRoute(request, async (context) => {
    const file = await exportAudit(context, { ...askedFor(asked, names), form });
    return new Response(file.content, {
      headers: {
        'content-type': file.mediaType,
        'content-disposition': `attachment; filename="${file.fileName}"`,
        'cache-control': 'no-store',
      },
    });
  });
}
