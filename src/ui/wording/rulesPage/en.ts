import type { RulesPageWording } from './zh';

export const en: RulesPageWording = {
  heading: 'Rules',
  lead: 'Each city’s limits and rates, the months they are for and the documents they come from. Where our data are behind, add your own.',
  viewsLabel: 'Views',
  views: { browse: 'Timeline', compare: 'Compare', own: 'Own profiles', coverage: 'Coverage' },
};
