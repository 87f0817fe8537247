import { resolve } from 'node:path';
import process from 'node:process';

export type Language = 'zh' | 'en';

/** What was typed behind a command; an option that it does not know is a value, so that the command can say so. */
export type CommandLine =
  | { kind: 'read'; language: Language; options: ReadonlyMap<string, string>; rest: string[] }
  | { kind: 'unknownOption'; language: Language; option: string }
  /** None, or one that the option does not take. */
  | { kind: 'badValue'; language: Language; option: string };

/**
 * Options are `--name value` or `--name=value`; behind `--` nothing is one. Every command has `--lang zh` and `--lang en`.
 * @param names the other options of the command, `--on`
 */
export function readCommandLine(args: readonly string[], names: readonly string[] = []): CommandLine {
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      rest.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith('--')) {
      rest.push(arg);
      continue;
    }
    const [option = '', ...typed] = arg.split('=');
    const language = languageOf(options.get('--lang'));
    if (option !== '--lang' && !names.includes(option)) return { kind: 'unknownOption', language, option };
    if (typed.length === 0) index += 1;
    const value = typed.length === 0 ? args[index] : typed.join('=');
    if (value === undefined || value === '') return { kind: 'badValue', language, option };
    if (option === '--lang' && value !== 'zh' && value !== 'en') return { kind: 'badValue', language, option };
    options.set(option, value);
  }
  return { kind: 'read', language: languageOf(options.get('--lang')), options, rest };
}

/** As asked for, else by the locale as programs read it; Chinese where that is neither Chinese nor English. */
function languageOf(asked: string | undefined): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = asked ?? [LC_ALL, LC_MESSAGES, LANG].find((text) => text !== undefined && text !== '') ?? '';
  return /^en\b/i.test(locale.replace(/_/g, '-')) ? 'en' : 'zh';
}

/** A path as seen from where npm was called; npm itself runs commands in the repository. */
export function fromWhereCalled(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Says what was wrong with the call itself. @returns the exit code for it */
export function refuseCall(...sentences: string[]): number {
  for (const sentence of sentences) console.error(sentence);
  return 2;
}

export function describeOptionFault(line: Exclude<CommandLine, { kind: 'read' }>): string {
  const isZh = line.language === 'zh';
  if (line.kind === 'unknownOption')
    return isZh ? `没有 ${line.option} 这个选项。` : `There is no option ${line.option}.`;
  const values: Record<string, string> = {
    '--lang': 'zh | en',
    '--on': '2027-07-01',
    '--folder': 'public/city-profiles',
  };
  const example = values[line.option] ?? '…';
  return isZh ? `${line.option} 后面要写：${example}。` : `${line.option} needs a value: ${example}.`;
}
