/** What a document's page does beyond reading: quoting and citing, and telling versions. */
import { element } from '../element.ts';
import { leadToSearch } from '../single-keys.ts';
import { blockOfLink } from './block-element.ts';
import { tellVersions } from './cited-version.ts';
import { unfoldWhereNeeded } from './unfold.ts';
import { keepRunningHead } from './way/running-head.ts';

const article = document.querySelector('article');

function selection(): Range | null {
  const current = getSelection();
  return current && !current.isCollapsed ? current.getRangeAt(0).cloneRange() : null;
}

/** What is selected when a number is pressed: pressing it ends the selection. */
let pressed: Range | null = null;
article?.addEventListener('pointerdown', () => (pressed = selection()));

article?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0)
    return;
  const link = (event.target as Element).closest('a');
  const block = link && blockOfLink(link);
  if (!link || !block) return;
  event.preventDefault();
  // Opening a row is no step that one goes back from; replaced, the address still marks its block.
  location.replace(`#${block.id}`);
  // A key that follows a link presses nothing.
  const selected = event.detail === 0 ? selection() : pressed;
  void import('./cite-block.ts').then(({ toggleRow }) => toggleRow(link, block, selected));
});

document.addEventListener('selectstart', () => void import('./copy-by-hand.ts'), { once: true });

/** The switch stands here only where script runs: nothing works it otherwise. */
function offerShared(): void {
  const button = element(
    'button',
    { type: 'button', 'aria-pressed': 'false' },
    'Mark shared wording',
  );
  const said = element('p', { class: 'note' });
  const load = () => import('./shared-wording.ts');
  button.addEventListener(
    'click',
    () => void load().then(({ toggleShared }) => toggleShared(button, said)),
  );
  document
    .querySelector('.side form')
    ?.after(element('div', { class: 'shared-switch' }, button, said));
}

/** A theme that the address names is shown at once, others when they are asked for. */
function offerThemes(): void {
  const contents = document.querySelector<HTMLElement>('.side .toc');
  const chosen = new URLSearchParams(location.search).get('theme') ?? '';
  if (!contents) return;
  const button = element('button', { type: 'button', class: 'theme-choice' }, 'Show a theme here');
  const choose = (theme: string) =>
    void import('./theme-places.ts').then(({ chooseTheme }) =>
      chooseTheme(contents, button, theme),
    );
  button.addEventListener('click', () => choose(''));
  contents.querySelector('summary')!.after(button);
  if (chosen !== '') choose(chosen);
}

function checkTarget(): void {
  const { hash } = location;
  document.querySelector('.missing')?.remove();
  if (hash.length < 2 || document.getElementById(hash.slice(1))) return;
  void import('./missing-target.ts').then(({ findTarget }) => findTarget());
}

unfoldWhereNeeded();
keepRunningHead();
tellVersions();
offerShared();
offerThemes();
checkTarget();
addEventListener('hashchange', checkTarget);
leadToSearch();
if (new URLSearchParams(location.search).has('find')) {
  void import('./found.ts').then(({ showFound }) => showFound());
}
