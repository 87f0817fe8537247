import { defineConfig } from '@playwright/test';
import browserTests from './playwright.config';

/** LibreOffice takes its time, and one of it at a time is enough. */
export default defineConfig({ ...browserTests, testDir: 'tests/office', workers: 1, timeout: 300_000 });
