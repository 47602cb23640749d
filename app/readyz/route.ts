import { isDraining } from '@/lib/server/readiness';
import { storeAnswers } from '@/lib/services/workspace/ping';

export const dynamic = 'force-dynamic';

/** Whether this process should be sent requests: it is not stopping, and the database answers. */
export async function GET(): Promise<Response> {
  const ready = !isDraining() && (await storeAnswers());
  return Response.json({ ready }, { status: ready ? 200 : 503 });
}
