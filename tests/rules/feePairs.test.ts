import { describe, expect, it } from 'vitest';
import type { FlatFee } from '../../src/rules/cityProfile';
import { pairFees } from '../../src/rules/feePairs';
import { ruleDifferences } from '../../src/rules/ruleDifferences';
import { ruleOf } from './profileBuilder';

function differences(before: FlatFee[], after: FlatFee[]) {
  return ruleDifferences(ruleOf('before', { flatFees: before }), ruleOf('after', { flatFees: after }));
}

const fee = (
  name: string,
  amount: string,
  payer: 'employer' | 'employee' | 'government' = 'employee',
  period: 'month' | 'year' = 'month',
) => ({ payer, name: { zh: name, en: name }, amount, period, sources: ['fees'] });

describe('flat fees', () => {
  it('are the same fee by payer, period and name', () => {
    const before = [fee('major', '10'), fee('major', '5', 'employer'), fee('aid', '3')];
    const after = [fee('aid', '4.5'), fee('major', '10'), fee('major', '60', 'employer', 'year')];
    expect(differences(before, after)).toEqual([
      { kind: 'fee', before: before[2], after: after[0], difference: '+1.5' },
      { kind: 'feeAdded', fee: after[2] },
      { kind: 'feeRemoved', fee: before[1] },
    ]);
  });

  it('that are left alone on both sides were renamed', () => {
    const [before, after] = [[fee('old', '10')], [fee('new', '10')]];
    expect(differences(before, after)).toEqual([{ kind: 'fee', before: before[0], after: after[0], difference: '0' }]);
  });

  it('of one name on one side are found once each', () => {
    // Such a rule is refused; what typed figures make of one must not tell of a difference that is none.
    const twice = [fee('major', '10'), fee('major', '5')];
    expect(
      differences(
        twice,
        twice.map((one) => ({ ...one })),
      ),
    ).toEqual([]);
    expect(differences([twice[0]!], twice)).toEqual([{ kind: 'feeAdded', fee: twice[1] }]);
    expect(differences(twice, [twice[0]!])).toEqual([{ kind: 'feeRemoved', fee: twice[1] }]);
  });

  it('are not guessed to be renamed where several could be', () => {
    const [one, two, three] = [fee('one', '1'), fee('two', '2'), fee('three', '3')];
    expect(pairFees([one], [two, three])).toEqual([
      { before: null, after: two },
      { before: null, after: three },
      { before: one, after: null },
    ]);
  });

  it('are all removed where none is left, and all added where none was', () => {
    const [one, two] = [fee('one', '1'), fee('two', '2')];
    expect(pairFees([one, two], [])).toEqual([one, two].map((before) => ({ before, after: null })));
    expect(pairFees([], [one, two])).toEqual([one, two].map((after) => ({ before: null, after })));
  });
});
