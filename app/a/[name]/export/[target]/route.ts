import { runRoute } from '@/lib/server/run-route';
import { exportOption } from '@/lib/services/architecture/export-option';

export const dynamic = 'force-dynamic';

/** An option in another form: `/a/NAME/export/FORM?option=NAME`, pictures with `&loss=ID&theme=dark`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string; target: string }> },
): Promise<Response> {
  const { name, target } = await params;
  const query = new URL(request.url).searchParams;
  return runRoute(request, async (context) => {
    const { fileName, mediaType, content } = await exportOption(context, {
      name,
      target,
      option: query.get('option'),
      loss: query.get('loss'),
      theme: query.get('theme') === 'dark' ? 'dark' : 'light',
      day: new Date().toISOString().slice(0, 10),
    });
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
