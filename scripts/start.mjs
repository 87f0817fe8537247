// npm start: installs what is missing, builds, serves dist/ on this machine alone and prints the address.
import { install } from './install.mjs';
import { heading, root, runPackage } from './run.mjs';

if (!(await install())) process.exit(1);
heading('Build');
if (!(await runPackage('vite', ['build']))) process.exit(1);

const { preview } = await import('vite');
// Vite takes the next port when this one is taken.
const server = await preview({ root, preview: { host: '127.0.0.1', port: 4173 } });
console.log(`\n五险一金: ${server.resolvedUrls.local[0]}   (Ctrl-C stops)`);

const stop = async () => {
  server.httpServer.closeAllConnections();
  await server.close();
  process.exit(0);
};
process.once('SIGINT', stop);
process.removeAllListeners('SIGTERM').once('SIGTERM', stop);
