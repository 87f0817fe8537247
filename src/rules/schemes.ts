/** The schemes in the order in which every table lists them. */
export const schemeIds = ['pension', 'medical', 'unemployment', 'work-injury', 'maternity', 'housing-fund'] as const;
export type SchemeId = (typeof schemeIds)[number];
