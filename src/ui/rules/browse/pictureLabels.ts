import { smallFontSize, textWidth } from '../../parts/textWidth';

export type Label = { x: number; y: number; text: string; anchor: 'middle' | 'end' };

type Stretch = { x0: number; x1: number; y: number; text: string };

const gap = 6;

/**
 * Neighbouring stretches of the same text and height get one label, in their middle, where it fits. The last one is what
 * most people look for: with `lastAlways` it may reach out to the left of its end, as long as it covers no other label.
 */
export function placeLabels(stretches: readonly Stretch[], lastAlways: boolean): Label[] {
  const labels: Label[] = [];
  let free = -Infinity;
  const runs = joined(stretches);
  for (const [index, { x0, x1, y, text }] of runs.entries()) {
    const width = textWidth(text, smallFontSize);
    const fits = x1 - x0 >= width + gap;
    const reachesOut = lastAlways && index === runs.length - 1 && x1 - width >= free;
    if (text === '' || !(fits || reachesOut)) continue;
    labels.push(fits ? { x: (x0 + x1) / 2, y, text, anchor: 'middle' } : { x: x1, y, text, anchor: 'end' });
    free = (x0 + x1 + width) / 2 + gap;
  }
  return labels;
}

export function joined(stretches: readonly Stretch[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const stretch of stretches) {
    const before = runs.at(-1);
    const goesOn = before?.x1 === stretch.x0 && before.text === stretch.text && before.y === stretch.y;
    if (goesOn) before.x1 = stretch.x1;
    else runs.push({ ...stretch });
  }
  return runs;
}
