import { runRoute } from '@/lib/server/run-route';
import { exportRecord } from '@/lib/services/review/export-record';

export const dynamic = 'force-dynamic';

/** A review as a file: `/reviews/ID/record/md`, `txt` for a pull request, `json` for the frozen bytes. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; form: string }> },
): Promise<Response> {
  const { id, form } = await params;
  return runRoute(request, async (context) => {
    const { origin } = new URL(request.url);
    const { fileName, mediaType, text } = await exportRecord(context, { id, form, origin });
    return new Response(text, {
      headers: {
        'content-type': mediaType,
        // Document names are letters, digits, dots, hyphens and underscores.
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
