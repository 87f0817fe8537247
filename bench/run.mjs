// Runs a TypeScript bench: node bench/run.mjs payslip [--json]. Vite compiles it, as it compiles the page.
import { createServer } from 'vite';

const [name, ...options] = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false },
});
try {
  const { run } = await server.ssrLoadModule(`/bench/${name}.ts`);
  await run(options);
} finally {
  await server.close();
}
