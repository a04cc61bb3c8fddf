const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** How much light a colour gives, from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Remembers what a measure gives for two colours: a page has few. */
function remembered(measure: (one: string, other: string) => number) {
  const known = new Map<string, Map<string, number>>();
  return (one: string, other: string): number => {
    const remembered = known.get(one)?.get(other);
    if (remembered !== undefined) return remembered;
    const own = known.get(one) ?? new Map<string, number>();
    const answer = measure(one, other);
    known.set(one, own.set(other, answer));
    return answer;
  };
}

/** The contrast of two colours, `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export const contrast = remembered((one, other) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
});

/** The largest difference of two colours, `#rrggbb`, in one of red, green and blue; from 0 to 255. */
export const difference = remembered((one, other) => {
  const [channels, others] = [channelsOf(one), channelsOf(other)];
  return Math.max(...channels.map((channel, at) => Math.abs(channel - (others[at] as number))));
});
