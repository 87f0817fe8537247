import { formatAmount } from '../format';
import { SpokenText } from '../parts/SpokenText';
import { useTakeHomeWording } from '../wording/takeHome/TakeHomeWording';
import { useWording } from '../wording/WordingContext';
import { BonusAnswer } from './BonusAnswer';
import { OpenedAmount, Steps } from './OpenedAmount';
import { formatSigned } from '../signedAmount';
import { useTakeHomeInputs } from './takeHomeInputs';
import styles from './TakeHomePanel.module.css';
import type { TakeHomeAnswer as Answer, TakeHomeReading } from './takeHomeReading';
import { TaxMonths } from './TaxMonths';
import { TaxSources } from './TaxSources';
import { taxSteps } from './taxSteps';

/** The month, the year and the bonus, each amount with its formula. */
export function TakeHomeAnswer({ reading, answer }: { reading: TakeHomeReading; answer: Answer }) {
  const words = useTakeHomeWording();
  const { calculate } = useWording();
  const isTyped = useTakeHomeInputs((inputs) => inputs.special.trim() !== '');
  const { month, year, fund, bonus, countedFrom, thisMonth } = answer;
  const { tax } = month.withholding;
  const period = words.period(countedFrom);
  const mark = answer.isIncomplete ? ` ${calculate.incompleteMark}` : '';
  return (
    <>
      <SpokenText text={words.spoken(formatSigned(month.takeHome))} />
      {answer.isIncomplete && <p className={styles.warn}>{words.incomplete}</p>}
      <div className={styles.figures} data-testid="after-tax">
        <div>
          <OpenedAmount
            label={`${words.takeHome}${mark}`}
            amount={formatSigned(month.takeHome)}
            short={words.shortFormula(month.beforeTax, tax)}
            isFirst
          >
            <Steps lines={words.takeHomeOf(month)} />
          </OpenedAmount>
          <OpenedAmount label={`${words.tax}${mark}`} amount={formatAmount(tax)}>
            <Steps lines={taxSteps(month, fund).map(words.step)} />
            {!isTyped && reading.items.length > 0 && (
              <p className={styles.soft}>{reading.items.map(words.itemLine).join(calculate.comma)}</p>
            )}
          </OpenedAmount>
        </div>
        <div>
          <OpenedAmount
            label={`${words.yearTakeHome(period)}${mark}`}
            amount={formatSigned(year.takeHome)}
            short={words.shortFormula(year.pay.minus(year.ownContributions), year.total.tax)}
          >
            <Steps lines={[words.yearTakeHomeOf(year)]} />
          </OpenedAmount>
          <OpenedAmount label={`${words.yearTax(period)}${mark}`} amount={formatAmount(year.total.tax)}>
            <YearTax answer={answer} />
          </OpenedAmount>
        </div>
      </div>
      {thisMonth < 12 && <p className={styles.soft}>{words.yearNote}</p>}
      {bonus !== null && <p className={styles.soft}>{words.withoutBonus}</p>}
      {countedFrom > 1 && <p className={styles.soft}>{words.entryNote}</p>}
      {year.months.length > 1 && <TaxMonths answer={answer} />}
      {bonus !== null && <BonusAnswer reading={bonus} period={period} />}
      <TaxSources hasFund={fund !== null} hasBonus={bonus !== null} />
    </>
  );
}

/** By the table where the year's tax is what the table asks; otherwise only the months tell. */
function YearTax({ answer }: { answer: Answer }) {
  const words = useTakeHomeWording();
  const { year } = answer;
  const [first, last] = [year.months[0], year.months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { taxable, bracket, taxDue } = last;
  const byTable = taxDue.eq(year.total.tax)
    ? taxable.gt(0)
      ? words.yearTaxOf(taxable, bracket.rate, bracket.quickDeduction, taxDue)
      : words.yearTaxNothing(taxable)
    : words.yearTaxAdded(first.before.tax);
  return <Steps lines={[byTable]} />;
}
