import { Decimal } from './decimal';

/**
 * Whole days from one civil day to another, both YYYY-MM-DD in the Gregorian calendar, years 0000 to 9999: 1 from a day
 * to the next, negative when `to` is earlier.
 * @throws RangeError when a day does not exist
 */
export function civilDaysBetween(from: string, to: string): Decimal {
  return dayNumber(to).minus(dayNumber(from));
}

/**
 * Whole months from one month to another, both YYYY-MM; negative when `to` is earlier.
 * @throws RangeError when a month does not exist
 */
export function monthsBetween(from: string, to: string): Decimal {
  return monthNumber(to).minus(monthNumber(from));
}

/**
 * The month `count` whole months after `month` (before it when negative), YYYY-MM.
 * @throws RangeError when a month does not exist, or the result is not within the years 0000 to 9999
 */
export function addMonths(month: string, count: Decimal): string {
  const number = monthNumber(month).plus(count);
  if (!number.isInteger() || number.lt(0) || number.gte(120_000)) {
    throw new RangeError(`There is no month ${count.toString()} months after ${month}`);
  }
  const year = number.div(12).floor().toString().padStart(4, '0');
  return `${year}-${number.mod(12).plus(1).toString().padStart(2, '0')}`;
}

/** Months since January of the year 0. */
function monthNumber(month: string): Decimal {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new RangeError(`${month} is not a month`);
  return new Decimal(month.slice(0, 4)).times(12).plus(month.slice(5)).minus(1);
}

/** Days since the first of March of the year 0. */
function dayNumber(day: string): Decimal {
  const first = monthNumber(day.slice(0, 7));
  const ofMonth = /^-(\d\d)$/.exec(day.slice(7))?.[1];
  const length = daysBefore(first.plus(1)).minus(daysBefore(first));
  if (ofMonth === undefined || ofMonth === '00' || length.lt(ofMonth)) throw new RangeError(`${day} is not a day`);
  return daysBefore(first).plus(ofMonth).minus(1);
}

/** Days from the first of March of the year 0 to the first of a month, by its number. */
function daysBefore(number: Decimal): Decimal {
  // Years that begin in March end with their leap day, and their months are 31 30 31 30 31 days long, over and over.
  const sinceMarch = number.minus(2);
  const years = sinceMarch.div(12).floor();
  const months = sinceMarch.minus(years.times(12));
  const leapDays = years.div(4).floor().minus(years.div(100).floor()).plus(years.div(400).floor());
  return years.times(365).plus(leapDays).plus(months.times(153).plus(2).div(5).floor());
}
