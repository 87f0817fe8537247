// npm run fix: whatever a program can put right. Linting goes before formatting, since its fixes are not formatted, and
// formatting before the written profile files, since index.json holds the hashes of the profiles as they stand.
import { install } from './install.mjs';
import { heading, runPackage } from './run.mjs';

if (await install()) {
  heading('Lint');
  const linted = await runPackage('eslint', ['.', '--fix', '--max-warnings', '0']);
  heading('Format');
  const formatted = await runPackage('prettier', ['--write', '--log-level', 'warn', '.']);
  heading('schema.json and index.json');
  const written = await runPackage('vitest', [
    ...['run', '--project', 'logic', 'tests/rules/publishedFiles.test.ts', '--update'],
  ]);
  process.exitCode = linted && formatted && written ? 0 : 1;
} else {
  process.exitCode = 1;
}
