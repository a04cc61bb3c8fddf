/** What Astro gives an element to render what stands inside it. */
interface Slots {
  has(name: string): boolean;
  render(name: string): Promise<string>;
}

/** What stands inside an element as HTML; empty where nothing does, such as a number printed without a text. */
export async function slotHtml(slots: Slots): Promise<string> {
  return slots.has('default') ? ((await slots.render('default')) ?? '') : '';
}
