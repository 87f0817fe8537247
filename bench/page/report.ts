import type { KeystrokeFigures, TypedFigures } from './keystrokes';
import type { LighthouseScores } from './lighthouse';
import type { ScriptFigures } from './scripts';

export type PageFigures = {
  typed: KeystrokeFigures;
  firstLoadMs: number;
  offlineLoadMs: number;
  scripts: ScriptFigures;
  lighthouse: LighthouseScores;
};

/** Milliseconds, kilobytes of gzip (1,000 bytes) and scores from 0 to 1. */
export type Figures = {
  keystrokeMedianMs: number;
  keystroke95Ms: number;
  eventTiming95Ms: number;
  firstLoadMs: number;
  offlineLoadMs: number;
  initialJsKb: number;
  lighthouse: LighthouseScores;
};

/** In one object; keystrokes are those of the page on which they cost most. */
export function figuresOf({ typed, firstLoadMs, offlineLoadMs, scripts, lighthouse }: PageFigures): Figures {
  const figures: Figures = {
    keystrokeMedianMs: tenths(Math.max(...typed.pages.map(({ commitMedianMs }) => commitMedianMs))),
    keystroke95Ms: tenths(Math.max(...typed.pages.map(({ commit95Ms }) => commit95Ms))),
    eventTiming95Ms: tenths(typed.eventTiming95Ms),
    firstLoadMs: Math.round(firstLoadMs),
    offlineLoadMs: Math.round(offlineLoadMs),
    initialJsKb: tenths(scripts.initialBytes / 1000),
    lighthouse,
  };
  // JSON would write what was not measured as null.
  const numbers = Object.values({ ...figures, ...lighthouse }).filter((value) => typeof value === 'number');
  if (!numbers.every(Number.isFinite)) throw new Error('Something was not measured.');
  return figures;
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** The figures with their limits, for people. */
export function reportLines(measured: PageFigures): string[] {
  const figures = figuresOf(measured);
  const { performance, accessibility, bestPractices, seo } = figures.lighthouse;
  const ms = (value: number) => `${value} ms`;
  return [
    ...typedLines(measured.typed),
    '',
    line('keystroke to commit, median of the worst page', ms(figures.keystrokeMedianMs), 'limit 16'),
    line('keystroke to commit, 95th of the worst page', ms(figures.keystroke95Ms), 'limit 33'),
    line('Event Timing, 95th of all keystrokes', ms(figures.eventTiming95Ms), 'limit 64'),
    line('first load to the first result, slow 4G', ms(figures.firstLoadMs)),
    line('second load, offline', ms(figures.offlineLoadMs)),
    line('scripts before the first result', `${figures.initialJsKb} kB`, 'limit 110'),
    ...measured.scripts.pages.map(({ name, bytes, largest }) =>
      line(
        `scripts of ${name} beyond them`,
        `${tenths(bytes / 1000)} kB`,
        `limit 60; largest ${largest === undefined ? 'none' : `${largest.path} ${tenths(largest.bytes / 1000)}`}`,
      ),
    ),
    line('Lighthouse mobile, performance', String(performance), 'at least 0.98'),
    line('  accessibility, best practices, SEO', [accessibility, bestPractices, seo].join(', '), '1 each'),
  ];
}

/** Every page typed on, milliseconds: what deferring hides from the commit stands under `all`. */
export function typedLines({ pages }: Pick<KeystrokeFigures, 'pages'>): string[] {
  return ['keys   commit: median, 95th   all work: mean, 95th   Event Timing 95th', ...pages.map(typedLine)];
}

export function typedLine(figures: TypedFigures): string {
  const ms = (value: number) => value.toFixed(1).padStart(8);
  const { name, keystrokes, commitMedianMs, commit95Ms, allMeanMs, all95Ms, eventTiming95Ms } = figures;
  const count = String(keystrokes).padStart(4);
  return `${count}   ${ms(commitMedianMs)} ${ms(commit95Ms)}       ${ms(allMeanMs)} ${ms(all95Ms)}     ${ms(eventTiming95Ms)}   ${name}`;
}

function line(what: string, figure: string, limit?: string): string {
  return `${what.padEnd(48)} ${figure}${limit === undefined ? '' : ` (${limit})`}`;
}
