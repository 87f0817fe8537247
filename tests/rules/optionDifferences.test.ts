import { expect, it } from 'vitest';
import { ruleDifferences } from '../../src/rules/ruleDifferences';
import { options } from '../calc/ruleBuilder';
import { ruleOf } from './profileBuilder';

it('options that one side alone lists are said, and nothing of the other side', () => {
  const two = ruleOf('two', { rates: options({ low: ['0.5%', '0%'], middle: ['1%', '0%'] }) });
  const three = ruleOf('three', { rates: options({ low: ['0.5%', '0%'], middle: ['1%', '0%'], high: ['2%', '0%'] }) });
  expect(ruleDifferences(two, three)).toMatchObject([{ kind: 'optionsAdded', options: [{ id: 'high' }] }]);
  expect(ruleDifferences(three, two)).toMatchObject([{ kind: 'optionsRemoved', options: [{ id: 'high' }] }]);
});
