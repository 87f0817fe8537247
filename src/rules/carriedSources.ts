import type { CityProfile, ContributionRule, Source } from './cityProfile';
import { mostTextLength } from './profileLimits';
import { partsBySource, provenanceOf, ruleParts, type PartProvenance, type RulePart } from './provenance';

/** `from` is the rule that `rule` began with. */
export type CarriedOn = { from: ContributionRule; rule: ContributionRule };

const partNames: Record<RulePart, string> = {
  period: '起止',
  limits: '基数和上下限',
  rates: '费率',
  fees: '定额',
  rounding: '取整',
};

/**
 * The source of what rules took over from those before them: assumed, since no document said it of these months. Its note
 * names the documents that said it of the months before.
 * @param id by which the rules name it
 * @param today YYYY-MM-DD
 * @returns none where the rules took nothing over
 */
export function carriedSources(
  profile: CityProfile,
  id: string,
  carried: readonly CarriedOn[],
  today: string,
): Source[] {
  const source: Source = {
    id,
    title: '',
    documentNumber: null,
    issuer: null,
    publishedOn: null,
    url: null,
    carrier: null,
    readOn: today,
    status: 'assumed',
    note: null,
  };
  const takenOver = carried.flatMap(({ from, rule }) => {
    const parts = provenanceOf({ ...profile, sources: [source] }, rule).parts.filter(
      ({ sources }) => sources.length > 0,
    );
    return provenanceOf(profile, from).parts.filter(({ part }) => parts.some((one) => one.part === part));
  });
  if (takenOver.length === 0) return [];
  const lastMonths = [...new Set(carried.map(({ from }) => from.effectiveTo))].sort().join('、');
  const title = `推定：沿用上一期（到 ${lastMonths}）的${namesOf(takenOver.map(({ part }) => part))}`;
  return [{ ...source, title, note: noteOn(takenOver).slice(0, mostTextLength) }];
}

function noteOn(takenOver: readonly PartProvenance[]): string {
  const said = partsBySource(takenOver).map(({ source: { title, documentNumber }, parts }) => {
    const document = documentNumber === null ? title : `${title}（${documentNumber}）`;
    return `${namesOf(parts)}：${document}`;
  });
  return `这一期的文件没有写明，先照上一期。上一期的依据：${said.join('；')}`;
}

/** In the order of a page, each once: 费率、定额和取整. */
function namesOf(parts: readonly RulePart[]): string {
  const names = ruleParts.filter((part) => parts.includes(part)).map((part) => partNames[part]);
  return [names.slice(0, -1).join('、'), ...names.slice(-1)].filter((text) => text !== '').join('和');
}
