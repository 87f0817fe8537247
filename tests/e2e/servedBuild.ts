/** The built page on a server of its own for every test, as some host would serve it, and a guard over its requests. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import sirv from 'sirv';

/** What `npm run build` writes; another build is tested with its folder in BUILT_FOLDER. */
export const builtFolder = process.env.BUILT_FOLDER ?? fileURLToPath(new URL('../../dist', import.meta.url));

export type ServedRequest = {
  /** Below the served address and without the query: `assets/index.js`, empty for the page itself. */
  path: string;
  /** Milliseconds since 1970, as `Date.now()` gives them in the page too. */
  at: number;
  /** Null until it is answered. */
  status: number | null;
};

export type ServedBuild = {
  /** Ends with a slash: `http://127.0.0.1:40001/tools/wuxian/`. */
  address: string;
  origin: string;
  /** Every request that reached the server, those of service workers too. */
  requests: ServedRequest[];
  /** Goes on at the same address with another folder, as a host does when a new build is put there. */
  serveFrom: (folder: string) => void;
  /** Ends at once, with every open connection; a second call does nothing. */
  stop: () => Promise<void>;
};

export type Serving = {
  /** The folder to serve; without one, what `npm run build` wrote. */
  folder?: string;
  /** The sub-path, with a slash at both ends; everything outside it is 404. */
  under?: string;
  /** Without one, any free port. With one, a stopped server can come back where it was. */
  port?: number;
  /** Milliseconds by which every answer is late, as on a slow line. */
  delay?: number;
  /** What the host says with a file, by its path with the slash at its front. */
  headersOf?: (path: string) => Record<string, string>;
};

/** Nothing it serves may be kept by the browser's HTTP cache: what works offline, works through the service worker. */
export async function serveBuild({
  folder = builtFolder,
  under = '/',
  port = 0,
  delay = 0,
  headersOf = () => ({}),
}: Serving = {}): Promise<ServedBuild> {
  const open = (from: string) => {
    if (!existsSync(join(from, 'index.html'))) throw new Error(`${from} holds no page: npm run build writes it.`);
    // With a .gz beside a file, it is sent to whoever takes gzip.
    return sirv(from, {
      dev: true,
      gzip: true,
      setHeaders: (response, path) => {
        for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
      },
    });
  };
  let answer = open(folder);
  const requests: ServedRequest[] = [];

  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    const entry: ServedRequest = { path: path.slice(under.length), at: Date.now(), status: null };
    requests.push(entry);
    response.on('finish', () => (entry.status = response.statusCode));
    setTimeout(() => {
      if (`${path}/` === under) {
        response.writeHead(301, { Location: under }).end();
      } else if (path.startsWith(under)) {
        // The server module reads the path from the request, and knows nothing of sub-paths.
        request.url = `/${(request.url ?? '').slice(under.length)}`;
        answer(request, response);
      } else {
        response.writeHead(404).end();
      }
    }, delay);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    address: origin + under,
    origin,
    requests,
    serveFrom: (newFolder) => {
      answer = open(newFolder);
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** Collects the addresses of all requests to other origins, of pages, workers and service workers of a context. */
export function watchForeignRequests(
  context: BrowserContext,
  isOurs: (origin: string) => boolean,
  foreignRequests: string[],
): void {
  const look = (address: string) => {
    const { protocol, host } = new URL(address);
    if (!/^(http|ws)s?:$/.test(protocol)) return;
    if (!isOurs(`${protocol.replace('ws', 'http')}//${host}`)) foreignRequests.push(address);
  };
  context.on('request', (request) => look(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => look(socket.url())));
}

type Fixtures = {
  /** Option: `test.use({ servedUnder: '/tools/wuxian/' })`. */
  servedUnder: string;
  /** Serves another folder, or at another sub-path, until the end of the test. */
  serve: (serving?: Serving) => Promise<ServedBuild>;
  /** The build, served; `page.goto('#/payslip')` goes there. */
  served: ServedBuild;
  /** Requests to other origins so far; a test during which there was one fails. */
  foreignRequests: string[];
  servers: ServedBuild[];
};

export const test = base.extend<Fixtures>({
  servedUnder: ['/', { option: true }],
  servers: async ({}, use) => {
    const servers: ServedBuild[] = [];
    await use(servers);
    await Promise.all(servers.map((server) => server.stop()));
  },
  serve: async ({ servers }, use) => {
    await use(async (serving) => {
      const server = await serveBuild(serving);
      servers.push(server);
      return server;
    });
  },
  served: async ({ serve, servedUnder }, use) => use(await serve({ under: servedUnder })),
  baseURL: async ({ served }, use) => use(served.address),
  foreignRequests: [
    async ({ context, servers }, use) => {
      const foreignRequests: string[] = [];
      watchForeignRequests(context, (origin) => servers.some((server) => server.origin === origin), foreignRequests);
      await use(foreignRequests);
      expect(foreignRequests, 'requests that left for another origin').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
