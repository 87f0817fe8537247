import { expect } from 'vitest';

/** What a person reads: some words, in each language, and nothing of a value that was not spelled. */
export function expectWords(...sentences: readonly string[]): void {
  for (const sentence of sentences) {
    if (sentence.trim() === '' || /undefined|\[object|NaN|function /.test(sentence))
      expect.fail(`No words: ${sentence}`);
  }
}
