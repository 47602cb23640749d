import { runRoute } from '@/lib/server/run-route';
import { exportOption } from '@/lib/services/architecture/export-option';

export const dynamic = 'force-dynamic';

/** An option in another program's form: `/a/NAME/export/FORM?option=NAME`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string; target: string }> },
): Promise<Response> {
  const { name, target } = await params;
  const option = new URL(request.url).searchParams.get('option');
  return runRoute(request, async (context) => {
    const { fileName, mediaType, content } = await exportOption(context, { name, option, target });
    return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
      headers: {
        'content-type': typeof content === 'string' ? `${mediaType}; charset=utf-8` : mediaType,
        // Document names are letters, digits, dots, hyphens and underscores.
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
