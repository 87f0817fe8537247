import { expect, it } from 'vitest';
import { emptyInputs, withoutNonsense, type CalculateInputs } from '../../src/ui/calculate/calculateInputs';

it('keeps inputs that make sense', () => {
  const inputs: CalculateInputs = {
    ...emptyInputs,
    month: '2025-03',
    knownOn: '2025-09-18',
    known: 'takeHome',
    rates: { 'housing-fund': '12%' },
    reversePayer: 'employer',
    reverseSchemes: ['pension', 'medical'],
  };
  expect(withoutNonsense(inputs)).toEqual(inputs);
});

it('puts the default in the place of what another version or a hand left in the store', () => {
  const stored = {
    ...emptyInputs,
    month: '2025-13',
    knownOn: 'yesterday',
    known: 'net',
    rates: { 'work-injury': 3 },
    ownRates: { 'work-injury': null },
    reversePayer: 'state',
    reverseSchemes: ['pension', 'salvation'],
  } as unknown as CalculateInputs;
  expect(withoutNonsense(stored)).toEqual(emptyInputs);
});
