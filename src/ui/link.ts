/** The page and its question, as the fragment of the address spells them: `#/?city=nanjing&month=2025-03&wage=10000`. */
export type Link = { page: string; city?: string; month?: string; wage?: string };

export function readLink(fragment: string): Link {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?');
  const values = new URLSearchParams(query);
  const link: Link = { page: path === '' ? '/' : path };
  const [city, month, wage] = [values.get('city'), values.get('month'), values.get('wage')];
  if (city !== null && /^[a-z0-9-]+$/.test(city)) link.city = city;
  if (month !== null && /^(199\d|20\d\d)-(0[1-9]|1[0-2])$/.test(month)) link.month = month;
  // An amount that cannot be read is shown in its field with the reason, like anything typed; cut, but not within a character.
  if (wage !== null) link.wage = wage.slice(0, 40).replace(/[\ud800-\udbff]$/, '');
  return link;
}

/** The fragment without its question: once a person chooses another city or month, a reload must not undo that. */
export function withoutQuestion(fragment: string): string {
  return fragment.split('?')[0] ?? '';
}

/** The fragment without amounts, so that they do not stay in the history. */
export function withoutAmounts(fragment: string): string {
  const [path = '', query = ''] = fragment.split('?');
  const values = new URLSearchParams(query);
  values.delete('wage');
  const rest = values.toString();
  return rest === '' ? path : `${path}?${rest}`;
}
