import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import LicencesPage from '../../src/ui/licences/LicencesPage';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { en } from '../../src/ui/wording/en';
import { zh } from '../../src/ui/wording/zh';

afterEach(() => vi.unstubAllGlobals());

const list = {
  version: '1.2.3',
  build: '0123456789abcdef',
  text: 'Our own licence.',
  packages: [
    { name: 'react', version: '19.0.0', licence: 'MIT', text: 'Their licence,\nin lines.\n\n<b>And more.</b>' },
  ],
};

function open(words: typeof zh, fetched: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(fetched));
  render(
    <WordingProvider value={words}>
      <LicencesPage />
    </WordingProvider>,
  );
}

it('shows our own licence first, and every package with its version and text', async () => {
  open(zh, () => Promise.resolve(Response.json(list)));
  expect(await screen.findByRole('heading', { level: 1, name: '许可' })).toBeTruthy();
  expect(await screen.findByText('版本 1.2.3，构建 0123456789abcdef。')).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    '本程序',
    '其中用到的开源软件（1 个）',
  ]);
  expect(screen.getByText('Our own licence.').closest('[lang]')?.getAttribute('lang')).toBe('en');
  const item = within(screen.getByRole('listitem'));
  expect(item.getByText('react 19.0.0').parentElement?.textContent).toBe('react 19.0.0 MIT');
  expect(item.getByText('Their licence, in lines.').tagName).toBe('P');
  expect(item.getByText('<b>And more.</b>').tagName).toBe('P');
});

it('says that the list did not arrive, and asks again', async () => {
  const answers = [new Response('', { status: 404 }), Response.json(list)];
  open(en, () => Promise.resolve(answers.shift() ?? Response.error()));
  expect((await screen.findByRole('alert')).textContent).toContain('The licences did not arrive');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Version 1.2.3, build 0123456789abcdef.')).toBeTruthy();
});

it('takes a host that does not answer for no list', async () => {
  open(en, () => Promise.reject(new TypeError('No network')));
  expect(await screen.findByRole('alert')).toBeTruthy();
});
