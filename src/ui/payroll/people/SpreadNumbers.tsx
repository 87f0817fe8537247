import type { BaseSpread } from '../../../payroll/baseSpread';
import { formatLimit } from '../../format';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import own from './BaseSpreadPicture.module.css';
import { binsOf, spreadInWords } from './spreadInWords';

/** The picture as a table. */
export function SpreadNumbers({ spread }: { spread: BaseSpread }) {
  const { spread: words, person } = usePayrollWording().people;
  const { floor, ceiling } = spreadInWords(spread);
  const rows = [
    { range: words.below(floor), people: spread.raised },
    ...binsOf(spread).map(({ lowest, highest, people }) => ({ range: person.span(lowest, highest), people })),
    { range: words.above(ceiling), people: spread.capped },
  ];
  return (
    <details className={own.numbers}>
      <summary>{words.numbers}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.numbersColumns.range}</th>
            <th scope="col">{words.numbersColumns.people}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ range, people }) => (
            <tr key={range}>
              <th scope="row">{range}</th>
              <td>{formatLimit(String(people))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
