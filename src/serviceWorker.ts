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

/** Stands in the cache of every build that has taken over. */
const markOfUse = `${scope}?in-use`;

const keys = new Map(files.map((file) => [file.path, keyOf(file)]));

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  // Only a person's consent in the page makes a waiting worker take over.
  if (event.data === 'skip-waiting') event.waitUntil(self.skipWaiting());
  if (event.data === 'is-whole') event.waitUntil(answerWhetherWhole(event));
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

async function install(): Promise<void> {
  try {
    await precache(files);
  } catch (error) {
    // Half a build is of no use where nothing more fits, and takes the place of what is.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(cacheName);
    throw error;
  }
}

/** What was fetched before a failure stays, and is not fetched again at the next try. */
async function precache(wanted: readonly PrecachedFile[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = wanted.map(async (file) => {
    const key = keyOf(file);
    await cache.put(key, (await caches.match(key)) ?? (await download(file)));
  });
  // One that fails does not cut the others off: the next try has the less to fetch.
  await Promise.allSettled(kept);
  await Promise.all(kept);
}

/** A page asks before it says that the network may go. What somebody removed meanwhile is fetched anew. */
async function answerWhetherWhole({ ports: [port] }: ExtendableMessageEvent): Promise<void> {
  const isWhole = await keepMissing().then(
    () => true,
    () => false,
  );
  port?.postMessage(isWhole);
}

async function keepMissing(): Promise<void> {
  const kept = new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => url));
  await precache(files.filter((file) => !kept.has(keyOf(file))));
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

/**
 * The build in use before this one stays as well: tabs that have not reloaded yet may still ask for its scripts. What
 * never took over goes: half a build, or one that another replaced while it waited.
 */
async function takeOver(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachesOfThisApp) && name !== cacheName);
  const wereInUse = await Promise.all(ours.map(wasInUse));
  const before = ours.filter((_, index) => wereInUse[index]).at(-1);
  await Promise.all(ours.filter((name) => name !== before).map((name) => caches.delete(name)));
  await self.clients.claim();
  await (await caches.open(cacheName)).put(markOfUse, new Response());
}

async function wasInUse(name: string): Promise<boolean> {
  return (await (await caches.open(name)).match(markOfUse)) !== undefined;
}

async function fromCache(key: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(key)) ?? fetch(request);
}

async function fromOlderBuild(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}

export {};
