/** Texts that would run, fetch or leave the page if any of them became markup, an address, a style or a formula. */
import type { Page } from '@playwright/test';
import { expect } from './servedBuild';

export const injections = [
  '<img src=injected.png onerror=injected()>',
  '<script>injected()</script>',
  '"><svg onload=injected()>',
  'javascript:injected()',
  "{{constructor.constructor('injected()')()}}",
  '</style><style>*{background:url(injected.png)}',
  "'><iframe srcdoc='<script>parent.injected()'>",
  '=HYPERLINK("https://injected.example","x")',
  "=cmd|'/c calc'!A1",
];

/** Something ran, was refused by the policy, or failed: what happened so far, in words. */
export type Watched = { happened: string[] };

/** Before the page is opened. */
export async function watch(page: Page): Promise<Watched> {
  const happened: string[] = [];
  await page.exposeFunction('injected', () => happened.push('an injection ran'));
  await page.exposeFunction('tellBreach', (breach: string) => happened.push(breach));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { tellBreach } = window as unknown as { tellBreach: (breach: string) => void };
      tellBreach(`${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  page.on('pageerror', ({ message }) => happened.push(`the page failed: ${message}`));
  page.on('request', (request) => {
    if (request.url().includes('injected')) happened.push(`fetched ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    // The page itself asks before a roster is lost.
    if (dialog.type() !== 'beforeunload') happened.push(`a dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  return { happened };
}

/** Nothing has run, and nothing in the page is markup or an address that was not written by us. */
export async function expectOnlyText(page: Page, { happened }: Watched, where: string): Promise<void> {
  const found = await page.evaluate(markupFound);
  expect([...happened, ...found], where).toEqual([]);
}

function markupFound(): string[] {
  const foreign =
    'body script, body style, body link, iframe, object, embed, base, meta[http-equiv=refresh], img, form';
  const elements = [...document.querySelectorAll(foreign)].filter(({ id, className }) => id === '' && className === '');
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => {
        if (/^on|^srcdoc$/i.test(name)) return true;
        if (name === 'style') return /url|injected/.test(value);
        return /^(href|src|action|formaction|xlink:href)$/i.test(name) && !/^(https?:|#|\.?\/|blob:)/i.test(value);
      })
      .map(({ name, value }) => `${element.tagName} ${name}="${value}"`),
  );
  return [...elements.map(({ outerHTML }) => outerHTML.slice(0, 200)), ...attributes];
}

/** Its own choices of rows and columns, which change what is asked for, opened by turns; then every field that takes a text. */
export async function plantEverywhere(page: Page): Promise<{ fields: string[]; found: string[] }> {
  await page.evaluate(`window.markupFound = ${markupFound.toString()}`);
  return page.evaluate(plantInPage, injections);
}

async function plantInPage(texts: readonly string[]): Promise<{ fields: string[]; found: string[] }> {
  const fields = new Set<string>();
  const found = new Set<string>();
  const { markupFound: look } = window as unknown as { markupFound: () => string[] };
  const drawn = () => new Promise((done) => setTimeout(done, 20));
  const set = (element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) => {
    // React listens to the value through the element itself, so it is set past the element.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  };
  const takesText = 'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=button], [type=submit])';
  const textFields = () => [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(takesText)];
  const nameOf = (field: HTMLInputElement | HTMLTextAreaElement) =>
    field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';

  const plant = async (from: number) => {
    const planted = textFields().map((field, index) => {
      const text = texts[(from + index) % texts.length] ?? '';
      set(field, text);
      fields.add(nameOf(field));
      return { field, text };
    });
    await drawn();
    for (const { field, text } of planted) {
      // Numbers and days are cleared by the browser; the page changes nothing that was typed.
      const isKept = text === field.value || !field.isConnected || ['number', 'date'].includes(field.type);
      if (!isKept) found.add(`${nameOf(field)} shows ${field.value} for ${text}`);
    }
    for (const markup of look()) found.add(markup);
  };

  for (let round = 0; round < 2; round += 1) {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const box of document.querySelectorAll<HTMLInputElement>('main [type=checkbox]:not(:checked)')) box.click();
    await drawn();
  }
  for (const first of texts.keys()) await plant(first);
  // Few options: years, months and long lists of rates ask for nothing new.
  const choices = [...document.querySelectorAll<HTMLSelectElement>('main select')];
  for (const choice of choices) {
    const before = choice.value;
    const others = [...choice.options].map(({ value }) => value).filter((value) => value !== before);
    if (others.length > 6) continue;
    for (const other of others) {
      if (!choice.isConnected) continue;
      set(choice, other);
      await drawn();
      const known = fields.size;
      await plant(fields.size);
      if (fields.size > known) for (const first of texts.keys()) await plant(first);
    }
    if (choice.isConnected) set(choice, before);
    await drawn();
  }
  for (const field of document.querySelectorAll('[contenteditable]')) found.add(`not planted: ${field.outerHTML}`);
  return { fields: [...fields], found: [...found] };
}
