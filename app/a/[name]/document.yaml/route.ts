import { session } from '@/lib/server/session';
import { exportText } from '@/lib/services/architecture/export-text';
import { NotFound } from '@/lib/services/errors';

export const dynamic = 'force-dynamic';

/** The document as a file, byte for byte as it is stored. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params;
  try {
    const { fileName, text } = await exportText(await session(), { name });
    return new Response(text, {
      headers: {
        'content-type': 'application/yaml; charset=utf-8',
        // Document names are letters, digits, dots, hyphens and underscores.
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return new Response(`${error.message}\n`, { status: 404 });
  }
}
