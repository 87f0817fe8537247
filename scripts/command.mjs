// node scripts/command.mjs checkProfile FILE…: installs what is missing, then runs scripts/checkProfile.ts. What npm says
// meanwhile goes to standard error; standard output is the command's alone.
import { install } from './install.mjs';

// A reader that has seen enough (`| head`) is no fault, and no answer: the command goes on in silence to its exit code.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.stdout.write = () => true;
});

const [name, ...args] = process.argv.slice(2);
if (await install({ toStandardError: true })) {
  const { runTypeScript } = await import('./runTypeScript.mjs');
  process.exitCode = await runTypeScript(`/scripts/${name}.ts`, args);
} else {
  process.exitCode = 2;
}
