// npm run test:office: what LibreOffice makes of our workbooks, and we of its. Apart from npm test, for it needs LibreOffice.
import { provideChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { provideLibreOffice } from './libreOffice.mjs';
import { heading, runPackage } from './run.mjs';

async function runSteps() {
  if (!(await install()) || !(await provideChromium()) || !(await provideLibreOffice())) return false;
  heading('Build');
  if (!(await runPackage('vite', ['build']))) return false;
  heading('Workbooks to LibreOffice and back');
  return runPackage('@playwright/test', ['test', '--config', 'playwright.office.config.ts']);
}

process.exitCode = (await runSteps()) ? 0 : 1;
