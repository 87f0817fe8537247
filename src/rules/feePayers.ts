/** Who pays a flat fee, in the order in which every list names them. */
export const feePayers = ['employee', 'employer', 'government'] as const;
export type FeePayer = (typeof feePayers)[number];
