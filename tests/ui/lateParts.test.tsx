import { lazy } from 'react';
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { LatePart } from '../../src/ui/LatePart';
import { PartFailed } from '../../src/ui/PartFailed';
import { en } from '../../src/ui/wording/en';
import { lazyWording } from '../../src/ui/wording/lazyWording';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh, type Wording } from '../../src/ui/wording/zh';

const notFetched = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const Missing = lazy<() => null>(notFetched);
const words = lazyWording<string>({ zh: notFetched, en: () => Promise.resolve('Words in English') });

function Words() {
  return words.useWords();
}

function show(part: React.ReactNode, wording: Wording = zh) {
  return render(
    <WordingProvider value={wording}>
      <nav>导航</nav>
      {part}
    </WordingProvider>,
  );
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('code that cannot be fetched', () => {
  it.each([
    [zh, /这一部分没能打开/, '刷新'],
    [en, /could not be opened/, 'Reload'],
  ])('is said in the language of the page, with a way out; the rest stays', async (wording, sentence, reload) => {
    show(
      <LatePart>
        <Missing />
      </LatePart>,
      wording,
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(sentence);
    expect(alert.textContent).not.toContain('dynamically imported');
    expect(screen.getByRole('button', { name: reload })).toBeTruthy();
    expect(screen.getByText('导航')).toBeTruthy();
  });

  it('leaves nothing where a page can do without', async () => {
    show(
      <LatePart instead={null}>
        <Missing />
      </LatePart>,
    );
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
    expect(document.body.textContent).toBe('导航');
  });
});

describe('words that cannot be fetched', () => {
  const part = (
    <ErrorBoundary instead={<PartFailed />}>
      <words.Provider>
        <Words />
      </words.Provider>
    </ErrorBoundary>
  );

  it('are said to be missing by the boundary around them', async () => {
    show(part);
    expect((await screen.findByRole('alert')).textContent).toMatch(/这一部分没能打开/);
  });

  it('are shown where they come', async () => {
    show(part, en);
    expect(await screen.findByText('Words in English')).toBeTruthy();
  });
});
