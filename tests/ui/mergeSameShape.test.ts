import { expect, it } from 'vitest';
import { mergeSameShape } from '../../src/ui/mergeSameShape';

const defaults = { city: '', withFund: true, schemes: ['pension'], rates: {} };

it('lays what was stored over the defaults', () => {
  expect(mergeSameShape({ city: 'xiamen', withFund: false }, defaults)).toEqual({
    ...defaults,
    city: 'xiamen',
    withFund: false,
  });
});

it.each([null, undefined, 'text', 7])('keeps the defaults where %j was stored', (stored) => {
  expect(mergeSameShape(stored, defaults)).toBe(defaults);
});

it('drops entries of another type, and entries it does not know', () => {
  const stored = { city: 5, withFund: null, schemes: 'pension', rates: ['8%'], surprise: 1 };
  expect(mergeSameShape(stored, defaults)).toEqual(defaults);
});

it.each([
  '{"constructor":{"city":"x"},"toString":"x","hasOwnProperty":"x"}',
  '{"__proto__":{"surprise":1,"city":"xiamen"}}',
])('drops what the defaults only inherit: %s', (text) => {
  const merged = mergeSameShape(JSON.parse(text), defaults);
  expect(Reflect.ownKeys(merged)).toEqual(Object.keys(defaults));
  expect(merged).toEqual(defaults);
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
});
