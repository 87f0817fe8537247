// Runs a TypeScript bench: node bench/run.mjs payslip [--json].
import { runTypeScript } from '../scripts/runTypeScript.mjs';

const [name, ...options] = process.argv.slice(2);
await runTypeScript(`/bench/${name}.ts`, options);
