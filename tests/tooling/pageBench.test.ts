import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { median } from '../../bench/median';
import { keystrokeDurations } from '../../bench/page/eventTiming';
import { keystrokeWork, marks, type TraceEvent } from '../../bench/page/keystrokeWork';
import { figuresOf, type PageFigures } from '../../bench/page/report';
import { percentile } from '../../bench/percentile';
import { en } from '../../src/ui/wording/en';
import { zh } from '../../src/ui/wording/zh';

describe('what a bench says of many measurements', () => {
  it('takes the middle one, of an even number the lower', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(5);
  });

  it('takes the smallest that 95 of 100 do not exceed', () => {
    expect(
      percentile(
        Array.from({ length: 100 }, (_, index) => 100 - index),
        0.95,
      ),
    ).toBe(95);
    // 0.95 × 21 = 19.95: the 20th.
    expect(
      percentile(
        Array.from({ length: 21 }, (_, index) => index + 1),
        0.95,
      ),
    ).toBe(20);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.95)).toBeNaN();
  });
});

/** Times in milliseconds here, in microseconds in a trace. */
const onPage = (name: string, at: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...{ name, ph: 'I', pid: 1, tid: 1, ts: at * 1000 },
  ...more,
});
const mark = (name: string, at: number, onThread: number) => onPage(name, at, { tts: onThread * 1000 });
const task = (at: number, took: number, onThread = took) =>
  onPage('RunTask', at, { ph: 'X', dur: took * 1000, tdur: onThread * 1000 });

describe('the work of keystrokes in a trace', () => {
  const twoKeys = [
    // Before the first key: nobody's.
    task(0, 50),
    // The thread had the processor for 12 of the 20 ms between input and commit.
    task(100, 30, 22),
    mark(marks.keyDown, 101, 1),
    mark(marks.input, 105, 5),
    mark(marks.commit, 125, 17),
    // The frame, and an answer that was put off.
    task(135, 8),
    task(160, 40, 35),
    task(300, 10),
    mark(marks.keyDown, 301, 100),
    mark(marks.input, 302, 101),
    mark(marks.commit, 306, 104.5),
  ];

  it('is counted from input to commit in time of the thread, and from key to key with all that follows', () => {
    expect(keystrokeWork(twoKeys)).toEqual([
      // 22 + 8 + 35 of the thread.
      { commitMs: 12, allMs: 65 },
      { commitMs: 3.5, allMs: 10 },
    ]);
  });

  it('is read from the page alone, whatever the order in the trace', () => {
    const elsewhere = task(102, 500);
    expect(keystrokeWork([{ ...elsewhere, tid: 2 }, { ...elsewhere, pid: 9 }, ...[...twoKeys].reverse()])).toEqual(
      keystrokeWork(twoKeys),
    );
  });

  it('is refused where a key led to no commit', () => {
    expect(() => keystrokeWork(twoKeys.slice(0, -1))).toThrow('Of 2 keys, 2 led to an input event and 1 to a commit.');
    expect(() => keystrokeWork([task(0, 5)])).toThrow('no keystroke');
  });

  it('takes the longest event of a key, and 16 ms for those that are too short to be reported', () => {
    const entries = [
      { startTime: 5, duration: 400 },
      { startTime: 10, duration: 24 },
      { startTime: 40, duration: 72 },
    ];
    expect(keystrokeDurations([10, 100], entries)).toEqual([72, 16]);
  });
});

describe('the figures of the page in one object', () => {
  const page = { name: '', keystrokes: 60, allMeanMs: 0, all95Ms: 0, eventTiming95Ms: 0 };
  const measured: PageFigures = {
    typed: {
      pages: [
        { ...page, commitMedianMs: 4.26, commit95Ms: 31 },
        { ...page, commitMedianMs: 9.04, commit95Ms: 12 },
      ],
      eventTiming95Ms: 40,
    },
    firstLoadMs: 1999.6,
    offlineLoadMs: 700,
    scripts: { initialBytes: 99_951, pages: [] },
    lighthouse: { performance: 0.99, accessibility: 1, bestPractices: 1, seo: 1 },
  };

  it('are those of the worst page', () => {
    expect(figuresOf(measured)).toEqual({
      keystrokeMedianMs: 9,
      keystroke95Ms: 31,
      eventTiming95Ms: 40,
      firstLoadMs: 2000,
      offlineLoadMs: 700,
      initialJsKb: 100,
      lighthouse: { performance: 0.99, accessibility: 1, bestPractices: 1, seo: 1 },
    });
  });

  it('are not given where one was not measured', () => {
    expect(() => figuresOf({ ...measured, offlineLoadMs: NaN })).toThrow('not measured');
    expect(() => figuresOf({ ...measured, typed: { pages: [], eventTiming95Ms: 16 } })).toThrow('not measured');
  });
});

describe('what index.html shows before the scripts are there', () => {
  const html = readFileSync('index.html', 'utf8');

  it.each([zh, en])('is what the page will say: $language', ({ title, calculate }) => {
    for (const text of [title, calculate.heading, calculate.lead]) {
      expect(html).toContain(`>${text.replaceAll('&', '&amp;')}<`);
    }
  });

  it('asks for rules of the published cities, the first of them first', () => {
    const index = JSON.parse(readFileSync('public/city-profiles/index.json', 'utf8')) as { cities: { id: string }[] };
    expect(html).toContain(`data-cities="${index.cities.map(({ id }) => id).join(' ')}"`);
  });
});
