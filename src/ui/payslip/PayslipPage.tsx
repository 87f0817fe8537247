import { memo, useEffect } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import type { Name } from '../../rules/cityProfile';
import { isCategoryPaidYearly } from '../../rules/paidYearly';
import { forgetProfile } from '../cityData';
import pageStyles from '../parts/page.module.css';
import { CityPage } from '../place/CityPage';
import { FreshnessNote } from '../place/FreshnessNote';
import { LoadFailed } from '../place/LoadFailed';
import { PlaceFields } from '../place/PlaceFields';
import { useCity } from '../place/useCity';
import { PayslipWordingProvider, usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import { ArrearsSection } from './ArrearsSection';
import { ArticleExamples } from './ArticleExamples';
import { EvidenceSheet } from './EvidenceSheet';
import { hasFundYearFromJuly } from './fundWageYear';
import { MoneySection } from './MoneySection';
import { NoPayslip } from './NoPayslip';
import { OpenedLink } from './OpenedLink';
import { PayslipForm } from './PayslipForm';
import { emptyPayslip } from './payslipInputs';
import styles from './PayslipPage.module.css';
import type { PayslipReading } from './payslipReading';
import { PayslipResults } from './PayslipResults';
import { monthOf, typePayslip, usePayslipInputs } from './payslipStore';
import { ShareSection } from './ShareSection';
import { useOpenedLink } from './useOpenedLink';
import { usePayslipReading } from './usePayslipReading';
import { VerdictBar } from './VerdictBar';
import { WageForm } from './WageForm';

/** 查工资条: is my employer declaring my base in full? */
export default function PayslipPage() {
  return (
    <PayslipWordingProvider>
      <Page />
    </PayslipWordingProvider>
  );
}

function Page() {
  const { heading, lead } = usePayslipWording();
  // Printing this page prints the evidence sheet; the frame around the pages heeds the mark.
  useEffect(() => {
    document.documentElement.dataset.prints = 'sheet';
    return () => {
      delete document.documentElement.dataset.prints;
    };
  }, []);
  return (
    <div className={styles.page}>
      <CityPage heading={heading} lead={lead}>
        {(cities) => <CityChosen cities={cities} />}
      </CityPage>
    </div>
  );
}

function CityChosen({ cities }: { cities: readonly CityEntry[] }) {
  const wording = useWording();
  const { language, calculate } = wording;
  const { problem } = usePayslipWording();
  const opened = useOpenedLink(cities);
  const { entry, loaded } = useCity(cities);
  const month = usePayslipInputs(monthOf);
  const shown = usePayslipReading(loaded?.kind === 'loaded' ? loaded.value : null);
  if (entry === undefined) return null;
  const hash = loaded?.kind === 'loaded' ? loaded.sha256 : null;
  const monthProblem = shown?.typed.problems.month;
  // What was typed for another category waits: a payslip of this one does not exist.
  const isYearly = shown !== null && isCategoryPaidYearly(shown.chosen.profile, shown.chosen.category.id);
  const payslip = isYearly ? null : shown;
  return (
    <>
      <OpenedLink
        inputs={shown?.reading.question.inputs ?? emptyPayslip}
        opened={opened}
        // Half a reading would differ from the link's for another reason than time.
        assessment={shown === null || shown.isBusy ? null : shown.reading.assessment}
        profile={shown?.chosen.profile ?? null}
        entry={entry}
        hash={hash}
      />
      <div className={pageStyles.columns}>
        <section className={`${pageStyles.inputs} ${styles.inputs}`} aria-label={calculate.inputs}>
          <PlaceFields
            cities={cities}
            cityId={entry.id}
            month={month}
            onMonth={chooseMonth}
            monthProblem={monthProblem && problem(monthProblem)}
            chosen={shown?.chosen ?? null}
          />
          {payslip !== null && (
            <>
              <PayslipForm typed={payslip.typed} />
              <WageForm
                wageYears={payslip.typed.wageYears}
                isFundFromJuly={hasFundYearFromJuly(payslip.chosen.profile)}
              />
              <VerdictBar groups={payslip.reading.assessment.groups} />
            </>
          )}
        </section>
        {payslip !== null && <PayslipResults reading={payslip.reading} isBusy={payslip.isBusy} />}
        {shown !== null && isYearly && (
          <NoPayslip cityId={entry.id} month={month} categoryName={shown.chosen.category.name[language]} />
        )}
        {loaded === undefined && <p role="status">{wording.loading}</p>}
        {loaded?.kind === 'failed' && (
          <LoadFailed
            title={wording.loadFailed(entry.name[language])}
            failure={loaded.failure}
            retry={() => forgetProfile(entry.id)}
          />
        )}
      </div>
      {shown !== null && (
        <Below
          reading={shown.reading}
          entry={entry}
          hash={hash}
          category={shown.chosen.category.name}
          isYearly={isYearly}
        />
      )}
    </>
  );
}

function chooseMonth(month: string) {
  typePayslip({ month });
}

type BelowProps = {
  reading: PayslipReading;
  entry: CityEntry;
  hash: string | null;
  category: Name;
  isYearly: boolean;
};

/** What follows from the reading: money, arrears, the sheet to print, the link. */
const Below = memo(function Below({ reading, entry, hash, category, isYearly }: BelowProps) {
  const wording = useWording();
  const { question, assessment, arrears } = reading;
  const { profile, today } = question;
  const hasGroups = !isYearly && assessment.groups.length > 0;
  return (
    <div className={styles.below}>
      {hasGroups && (
        <div className={styles.screenOnly}>
          <MoneySection profile={profile} assessment={assessment} />
          {arrears !== null && <ArrearsSection profile={profile} reading={arrears} />}
        </div>
      )}
      {!isYearly && <EvidenceSheet entry={entry} hash={hash} category={category} reading={reading} />}
      <div className={styles.screenOnly}>
        {hasGroups && <ShareSection entry={entry} hash={hash} question={question} />}
        <ArticleExamples />
        <div>
          <FreshnessNote profile={profile} inUse={assessment.now} today={today} />
          <p className={pageStyles.profileLine}>
            {wording.profileLine(entry.name[wording.language], profile.revision, profile.checkedOn)}
          </p>
        </div>
      </div>
    </div>
  );
});
