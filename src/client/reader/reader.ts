/** What a document's page does beyond reading: copying links and citations, and telling versions. */
import { leadToSearch } from '../single-keys.ts';
import { blockOfLink } from './block-element.ts';
import { toggleMenu } from './menu.ts';
import { tellVersions } from './cited-version.ts';

const article = document.querySelector('article');

article?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0)
    return;
  const link = (event.target as Element).closest('a');
  const block = link && blockOfLink(link);
  if (!link || !block) return;
  event.preventDefault();
  location.hash = block.id;
  toggleMenu(link, block);
});

tellVersions();
leadToSearch();
if (new URLSearchParams(location.search).has('find')) {
  void import('./found.ts').then(({ showFound }) => showFound());
}
