import { runRoute } from '@/lib/server/run-route';
import { frozenMap } from '@/lib/services/review/frozen-map';

export const dynamic = 'force-dynamic';

/** A frozen map: `/reviews/ID/map/ROUND/OPTION?theme=dark`, a stage of the worst loss with `&stage=0`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; round: string; option: string }> },
): Promise<Response> {
  const asked = await params;
  const query = new URL(request.url).searchParams;
  const stage = query.get('stage');
  return runRoute(request, async (context) => {
    const { svg, sha256 } = await frozenMap(context, {
      ...asked,
      theme: query.get('theme') === 'dark' ? 'dark' : 'light',
      ...(stage === null ? {} : { stage }),
    });
    const etag = `"${sha256}"`;
    const isKnown = request.headers.get('if-none-match') === etag;
    return new Response(isKnown ? null : svg, {
      status: isKnown ? 304 : 200,
      headers: {
        'content-type': 'image/svg+xml; charset=utf-8',
        // The bytes of a round never change; who may see them does.
        'cache-control': 'private, no-cache',
        etag,
        // Opened by itself it is a page of this server: nothing in it runs or loads.
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
