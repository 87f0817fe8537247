import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fourthCityText, importFile, openView } from './openOwnProfilesView';

/** The fourth city in the editor: five schemes for employees, all known up to December 2026. */
export async function openEditor(text = fourthCityText) {
  await openView();
  await importFile(text);
  await userEvent.click(await screen.findByRole('button', { name: '编辑 新城（自定）' }));
  await screen.findByRole('heading', { name: '规则' });
}

export async function openForm(button: string) {
  await openEditor();
  await userEvent.click(screen.getByRole('button', { name: button }));
  await screen.findByRole('form');
}

export function field(name: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(name);
}

export async function fill(name: string, text: string) {
  await userEvent.clear(field(name));
  if (text !== '') await userEvent.type(field(name), text);
}

export async function save() {
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
}

/** What is said below a field. */
export function problemOf(name: string): string | null {
  const ids = field(name).getAttribute('aria-describedby')?.split(' ') ?? [];
  const id = ids.find((one) => one.endsWith('-problem'));
  return id === undefined ? null : (document.getElementById(id)?.textContent ?? null);
}
