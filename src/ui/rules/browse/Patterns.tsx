import styles from './SchemePicture.module.css';

export type PatternIds = { hole: string; provisional: string };

/** Every picture has its own, since an id is of the whole page. */
export function patternIds(id: string): PatternIds {
  return { hole: `${id}-hole`, provisional: `${id}-provisional` };
}

/** Hatchings, so that nothing is told by colour alone: a hole falls to the right, what is provisional rises. */
export function Patterns({ ids }: { ids: PatternIds }) {
  return (
    <defs>
      <pattern id={ids.hole} width={7} height={7} patternUnits="userSpaceOnUse">
        <path className={styles.holeLine} d="M-1 -1 L8 8 M-1 6 L1 8 M6 -1 L8 1" />
      </pattern>
      <pattern id={ids.provisional} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect className={styles.provisionalGround} width={6} height={6} />
        <path className={styles.provisionalLine} d="M-1 7 L7 -1 M-1 1 L1 -1 M5 7 L7 5" />
      </pattern>
    </defs>
  );
}
