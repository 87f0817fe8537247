import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../contentSecurityPolicy';
import { headersFileOf, nginxHeadersOf } from './hostingExamples';

const immutable = 'public, max-age=31536000, immutable';
/** Every file of `public/` keeps its name. */
const published = readdirSync(new URL('../../public/', import.meta.url), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/^.*\/public\/+/, '/'));
const caching = {
  ...Object.fromEntries(published.map((path) => [path, 'no-cache'])),
  '/': 'no-cache',
  '/index.html': 'no-cache',
  '/service-worker.js': 'no-cache',
  '/licences.json': 'no-cache',
  '/assets/first-CqK-tMQ1.js': immutable,
  '/assets/index-CqK-tMQ1.css': immutable,
};

describe('the policy of the built page', () => {
  const directives = contentSecurityPolicy.split('; ');

  it('allows files of its own address, and nothing else', () => {
    const sources = directives.flatMap((directive) => directive.split(' ').slice(1));
    expect([...new Set(sources)].sort()).toEqual(["'none'", "'script'", "'self'", 'default']);
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'self'");
    expect(contentSecurityPolicy).not.toContain('unsafe');
  });

  it('says nothing that a meta tag may not say', () => {
    expect(contentSecurityPolicy).not.toMatch(/frame-ancestors|report-|sandbox/);
  });
});

describe.each([
  ['_headers', headersFileOf],
  ['nginx.conf', nginxHeadersOf],
])('hosting/%s', (_, headersOf) => {
  it.each(Object.entries(caching))('says of %s the policy of the page, and that nobody may frame it', (path, cache) => {
    const { 'Permissions-Policy': permissions = '', ...others } = headersOf(path);
    expect(others).toEqual({
      'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': cache,
    });
    expect(permissions).toMatch(/^([a-z-]+=\(\), )+[a-z-]+=\(\)$/);
  });
});

it('both examples say the same', () => {
  for (const path of Object.keys(caching)) expect(nginxHeadersOf(path)).toEqual(headersFileOf(path));
});
