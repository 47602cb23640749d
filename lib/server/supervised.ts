import { type FromServer, toServer } from '@/lib/schemas/supervision';
import { startDraining } from './readiness';

/**
 * Ties this server to the launcher that started it: it stops being ready when told to, and ends when
 * the launcher is gone, however it went.
 */
export function followSupervisor(): void {
  if (process.connected) {
    process.on('message', (message) => {
      if (!toServer.safeParse(message).success) return;
      startDraining();
      tell('draining');
    });
    process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    tell('started');
  }
  followByNumber(Number(process.env['MERIDIAN_SUPERVISOR']));
}

function tell(message: FromServer): void {
  process.send?.(message);
}

/** Next's development server runs a process further down, which no channel reaches. */
function followByNumber(pid: number): void {
  if (!Number.isInteger(pid) || pid <= 0) return;
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(1);
    }
  }, 1000).unref();
}
