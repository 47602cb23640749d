import { Agent, request } from 'node:http';
import { type ActionAddress, type Answer, actionHeaders, readAnswer } from '../server-action';

/** How long an editor waits for an answer, in milliseconds, before it counts the server as gone. */
const patienceMs = 30_000;

/** Calls actions of servers over connections that stay open, as browsers do. */
export class Caller {
  private readonly agent = new Agent({ keepAlive: true });

  /** `headers`: what the editor's browser sends besides, a session's cookie for one. */
  constructor(private readonly headers: Readonly<Record<string, string>> = {}) {}

  /** The action's answer; null where the server could not be reached or did not answer as one. */
  call(address: string, action: ActionAddress, input: unknown): Promise<Answer | null> {
    const body = JSON.stringify([input]);
    return new Promise((resolve) => {
      const sent = request(`${address}${action.path}`, {
        method: 'POST',
        agent: this.agent,
        timeout: patienceMs,
        headers: {
          ...actionHeaders(address, action),
          ...this.headers,
          'content-length': Buffer.byteLength(body),
        },
      });
      sent.on('error', () => resolve(null));
      sent.on('timeout', () => sent.destroy(new Error('no answer')));
      sent.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => resolve(null));
        response.on('end', () => resolve(answerIn(Buffer.concat(chunks).toString())));
      });
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function answerIn(body: string): Answer | null {
  try {
    return readAnswer(body);
  } catch {
    return null;
  }
}
