import { lazy, memo, Suspense, useMemo } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import { useCityData } from '../cityData';
import { CheckSummary } from './CheckSummary';
import type { ShownPayroll } from './payrollState';
import PeopleTable from './people/PeopleTable';
import { askPayroll } from './shownPayroll';
import { TotalsSection } from './TotalsSection';
import { TrueUpForm } from './TrueUpForm';

const BaseSpreadPicture = lazy(() => import('./people/BaseSpreadPicture'));

/** Everybody, the spread of the bases, totals and what was asked for beyond. */
export const ResultDetails = memo(function ResultDetails({
  payroll,
  cities,
}: {
  payroll: ShownPayroll;
  cities: readonly CityEntry[];
}) {
  const fetched = useCityData((data) => data.profiles);
  const profiles = useMemo(
    () => Object.values(fetched).flatMap((one) => (one?.kind === 'loaded' ? [one.value] : [])),
    [fetched],
  );
  const { summary, settings, calculation, importNumber } = payroll;
  return (
    <>
      <PeopleTable
        key={importNumber}
        ask={askPayroll}
        summary={summary}
        settings={settings}
        profiles={profiles}
        version={calculation}
      />
      <Suspense fallback={null}>
        <BaseSpreadPicture spreads={summary.spreads} profiles={profiles} />
      </Suspense>
      <TotalsSection payroll={payroll} cities={cities} />
      {summary.check !== null && <CheckSummary check={summary.check} />}
      <TrueUpForm payroll={payroll} cities={cities} />
    </>
  );
});
