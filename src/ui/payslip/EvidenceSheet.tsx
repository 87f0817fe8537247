import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile } from '../../rules/cityProfile';
import { isOwnCity } from '../../rules/ownCity';
import { formatAmount } from '../format';
import { FreshnessNote } from '../place/FreshnessNote';
import { today } from '../place/today';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import type { ArrearsReading } from './arrearsQuestion';
import { ArrearsSummary } from './ArrearsSummary';
import type { Assessment } from './assessment';
import { declaredRange } from './declaredRange';
import type { GroupAssessment } from './groupAssessment';
import styles from './EvidenceSheet.module.css';
import { Otherwise, Softened } from './GroupResult';
import { ReadingDetails } from './ReadingDetails';
import { readWages } from './readWages';
import { paidFields, usePayslipInputs } from './payslipInputs';
import { RuleLine, sourcesOf } from './StandsOn';

type Props = {
  entry: CityEntry;
  profile: CityProfile;
  /** SHA-256 of the profile; null where the browser cannot compute it. */
  hash: string | null;
  categoryName: string;
  assessment: Assessment;
  reading: ArrearsReading;
};

/** 核对单: one A4 page to take along, from the same reading as the page above it. Printing this page prints it alone. */
export function EvidenceSheet({ entry, profile, hash, categoryName, assessment, reading }: Props) {
  const words = usePayslipWording();
  const { sheet } = words;
  const { language, calculate } = useWording();
  const { arrears, paidOn, otherYears } = reading;
  const hasFund = assessment.groups.some(({ schemes }) => schemes.includes('housing-fund'));
  const hasInsurance =
    assessment.redFlags.length > 0 ||
    assessment.groups.some(({ schemes }) => schemes.some((scheme) => scheme !== 'housing-fund'));
  if (assessment.groups.length === 0 && assessment.redFlags.length === 0) {
    return (
      <section className={styles.section} aria-labelledby="sheet-heading">
        <h2 id="sheet-heading">{sheet.title}</h2>
        <p className={styles.soft}>{sheet.empty}</p>
      </section>
    );
  }
  return (
    <section className={styles.section} aria-labelledby="sheet-heading">
      <div className={styles.intro}>
        <h2 id="sheet-heading">{sheet.title}</h2>
        <p className={styles.soft}>{sheet.lead}</p>
        <button type="button" className={styles.print} onClick={() => window.print()}>
          {sheet.print}
        </button>
      </div>
      <article className={styles.sheet} aria-label={sheet.title}>
        <header className={styles.head}>
          <h3>
            {words.heading} · {sheet.title}
          </h3>
          <p>
            {sheet.name}
            {calculate.colon}
            <span className={styles.blank} /> {sheet.signature}
            {calculate.colon}
            <span className={styles.blank} />
          </p>
        </header>
        <dl className={styles.facts}>
          <Fact name={sheet.place}>
            {entry.name[language]} · {categoryName} · {words.month(assessment.month)} <PaidIn />
          </Fact>
          <Fact name={sheet.figures}>
            <Figures />
          </Fact>
          <Fact name={sheet.wages}>
            <Wages assessment={assessment} />
          </Fact>
          <Fact name={sheet.method}>{sheet.methodText}</Fact>
          <Fact name={sheet.conclusion}>
            <ul>
              {assessment.groups.map((group) => (
                <li key={`${group.group} ${group.schemes.join()}`}>
                  <Conclusion of={group} assessment={assessment} />
                </li>
              ))}
              {assessment.redFlags.map(({ scheme, article, amount }) => (
                <li key={scheme}>{words.result.redFlag(scheme, article, formatAmount(amount))}</li>
              ))}
              {assessment.notDeducted.length > 0 && <li>{words.result.notDeducted(assessment.notDeducted)}</li>}
              {assessment.unread.length > 0 && <li>{words.result.noRule(assessment.unread)}</li>}
            </ul>
          </Fact>
          <Fact name={sheet.circumstances}>
            <Circumstances />
          </Fact>
          <Fact name={sheet.rules}>
            <Rules profile={profile} assessment={assessment} />
          </Fact>
        </dl>
        {arrears !== null && arrears.lines.length > 0 && (
          <>
            <h4>{sheet.arrears}</h4>
            <p className={styles.soft}>
              {words.arrears.assumption} {sheet.surchargeDay(paidOn)} <OtherWages years={otherYears} />
            </p>
            <ArrearsSummary arrears={arrears} />
          </>
        )}
        <dl className={styles.facts}>
          <Fact name={sheet.law}>
            <ul>
              {[...(hasInsurance ? sheet.articles : []), ...(hasFund ? sheet.fundArticles : [])].map((article) => (
                <li key={article}>{article}</li>
              ))}
            </ul>
          </Fact>
          <Fact name={sheet.where}>{sheet.whereText}</Fact>
          <Fact name={sheet.bring}>{sheet.bringText}</Fact>
          <Fact name={sheet.caution}>{sheet.cautionText}</Fact>
        </dl>
        <FreshnessNote profile={profile} inUse={assessment.now} today={today()} />
        <footer className={styles.foot}>
          {sheet.madeOn(words.day(today()))} · {sheet.profile(entry.name[language], profile.revision, hash ?? '–')}
        </footer>
      </article>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PaidIn() {
  const { sheet, month } = usePayslipWording();
  const paidIn = usePayslipInputs((inputs) => inputs.paidIn);
  return paidIn === '' ? null : <>· {sheet.paidIn(month(paidIn))}</>;
}

/** As typed: a reader compares them with the payslip. */
function Figures() {
  const { paid: words, names } = usePayslipWording();
  const { calculate } = useWording();
  const { paid, fundRate, togetherSchemes } = usePayslipInputs();
  const typed = paidFields.flatMap((field) => {
    const text = paid[field]?.trim() ?? '';
    if (text === '') return [];
    const label = field === 'together' ? `${words.labels.together} (${names(togetherSchemes)})` : words.labels[field];
    return [`${label} ${text}`];
  });
  if (fundRate !== '') typed.push(`${words.fundRate} ${fundRate}`);
  return <>{typed.join(calculate.comma)}</>;
}

function Wages({ assessment }: { assessment: Assessment }) {
  const { wages: words } = usePayslipWording();
  const { calculate } = useWording();
  const isOnly = assessment.wageYears.length === 1;
  const known = assessment.wageYears.flatMap(({ year, schemes, reading }) =>
    reading.average === null
      ? []
      : [`${words.of(year, schemes, isOnly)}${calculate.colon}${words.averageOf(formatAmount(reading.average))}`],
  );
  return <>{known.length === 0 ? '–' : known.join(calculate.comma)}</>;
}

/** Wages of the years that only the arrears stand on. */
function OtherWages({ years }: { years: readonly string[] }) {
  const { wages: words } = usePayslipWording();
  const { calculate } = useWording();
  const typed = usePayslipInputs((inputs) => inputs.wages);
  const known = years.flatMap((year) => {
    const { average } = readWages(typed[year]);
    return average === null
      ? []
      : [`${words.of(year, [], true)}${calculate.colon}${words.averageOf(formatAmount(average))}`];
  });
  return <>{known.join(calculate.comma)}</>;
}

/** As on the page: the verdict with everything that weakens it, and the figures line by line where they matter. */
function Conclusion({ of, assessment }: { of: GroupAssessment; assessment: Assessment }) {
  const { result, names } = usePayslipWording();
  const { calculate } = useWording();
  const { reading, verdict } = of;
  const range = declaredRange(reading, verdict);
  const { headline, detail } = result.verdict(verdict, of);
  const lawful = verdict.comparisons.flatMap(({ scheme, lawful: base }) =>
    base === null ? [] : [`${names([scheme])} ${formatAmount(base.amount)}`],
  );
  return (
    <>
      <strong>{headline}</strong> {detail}
      {range !== null &&
        ` ${result.declared}${calculate.colon}${result.openSpan(range.lowest, range.highest)}${calculate.stop}`}
      {lawful.length > 0 && ` ${result.lawful}${calculate.colon}${lawful.join(calculate.comma)}${calculate.stop}`}
      <Softened verdict={verdict} />
      <Otherwise of={of} />
      <ReadingDetails of={of} assessment={assessment} />
    </>
  );
}

function Circumstances() {
  const { sheet, falseAlarms } = usePayslipWording();
  const chosen = usePayslipInputs((inputs) => inputs.falseAlarms);
  if (chosen.length === 0) return <>{sheet.noCircumstance}</>;
  return (
    <ul>
      {chosen.map((alarm) => (
        <li key={alarm}>
          {falseAlarms.texts[alarm].label}: {falseAlarms.texts[alarm].effect}
        </li>
      ))}
    </ul>
  );
}

/** The rules one by one, then each of their sources once. */
function Rules({ profile, assessment }: { profile: CityProfile; assessment: Assessment }) {
  const { statuses, calculate } = useWording();
  const shown = assessment.groups.flatMap(({ standsOn, schemes }) =>
    standsOn.filter(({ scheme }) => schemes.includes(scheme)),
  );
  const sources = [...new Set(shown.flatMap(({ rule }) => sourcesOf(profile, rule)))];
  return (
    <ul>
      {shown.map((one) => (
        <li key={one.scheme}>
          <RuleLine of={one} isOwn={isOwnCity(profile.city.id)} />
        </li>
      ))}
      {sources.map(({ id, status, title, documentNumber, carrier }) => (
        <li key={id} className={styles.soft} lang="zh-CN">
          [{statuses[status]}] {documentNumber ?? title}
          {carrier !== null && ` (${calculate.readIn} ${carrier.title})`}
        </li>
      ))}
    </ul>
  );
}
