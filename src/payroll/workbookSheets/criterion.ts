/**
 * Whether SUMIFS finds exactly the cells with this text and no others. Spreadsheets read * ? ~ and a comparison at the
 * beginning as more than themselves, numbers by their value, and take upper and lower case for the same.
 * @param all the texts that occur, this one too
 */
export function isExactCriterion(text: string, all: readonly string[]): boolean {
  if (
    text === '' ||
    /[*?~]/.test(text) ||
    /^[<>=＜＞＝+\-@'"]/.test(text) ||
    text.trim() !== text ||
    text.length > 200
  ) {
    return false;
  }
  // Years, fractions, percentages, dates and TRUE are read as values, in spellings that differ from place to place.
  if (/^[\d.,¥￥$%(（]/.test(text.normalize('NFKC')) || /^(true|false|真|假)$/i.test(text)) return false;
  const folded = fold(text);
  return all.filter((one) => fold(one) === folded).length === 1;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
