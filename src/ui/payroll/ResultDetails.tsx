import { lazy, memo, useDeferredValue, useMemo } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile } from '../../rules/cityProfile';
import { LatePart } from '../LatePart';
import { CheckSummary } from './CheckSummary';
import type { ShownPayroll } from './payrollState';
import PeopleTable from './people/PeopleTable';
import { askPayroll } from './shownPayroll';
import { TotalsSection } from './TotalsSection';
import { TrueUpForm } from './TrueUpForm';

const BaseSpreadPicture = lazy(() => import('./people/BaseSpreadPicture'));

/** Everybody, and in a frame after that the spread of the bases, totals and what was asked for beyond. */
export const ResultDetails = memo(function ResultDetails({
  payroll,
  cities,
}: {
  payroll: ShownPayroll;
  cities: readonly CityEntry[];
}) {
  const { summary, settings, calculation, importNumber } = payroll;
  // Those it was calculated with: one of them may be gone by now.
  const profiles = useMemo(() => payroll.profiles.map(({ profile }) => profile), [payroll.profiles]);
  const later = useDeferredValue(payroll, null);
  return (
    <>
      <PeopleTable
        key={importNumber}
        ask={askPayroll}
        headers={payroll.roster.headers}
        summary={summary}
        settings={settings}
        profiles={profiles}
        version={calculation}
      />
      {later !== null && <Rest payroll={later} cities={cities} profiles={profiles} />}
    </>
  );
});

type RestProps = { payroll: ShownPayroll; cities: readonly CityEntry[]; profiles: readonly CityProfile[] };

const Rest = memo(function Rest({ payroll, cities, profiles }: RestProps) {
  const { spreads } = payroll.summary;
  return (
    <>
      <LatePart instead={null}>
        <BaseSpreadPicture spreads={spreads} profiles={profiles} />
      </LatePart>
      <TotalsSection payroll={payroll} cities={cities} />
      <CheckSummary payroll={payroll} />
      <TrueUpForm payroll={payroll} cities={cities} />
    </>
  );
});
