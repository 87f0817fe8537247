import { useEffect } from 'react';
import type { NeededMapping } from '../../payroll/readRoster';
import type { CityEntry } from '../../rules/cityIndex';
import { fetchProfile, useCityData } from '../cityData';
import { CityPage } from '../place/CityPage';
import { LoadFailed } from '../place/LoadFailed';
import { usePreferences } from '../preferences';
import { PayrollWordingProvider, usePayrollWording } from '../wording/payroll/PayrollWording';
import { useWording } from '../wording/WordingContext';
import { FileProblem } from './FileProblem';
import { ImportProgress } from './ImportProgress';
import { MappingStep } from './MappingStep';
import { recalculate } from './shownPayroll';
import { usePayrollInputs } from './payrollInputs';
import styles from './payroll.module.css';
import { PayrollResults } from './PayrollResults';
import { PayrollSettingsForm } from './PayrollSettingsForm';
import { usePayroll } from './payrollState';
import { RosterInput } from './RosterInput';
import { guardRoster, setLeaveQuestion } from './rosterGuard';

guardRoster();

/** 批量: a whole payroll, from the workbook that HR has to the one it takes away. */
export default function PayrollPage() {
  return (
    <PayrollWordingProvider>
      <Page />
    </PayrollWordingProvider>
  );
}

function Page() {
  const { heading, lead, leaveQuestion } = usePayrollWording();
  useEffect(() => setLeaveQuestion(leaveQuestion), [leaveQuestion]);
  return (
    <CityPage heading={heading} lead={lead}>
      {(cities) => <CitiesKnown cities={cities} />}
    </CityPage>
  );
}

function CitiesKnown({ cities }: { cities: readonly CityEntry[] }) {
  const { summary } = usePayrollWording();
  const incoming = usePayroll((state) => state.incoming);
  const payroll = usePayroll((state) => state.payroll);
  useProfiles(cities);
  useRecalculation();
  const isMapping = incoming?.kind === 'mapping';
  return (
    <div className={styles.page}>
      <div className={payroll !== null && !isMapping ? `${styles.setup} ${styles.besides}` : styles.setup}>
        <RosterInput>
          <MissingCities cities={cities} />
          <FileProblem />
          {incoming?.kind === 'importing' && <ImportProgress progress={incoming.progress} />}
        </RosterInput>
        {isMapping && <MappingStep key={keyOf(incoming.unmapped)} mapping={incoming} />}
        <PayrollSettingsForm cities={cities} />
      </div>
      {payroll === null ? (
        <p id="result" tabIndex={-1} className={styles.soft}>
          {summary.empty}
        </p>
      ) : (
        <PayrollResults payroll={payroll} cities={cities} />
      )}
    </div>
  );
}

/** Other columns are another question. */
function keyOf({ sheet, headerRow }: NeededMapping): string {
  return `${headerRow} ${sheet ?? ''}`;
}

/** A roster may be of several cities: all of them are fetched, once. */
function useProfiles(cities: readonly CityEntry[]): void {
  useEffect(() => {
    const { profiles } = useCityData.getState();
    for (const entry of cities) if (profiles[entry.id] === undefined) void fetchProfile(entry);
  }, [cities]);
}

/** Whatever is chosen, and whichever profiles come, change or go: the payroll on screen follows. */
function useRecalculation(): void {
  const inputs = usePayrollInputs();
  const { cityId, categoryId } = usePreferences();
  const profiles = useCityData((data) => data.profiles);
  useEffect(() => void recalculate(), [inputs, cityId, categoryId, profiles]);
}

/** Cities whose profile could not be read; the others go on without them. */
function MissingCities({ cities }: { cities: readonly CityEntry[] }) {
  const { language } = useWording();
  const { problemWords: words } = usePayrollWording();
  const profiles = useCityData((data) => data.profiles);
  return cities.flatMap((entry) => {
    const loaded = profiles[entry.id];
    if (loaded?.kind !== 'failed') return [];
    return [
      <LoadFailed
        key={entry.id}
        title={words.cityMissing(entry.name[language])}
        failure={loaded.failure}
        retry={() => void fetchProfile(entry)}
      />,
    ];
  });
}
