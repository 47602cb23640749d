import { runRoute } from '@/lib/server/run-route';
import { exportText } from '@/lib/services/architecture/export-text';

export const dynamic = 'force-dynamic';

/** The document as a file, byte for byte as it is stored. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params;
  return runRoute(request, async (context) => {
    const { fileName, text } = await exportText(context, { name });
    return new Response(text, {
      headers: {
        'content-type': 'application/yaml; charset=utf-8',
        // Document names are letters, digits, dots, hyphens and underscores.
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    });
  });
}
