/** A marker of a note and where it stands in its text. */
interface PlacedMarker {
  at: number;
  marker: string;
}

/**
 * A text as it is printed, with the markers of its notes.
 * @param notes in the order of the text
 * @param beside what stands before and after each marker
 */
export function withMarkers(text: string, notes: readonly PlacedMarker[], beside = ''): string {
  return notes
    .toReversed()
    .reduce(
      (rest, { at, marker }) => `${rest.slice(0, at)}${beside}${marker}${beside}${rest.slice(at)}`,
      text,
    );
}
