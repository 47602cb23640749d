import { runRoute } from '@/lib/server/run-route';
import { exportTierPolicy } from '@/lib/services/tier-policy/export-policy';

export const dynamic = 'force-dynamic';

/** The tier policy that holds, as a file that `--policy` and the import read. */
export async function GET(request: Request): Promise<Response> {
  return runRoute(request, async (context) => {
    const { fileName, text } = await exportTierPolicy(context, 'yaml');
    return new Response(text, {
      headers: {
        'content-type': 'application/yaml; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    });
  });
}
