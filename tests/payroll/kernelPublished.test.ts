import { describe, expect, it } from 'vitest';
import { compareWithCalc, type Person } from './kernelEquality';
import { peopleAtLimits, plansOfRules, publishedRuleSets, randomNumbers, randomPerson } from './publishedPlans';

/** How many random amounts to compare; `npm run bench` compares more. */
const amounts = Number(process.env.KERNEL_AMOUNTS ?? 100_000);
const ruleSets = publishedRuleSets();

describe('the kernel gives what calculateContributions gives, to the cent', () => {
  it('at every limit of every published set of rules', () => {
    for (const rules of ruleSets) {
      const [plan] = plansOfRules(rules);
      expect(plan!.compiled).not.toBeNull();
      expect(compareWithCalc([plan!], peopleAtLimits(plan!, 0)).differences).toEqual([]);
    }
  });

  it(
    `for ${amounts} random amounts of the published rules, with every choice of rates`,
    () => {
      const random = randomNumbers(20261125);
      const plans = ruleSets.flatMap(plansOfRules);
      let compared = 0;
      // Every plan at least once, also the last ones.
      const once = plans.map((_, plan): Person => ({ ...randomPerson([plans[plan]!], random), plan }));
      for (let people = once; people.length > 0;) {
        const { amounts: ofThese, differences } = compareWithCalc(plans, people);
        expect(differences).toEqual([]);
        compared += ofThese;
        people = compared < amounts ? Array.from({ length: 1000 }, () => randomPerson(plans, random)) : [];
      }
      expect(compared).toBeGreaterThanOrEqual(amounts);
      // A second for 100,000 on an idle machine.
    },
    10_000 + amounts / 10,
  );
});
