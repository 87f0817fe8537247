/** The most characters a cell holds. */
const longestText = 32_767;

/** Most texts of a payroll, which need no second look. */
const harmless = /^[A-Za-z0-9 .\u4e00-\u9fff\u3001\u3002\uff0c\uff1a\uff1b]*$/;

/** Everything but what XML 1.0 allows; a half of a surrogate pair is not allowed either. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as the content of a cell's element. What XML cannot hold is left out. */
export function xmlText(text: string): string {
  if (text.length <= longestText && harmless.test(text)) return text;
  return (
    text
      .slice(0, longestText)
      .replace(forbidden, '')
      .replace(/\r\n?/g, '\n')
      // Spreadsheets read _x0041_ as the character with that number.
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  );
}

/** As the value of an attribute in double quotes. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/"/g, '&quot;');
}
