import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Words and panels are chunks of their own, and other work may keep the machine busy while they are fetched.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 20_000 });

afterEach(cleanup);
