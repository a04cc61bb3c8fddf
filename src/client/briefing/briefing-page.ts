/** The page of briefings: what reads and shows them is fetched after the page stands. */
import { leadToSearch } from '../single-keys.ts';

const root = document.querySelector<HTMLElement>('#briefing')!;
const said = document.querySelector<HTMLElement>('#said')!;

leadToSearch();
import('./desk.ts')
  .then(({ openDesk }) => openDesk(root, said))
  .catch((error: unknown) => {
    console.error(error);
    said.textContent =
      'The briefing could not be opened. Load the page again; what is kept in the browser is still there.';
  });
