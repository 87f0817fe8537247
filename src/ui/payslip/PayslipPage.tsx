import { useDeferredValue, useEffect, useMemo } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile } from '../../rules/cityProfile';
import { isCategoryPaidYearly } from '../../rules/paidYearly';
import { forgetProfile } from '../cityData';
import { usePreferences } from '../preferences';
import pageStyles from '../parts/page.module.css';
import { chooseCategory } from '../place/chooseCategory';
import { CityPage } from '../place/CityPage';
import { FreshnessNote } from '../place/FreshnessNote';
import { LoadFailed } from '../place/LoadFailed';
import { PlaceFields } from '../place/PlaceFields';
import { thisMonth, today } from '../place/today';
import { useCity } from '../place/useCity';
import { PayslipWordingProvider, usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import { ArrearsSection } from './ArrearsSection';
import { readArrears } from './arrearsQuestion';
import { ArticleExamples } from './ArticleExamples';
import { assess } from './assessment';
import { EvidenceSheet } from './EvidenceSheet';
import { MoneySection } from './MoneySection';
import { NoPayslip } from './NoPayslip';
import { OpenedLink } from './OpenedLink';
import { PayslipForm } from './PayslipForm';
import { emptyPayslip, typePayslip, usePayslipInputs } from './payslipInputs';
import styles from './PayslipPage.module.css';
import { PayslipResults } from './PayslipResults';
import { ShareSection } from './ShareSection';
import { useOpenedLink } from './useOpenedLink';
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
  const typedMonth = usePayslipInputs((inputs) => inputs.month);
  const month = typedMonth === '' ? thisMonth() : typedMonth;
  const chosen = useAssessment(loaded?.kind === 'loaded' ? loaded.value : null, month);
  if (entry === undefined) return null;
  const hash = loaded?.kind === 'loaded' ? loaded.sha256 : null;
  const monthProblem = chosen?.assessment.problems.month;
  // What was typed for another category waits: a payslip of this one does not exist.
  const hasGroups = chosen !== null && !chosen.isYearly && chosen.assessment.groups.length > 0;
  return (
    <>
      <OpenedLink
        inputs={chosen?.inputs ?? emptyPayslip}
        opened={opened}
        assessment={chosen?.assessment ?? null}
        profile={chosen?.profile ?? null}
        entry={entry}
        hash={hash}
      />
      <div className={pageStyles.columns}>
        <section className={`${pageStyles.inputs} ${styles.inputs}`} aria-label={calculate.inputs}>
          <PlaceFields
            cities={cities}
            cityId={entry.id}
            month={month}
            onMonth={(chosenMonth) => typePayslip({ month: chosenMonth })}
            monthProblem={monthProblem && problem(monthProblem)}
            chosen={chosen}
          />
          {chosen !== null && !chosen.isYearly && (
            <>
              <PayslipForm assessment={chosen.assessment} thisMonth={thisMonth()} />
              <WageForm wageYears={chosen.assessment.wageYears} />
              <VerdictBar {...chosen.assessment} />
            </>
          )}
        </section>
        {chosen !== null && !chosen.isYearly && (
          <PayslipResults profile={chosen.profile} assessment={chosen.assessment} />
        )}
        {chosen?.isYearly === true && (
          <NoPayslip cityId={entry.id} month={month} categoryName={chosen.category.name[language]} />
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
      {chosen !== null && (
        <div className={styles.below}>
          {hasGroups && (
            <div className={styles.screenOnly}>
              <MoneySection profile={chosen.profile} assessment={chosen.assessment} />
              <ArrearsSection profile={chosen.profile} reading={chosen.arrears} />
            </div>
          )}
          {!chosen.isYearly && (
            <EvidenceSheet
              entry={entry}
              profile={chosen.profile}
              hash={hash}
              categoryName={chosen.category.name[language]}
              assessment={chosen.assessment}
              reading={chosen.arrears}
            />
          )}
          <div className={styles.screenOnly}>
            {hasGroups && (
              <ShareSection
                entry={entry}
                profile={chosen.profile}
                hash={hash}
                categoryId={chosen.category.id}
                assessment={chosen.assessment}
              />
            )}
            <ArticleExamples />
            <div>
              <FreshnessNote profile={chosen.profile} inUse={chosen.assessment.now} today={today()} />
              <p className={pageStyles.profileLine}>
                {wording.profileLine(entry.name[language], chosen.profile.revision, chosen.profile.checkedOn)}
              </p>
            </div>
          </div>
        </div>
      )}
    </>
  );
}

/** Fields answer at once; readings follow when typing leaves time for them. */
function useAssessment(profile: CityProfile | null, month: string) {
  const inputs = usePayslipInputs();
  const preferredCategory = usePreferences((preferences) => preferences.categoryId);
  const chosen = profile === null ? null : chooseCategory(profile, month, preferredCategory);
  const categoryId = chosen?.category.id ?? '';
  const day = today();
  const later = useDeferredValue(inputs);
  const assessment = useMemo(
    () => (profile === null || categoryId === '' ? null : assess(profile, month, categoryId, later, day)),
    [profile, month, categoryId, later, day],
  );
  const arrears = useMemo(
    () => (profile === null || assessment === null ? null : readArrears(profile, categoryId, assessment, later, day)),
    [profile, categoryId, assessment, later, day],
  );
  if (profile === null || chosen === null || assessment === null || arrears === null) return null;
  return {
    ...chosen,
    isYearly: isCategoryPaidYearly(profile, categoryId),
    inputs: later,
    assessment,
    arrears,
  };
}
