import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// The planted files do not exist, so the rules that ask the type checker are left out.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  overrideConfig: tseslint.configs.disableTypeChecked,
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const refused = /^No text becomes markup or code/;
const everywhere = ['src/planted.ts', 'src/main.tsx', 'src/ui/planted.tsx', 'src/ui/deep/planted.tsx'];
const folders = [...everywhere, 'src/calc/planted.ts', 'src/rules/planted.ts', 'src/payroll/planted.ts'];

describe('lint refuses what makes a text into markup or code', { timeout: 60_000 }, () => {
  it.each(folders)('in %s', async (path) => {
    const all = await complaints(path, "export const one = (node: HTMLElement) => (node.innerHTML = '');\n");
    expect(all).toContainEqual(expect.stringMatching(refused));
  });

  it.each([
    ['dangerouslySetInnerHTML', "export const one = <p dangerouslySetInnerHTML={{ __html: '' }} />;\n"],
    ['it in an object', "export const one = { dangerouslySetInnerHTML: { __html: '' } };\n"],
    ['it by its name', "export const one = { ['dangerouslySetInnerHTML']: { __html: '' } };\n"],
    ['outerHTML', "export const one = (node: Element) => (node.outerHTML = '');\n"],
    ['insertAdjacentHTML', "export const one = (node: Element) => node.insertAdjacentHTML('beforeend', '');\n"],
    ['parseFromString', "export const one = new DOMParser().parseFromString('', 'text/html');\n"],
    ['srcDoc', 'export const one = <iframe srcDoc="" />;\n'],
    ['eval', "export const one = eval('1');\n"],
    ['eval from afar', "export const one = globalThis.eval('1');\n"],
    ['new Function', "export const one = new Function('return 1');\n"],
    ['document.write', "document.write('');\nexport {};\n"],
    ['an address that runs', 'export const one = <a href="javascript:void 0">x</a>;\n'],
    ['such an address put together', 'export const one = (code: string) => `javascript:${code}`;\n'],
  ])('%s', async (_, code) => {
    expect(await complaints('src/ui/planted.tsx', code)).toContainEqual(expect.stringMatching(refused));
  });

  it('and lets through what draws a text', async () => {
    const code = 'export const Drawn = ({ text }: { text: string }) => <p title={text}>{text}</p>;\n';
    expect(await complaints('src/ui/planted.tsx', code)).toEqual([]);
  });
});
