import { runRoute } from '@/lib/server/run-route';
import { exportSet } from '@/lib/services/assumptions/export-set';

export const dynamic = 'force-dynamic';

/** What the workspace states, as a set that `--assumptions` and the import read. */
export async function GET(request: Request): Promise<Response> {
  return runRoute(request, async (context) => {
    const { fileName, text } = await exportSet(context, 'yaml');
    return new Response(text, {
      headers: {
        'content-type': 'application/yaml; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    });
  });
}
