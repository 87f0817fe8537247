/**
 * Every way to take one alternative per place, those that depart least from the first alternatives foremost. Employers
 * mix: the insurance on new limits, the fund still on old ones.
 * @param most how many combinations at the most, so that a search stays quick
 */
export function combinations<Alternative>(places: readonly (readonly Alternative[])[], most: number): Alternative[][] {
  let partial: { departures: number; taken: Alternative[] }[] = [{ departures: 0, taken: [] }];
  for (const alternatives of places) {
    partial = partial
      .flatMap(({ departures, taken }) =>
        alternatives.map((alternative, index) => ({
          departures: departures + (index === 0 ? 0 : 1),
          taken: [...taken, alternative],
        })),
      )
      .sort((one, other) => one.departures - other.departures)
      .slice(0, most);
  }
  return partial.map(({ taken }) => taken);
}
