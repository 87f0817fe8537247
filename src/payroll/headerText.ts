/** What amounts under a header are multiplied by to be yuan. */
export type HeaderUnit = 1 | 1000 | 10_000;
export type HeaderText = { text: string; unit: HeaderUnit | null };

const units: ReadonlyMap<string, HeaderUnit | null> = new Map([
  ['元', 1],
  ['人民币', 1],
  ['人民币元', 1],
  ['yuan', 1],
  ['cny', 1],
  ['rmb', 1],
  ['¥', 1],
  ['千元', 1000],
  ['万', 10_000],
  ['万元', 10_000],
  ['萬元', 10_000],
  ['10kcny', 10_000],
  ['10kyuan', 10_000],
  ['%', null],
  ['百分比', null],
]);
const remarks =
  /^(必填|必填项|选填|可选|可不填|非必填|必须|required|optional|含税|税前|文本|数字|日期|yyyy.*|如.*|例.*)$/;

/**
 * A header as it is looked up: full-width, case, spaces, punctuation, asterisks, years, and brackets that hold a unit or
 * a remark make no difference. `缴费工资（万元）*` is 缴费工资 in 万元.
 */
export function readHeaderText(header: string): HeaderText {
  let unit: HeaderUnit | null = null;
  const note = (text: string) => {
    const bare = text
      .replace(/[\s：:]/g, '')
      .replace(/^(单位|unit|币种)/, '')
      .replace(/\/(月|年|人|month|year)$/, '');
    if (!units.has(bare)) return remarks.test(bare);
    unit ??= units.get(bare) ?? null;
    return true;
  };
  const plain = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([{【〔「]([^()[\]{}【】〔〕「」]*)[)\]}】〕」]/g, (_whole, within: string) =>
      note(within) ? '' : within,
    );
  const parts = plain.split(/[/、\n]/);
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  const text = last !== undefined && note(last) ? parts.slice(0, -1).join('') : plain;
  return { text: note(text) ? '' : text.replace(/[\s_\-–—.·•*＊#:;,'"’‘“”、/\\|+&?!]/g, ''), unit };
}

/** A line above the table that speaks for all of it: `单位：万元`. */
export function readTableUnit(cell: string): HeaderUnit | null {
  const found = /(?:金额)?(?:单位|unit)\s*[:：]?\s*(?:人民币)?\s*(万元|千元|元)/i.exec(cell.normalize('NFKC'));
  return found === null ? null : (units.get(found[1] ?? '') ?? null);
}
