import type { JsonExpectation } from '../../../rules/jsonText';
import type { ExpectedType, ProfileProblemReason } from '../../../rules/profileProblems';
import { brief, briefKey, grouped, inQuotes, isLineEnd, quoted } from './spelling';

const expected: Record<ExpectedType, string> = {
  string: 'text in quotes',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
};

const expectedInJson: Record<JsonExpectation, string> = {
  value: 'a value is expected here',
  key: 'a name in double quotes is expected here',
  colon: 'a colon is expected here',
  commaOrEnd: 'a comma or the closing bracket is expected here',
  entryAfterComma: 'another entry is expected after the comma; without one, remove the comma',
  nothingMore: 'the profile is complete before it, and nothing may follow',
  closingQuote: 'a text is closed by a double quote on its own line',
  escape: 'this cannot follow a backslash; a backslash itself is written twice',
};

/** Without the place and the full stop. */
export function reasonInEnglish(reason: ProfileProblemReason): string {
  switch (reason.kind) {
    case 'tooLarge':
      return `has ${grouped(reason.size)} bytes; a city profile has at most ${grouped(reason.most)}`;
    case 'emptyFile':
      return 'is empty';
    case 'html':
      return 'is a web page and no city profile; download the file itself (JSON)';
    case 'notUtf8':
      return reason.encoding === 'utf16'
        ? 'is in UTF-16; save it as UTF-8'
        : 'is not text in UTF-8, and may have been saved as GBK (ANSI); save it as UTF-8';
    case 'notJson': {
      const { line, column, found, expected } = reason;
      return found === null
        ? `breaks off at line ${line}, column ${column}: ${expectedInJson[expected]}`
        : `${isLineEnd(found) ? 'the line end' : inQuotes(found)} at line ${line}, column ${column} is not JSON: ${expectedInJson[expected]}`;
    }
    case 'nestedTooDeep':
      return `has more than ${reason.most} brackets within one another at line ${reason.line}, column ${reason.column}; no city profile is so deep`;
    case 'repeatedKey': {
      const { firstLine, line } = reason;
      const where = firstLine === line ? `both times on line ${line}` : `on lines ${firstLine} and ${line}`;
      return `"${briefKey(reason.key)}" stands here twice, ${where}; keep one`;
    }
    case 'textTooLong':
      return `has ${grouped(reason.length)} characters, and may have ${grouped(reason.most)}`;
    case 'listTooLong':
      return `has ${grouped(reason.length)} entries, and may have ${grouped(reason.most)}`;
    case 'hiddenCharacter':
      return `holds the hidden character ${reason.character} (such as a line end, a zero-width space or a mark that turns the direction of text); remove it`;
    case 'moreProblems':
      return `has at least ${grouped(reason.count)} more problems that are not listed`;
    case 'yearOutOfRange':
      return `${brief(reason.value)} is not between the years 1950 and 2099`;
    case 'id':
      return `${brief(reason.value)} is not an id; use lower-case letters, digits and single hyphens, such as "limits-2025"`;
    case 'amount':
      return `${brief(reason.value)} is not an amount; write yuan without thousands separators and with at most two decimals, such as "4952" or "10.50"`;
    case 'percentage':
      return `${brief(reason.value)} is not a percentage from 0% to 100%; write it like "0.5%"`;
    case 'rateTooFine':
      return `${brief(reason.value)} is finer than 0.0001%; write at most four decimals`;
    case 'month':
      return `${brief(reason.value)} is not a month; write it like "2025-07"`;
    case 'year':
      return `${brief(reason.value)} is not a year; write it like "2025"`;
    case 'day':
      return `${brief(reason.value)} is not a day of the calendar; write it like "2025-07-01"`;
    case 'url':
      return `${brief(reason.value)} is not a web address; it must begin with http:// or https://`;
    case 'urlWithUser':
      return `${brief(reason.value)} names a user before the site (the part up to @), which can be taken for another site; remove the user and the @`;
    case 'emptyText':
      return `${brief(reason.value)} is empty; write at least one character`;
    case 'limit':
      return `${brief(reason.value)} is not a limit; write an amount such as "4952", or "none", or "unknown"`;
    case 'noSource':
      return 'the list of sources is empty; name at least one';
    case 'noOption':
      return 'the list of rate options is empty; name at least one';
    case 'noPayer':
      return 'the list of payers is empty; name at least one';
    case 'noCategory':
      return 'the list of person categories is empty; name at least one';
    case 'noRule':
      return 'the list of contribution rules is empty; write at least one';
    case 'formatVersion':
      return `${brief(reason.value)} is not a format this page reads; it reads 1, without quotes`;
    case 'revision':
      return `${brief(reason.value)} is not a revision; write a whole number from 1, without quotes`;
    case 'divisionCode':
      return `${brief(reason.value)} is not a division code; write six digits, such as "320100"`;
    case 'missing':
      return 'this entry is missing';
    case 'unknownKey':
      return `there is no entry called "${briefKey(reason.key)}"; remove it or correct its spelling`;
    case 'numberNotText':
      return `${reason.value} is a bare number; write figures in quotes as the notice spells them, such as "4952" or "7%"`;
    case 'wrongType':
      return `${brief(reason.value)} stands where ${expected[reason.expected]} is expected`;
    case 'notOneOf':
      return `${brief(reason.value)} is not among the allowed values, ${reason.allowed.map(quoted).join(', ')}`;
    case 'duplicateId':
      return `the id "${reason.id}" is used before; each may be used once`;
    case 'duplicateName':
      return `another person category is called "${brief(reason.name)}" too; give them different names`;
    case 'unknownSource':
      return `the source "${reason.id}" is not listed under sources`;
    case 'undeclaredCategory':
      return `the person category "${reason.id}" is not listed under personCategories`;
    case 'officialWithCarrier':
      return 'the status is "official", yet a carrier is named; carrier must be null when the document itself was read';
    case 'endBeforeStart':
      return `the last month ${reason.to} is before the first month ${reason.from}`;
    case 'floorAboveCeiling':
      return `the floor ${reason.floor} is above the ceiling ${reason.ceiling}`;
    case 'ratesOutOfOrder':
      return `the suggested rate ${reason.suggested} is not between the lowest ${reason.lowest} and the highest ${reason.highest}`;
    case 'suggestedOffStep':
      return `steps of ${reason.step} from the lowest rate ${reason.lowest} do not reach the suggested rate ${reason.suggested}`;
    case 'tooManyRates':
      return `the steps from the lowest to the highest make ${grouped(reason.count)} rates to choose from; there may be ${grouped(reason.most)}`;
    case 'duplicateFee':
      return `the flat fee "${brief(reason.name)}" stands before with the same payer and period; make one of the two, or give them different names`;
    case 'includesItself':
      return `the rule of "${reason.scheme}" cannot include itself`;
    case 'illegalOverlap':
      return (
        `overlaps contributionRules[${reason.otherRule}] from ${reason.from} to ${reason.to} ` +
        `(scheme "${reason.scheme}", person category "${reason.personCategory}"); ` +
        'two rules may overlap only if announced on different days or if exactly one is provisional'
      );
    case 'includedInCircle':
      return (
        `${reason.schemes.map(quoted).join(' includes ')}, in a circle ` +
        `(person category "${reason.personCategory}", ${reason.month}, ` +
        `with ${reason.otherRules.map((index) => `contributionRules[${index}]`).join(', ')}); ` +
        'schemes that include each other have no amount, so remove one of these'
      );
    case 'hiddenByInclusion':
      return (
        `"${reason.scheme}" is always paid within another scheme from ${reason.from} to ${reason.to} ` +
        `(person category "${reason.personCategory}", see contributionRules[${reason.otherRule}]), ` +
        'so this rule never counts for them; remove it for them, or change the rule that includes it'
      );
  }
}
