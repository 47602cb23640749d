import { createHash, createPrivateKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';

/** What the next sign-in is to be answered with. */
export interface Identity {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

/** How the next sign-in is to go wrong. */
export interface Wrong {
  /** Claims in the place of the right ones. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signed with a key that is not published. */
  readonly foreignKey?: boolean;
}

export interface OidcProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Follows an address to sign in at, as a browser whose user says yes; answers with the address to come back to. */
  readonly follow: (url: string, identity: Identity, wrong?: Wrong) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A provider that knows everybody, on a port of this machine: authorisation code with PKCE, tokens signed with RS256. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const clientId = 'meridian';
  const clientSecret = 'a secret between the two';
  const codes = new Map<string, { challenge: string; token: string; redirect: string }>();
  const server = createServer((request, response) => {
    void answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  const issuer = `http://127.0.0.1:${address.port}`;

  const json = (response: ServerResponse, value: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', issuer);
    if (pathname === '/.well-known/openid-configuration') {
      json(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    } else if (pathname === '/keys') {
      json(response, {
        keys: [
          { ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' },
        ],
      });
    } else if (pathname === '/token') {
      const sent = new URLSearchParams(await bodyOf(request));
      const code = codes.get(sent.get('code') ?? '');
      codes.delete(sent.get('code') ?? '');
      const verifier = sent.get('code_verifier') ?? '';
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
      const isClient =
        sent.get('client_secret') === clientSecret ||
        decodeURIComponent(request.headers.authorization ?? '') === `Basic ${basic}`;
      const fits =
        code !== undefined &&
        code.challenge === challenge &&
        code.redirect === sent.get('redirect_uri') &&
        isClient;
      if (fits) {
        json(response, {
          access_token: randomUUID(),
          token_type: 'Bearer',
          expires_in: 60,
          id_token: code.token,
        });
      } else json(response, { error: 'invalid_grant' }, 400);
    } else response.writeHead(404).end();
  }

  function tokenOf(identity: Identity, nonce: string | null, wrong: Wrong): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 60, nonce, ...identity };
    const head = base64({ alg: 'RS256', kid: 'one', typ: 'JWT' });
    const signed = `${head}.${base64({ ...claims, ...wrong.claims })}`;
    const key = wrong.foreignKey === true ? foreign.privateKey : own.privateKey;
    const signature = sign(
      'sha256',
      Buffer.from(signed),
      createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' })),
    );
    return `${signed}.${signature.toString('base64url')}`;
  }

  return {
    issuer,
    clientId,
    clientSecret,
    follow: async (url, identity, wrong = {}) => {
      const asked = new URL(url).searchParams;
      if (asked.get('code_challenge_method') !== 'S256' || asked.get('nonce') === null) {
        throw new Error('A sign-in needs a proof key and a nonce.');
      }
      const [code, redirect] = [randomUUID(), asked.get('redirect_uri') ?? ''];
      const token = tokenOf(identity, asked.get('nonce'), wrong);
      codes.set(code, { challenge: asked.get('code_challenge') ?? '', token, redirect });
      const back = new URL(redirect);
      back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
      return back.href;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
