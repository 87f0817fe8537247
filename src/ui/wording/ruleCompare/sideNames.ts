/** What the two sides are called in a sentence, and how they relate. */
export type SideNames = {
  before: string;
  after: string;
  /** `time`: what differs has changed; `place`: two cities or person categories stand side by side. */
  relation: 'time' | 'place';
};

/** The parts of a side that tell it from the other, each null where it does not; the month (YYYY-MM) where nothing does. */
export type SideParts = { city: string | null; category: string | null; month: string | null; knownOn: string };
