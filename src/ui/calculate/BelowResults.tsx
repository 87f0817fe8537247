import { memo } from 'react';
import type { CityProfile } from '../../rules/cityProfile';
import { LatePart } from '../LatePart';
import { FreshnessNote } from '../place/FreshnessNote';
import { today } from '../place/today';
import TakeHomePanel from '../takeHome/TakeHomePanel';
import type { Calculation } from './calculation';
import ReversePanel from './ReversePanel';

type Props = {
  profile: CityProfile;
  calculation: Calculation;
  /** Whether nothing depends on a wage: there is no take-home then, and no base to find. */
  isYearly: boolean;
};

/** What follows the results: fetched once they stand on the page, all of it together. */
export default memo(function BelowResults({ profile, calculation, isYearly }: Props) {
  return (
    <>
      {!isYearly && (
        <>
          <LatePart instead={null}>
            <TakeHomePanel calculation={calculation} month={calculation.month} />
          </LatePart>
          <LatePart instead={null}>
            <ReversePanel profile={profile} calculation={calculation} />
          </LatePart>
        </>
      )}
      <FreshnessNote profile={profile} inUse={calculation.rows} today={today()} />
    </>
  );
});
