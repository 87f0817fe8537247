import { memo } from 'react';
import type { FalseAlarm } from '../../calc/falseAlarm';
import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile, Name } from '../../rules/cityProfile';
import { isOwnCity } from '../../rules/ownCity';
import { formatAmount } from '../format';
import { FreshnessNote } from '../place/FreshnessNote';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import { ArrearsSummary } from './ArrearsSummary';
import type { Assessment } from './assessment';
import { declaredRange } from './declaredRange';
import type { GroupAssessment } from './groupAssessment';
import styles from './EvidenceSheet.module.css';
import { Otherwise, Softened } from './GroupResult';
import type { PayslipReading } from './payslipReading';
import { ReadingDetails } from './ReadingDetails';
import { readWages } from './readWages';
import { paidFields, type PayslipInputs } from './payslipInputs';
import { RuleLine, sourcesOf } from './StandsOn';

/** What stands on the sheet, all of one reading. */
export type SheetContent = {
  entry: CityEntry;
  /** SHA-256 of the profile; null where the browser cannot compute it. */
  hash: string | null;
  category: Name;
  reading: PayslipReading;
};

/** The A4 page itself. */
export const SheetPage = memo(function SheetPage({ entry, hash, category, reading }: SheetContent) {
  const words = usePayslipWording();
  const { sheet } = words;
  const { language, calculate } = useWording();
  const { question, assessment } = reading;
  const arrears = reading.arrears?.arrears ?? null;
  const { profile, inputs, today } = question;
  const { groups, redFlags } = assessment;
  const hasFund = groups.some(({ schemes }) => schemes.includes('housing-fund'));
  const hasInsurance =
    redFlags.length > 0 || groups.some(({ schemes }) => schemes.some((scheme) => scheme !== 'housing-fund'));
  return (
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
          {entry.name[language]} · {category[language]} · {words.month(assessment.month)} <PaidIn inputs={inputs} />
        </Fact>
        <Fact name={sheet.figures}>
          <Figures inputs={inputs} />
        </Fact>
        <Fact name={sheet.wages}>
          <Wages assessment={assessment} />
        </Fact>
        <Fact name={sheet.method}>{sheet.methodText}</Fact>
        <Fact name={sheet.conclusion}>
          <ul>
            {groups.map((group) => (
              <li key={`${group.group} ${group.schemes.join()}`}>
                <Conclusion of={group} assessment={assessment} />
              </li>
            ))}
            {redFlags.map(({ scheme, article, amount }) => (
              <li key={scheme}>{words.result.redFlag(scheme, article, formatAmount(amount))}</li>
            ))}
            {assessment.notDeducted.length > 0 && <li>{words.result.notDeducted(assessment.notDeducted)}</li>}
            {assessment.unread.length > 0 && <li>{words.result.noRule(assessment.unread)}</li>}
          </ul>
        </Fact>
        <Fact name={sheet.circumstances}>
          <Circumstances chosen={inputs.falseAlarms} />
        </Fact>
        <Fact name={sheet.rules}>
          <Rules profile={profile} assessment={assessment} />
        </Fact>
      </dl>
      {reading.arrears !== null && arrears !== null && arrears.lines.length > 0 && (
        <>
          <h4>{sheet.arrears}</h4>
          <p className={styles.soft}>
            {words.arrears.assumption} {sheet.surchargeDay(reading.arrears.paidOn)}{' '}
            <OtherWages years={reading.arrears.otherYears} typed={inputs.wages} />
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
      <FreshnessNote profile={profile} inUse={assessment.now} today={today} />
      <footer className={styles.foot}>
        {sheet.madeOn(words.day(today))} · {sheet.profile(entry.name[language], profile.revision, hash ?? '–')}
      </footer>
    </article>
  );
});

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PaidIn({ inputs: { paidIn } }: { inputs: PayslipInputs }) {
  const { sheet, month } = usePayslipWording();
  return paidIn === '' ? null : <>· {sheet.paidIn(month(paidIn))}</>;
}

/** As typed: a reader compares them with the payslip. */
function Figures({ inputs: { paid, fundRate, togetherSchemes } }: { inputs: PayslipInputs }) {
  const { paid: words, names } = usePayslipWording();
  const { calculate } = useWording();
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
function OtherWages({ years, typed }: { years: readonly string[]; typed: PayslipInputs['wages'] }) {
  const { wages: words } = usePayslipWording();
  const { calculate } = useWording();
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

function Circumstances({ chosen }: { chosen: readonly FalseAlarm[] }) {
  const { sheet, falseAlarms } = usePayslipWording();
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
