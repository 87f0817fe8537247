/// <reference lib="webworker" />
// Keeps the whole app on the machine. Each build has a cache of its own, filled before the build takes over, so that a
// page never mixes two builds. `buildOffline.ts` compiles this file and writes the list of files into it.

type PrecachedFile = { path: string; revision: string };
declare const __PRECACHE__: { version: string; files: PrecachedFile[] };
declare const self: ServiceWorkerGlobalScope;

const { version, files } = __PRECACHE__;
const { scope } = self.registration;
const page = 'index.html';

// One host may serve several apps, or this one in several folders, and they all share its caches.
const cachesOfThisApp = `wuxian-yijin ${scope} `;
const cacheName = cachesOfThisApp + version;

/** Where the file stands in a cache: the revision is part of the address, so that equal keys mean equal contents. */
function keyOf(file: PrecachedFile): string {
  return `${scope}${file.path}?revision=${file.revision}`;
}

const keys = new Map(files.map((file) => [file.path, keyOf(file)]));

self.addEventListener('install', (event) => event.waitUntil(precache()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  // Only a person's consent in the page makes a waiting worker take over.
  if (event.data === 'skip-waiting') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || !address.href.startsWith(scope)) return;
  const path = address.pathname.slice(new URL(scope).pathname.length);
  const key = keys.get(path === '' ? page : path);
  if (key !== undefined) event.respondWith(fromCache(key, request));
  else if (request.mode !== 'navigate') event.respondWith(fromOlderBuild(request));
});

async function precache(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    files.map(async (file) => {
      const key = keyOf(file);
      const kept = await caches.match(key);
      await cache.put(key, kept ?? (await download(file)));
    }),
  );
}

/** Fetches past the browser's own cache, and refuses what another build, a host or a captive portal put in its place. */
async function download(file: PrecachedFile): Promise<Response> {
  const response = await fetch(scope + file.path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${file.path}: the host answered ${response.status}`);
  const contents = await response.arrayBuffer();
  if ((await revisionOf(contents)) !== file.revision) throw new Error(`${file.path} is not the file of this build`);
  // A new response has no mark of a redirect, which no page may be answered with; and it is the same for every request.
  const headers = new Headers(response.headers);
  headers.delete('vary');
  return new Response(contents, { headers });
}

async function revisionOf(contents: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', contents));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The build before this one stays as well: tabs that have not reloaded yet may still ask for its scripts. */
async function takeOver(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachesOfThisApp) && name !== cacheName);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fromCache(key: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(key)) ?? fetch(request);
}

async function fromOlderBuild(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}

export {};
