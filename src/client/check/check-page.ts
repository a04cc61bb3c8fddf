/** The page that checks a briefing: what reads and compares is fetched when the reader first asks. */
import { leadToSearch } from '../single-keys.ts';

const form = document.querySelector<HTMLFormElement>('#check')!;
const text = form.querySelector('textarea')!;
const file = form.querySelector<HTMLInputElement>('#file')!;
const status = document.querySelector<HTMLElement>('#status')!;
const result = document.querySelector<HTMLElement>('#result')!;
const { base = '/', index = '/pagefind/' } = form.dataset;

/** Counts what was asked: an answer to an earlier question is not shown. */
let asked = 0;

async function run(what: string, check: (session: Session) => Promise<Shown>): Promise<void> {
  const turn = ++asked;
  result.hidden = true;
  status.textContent = `Checking ${what}…`;
  try {
    const { summary, view } = await check(await import('./check-session.ts'));
    if (turn !== asked) return;
    result.replaceChildren(...view);
    result.hidden = false;
    status.textContent = summary.join(' ');
    result.focus({ preventScroll: true });
    result.scrollIntoView({ block: 'nearest' });
  } catch (error) {
    if (turn === asked) tellFailure(error);
  }
}

function tellFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  status.textContent = `Not checked: ${message}`;
}

type Session = typeof import('./check-session.ts');
type Shown = import('./check-session.ts').Shown;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (text.value.trim() === '') {
    status.textContent = 'There is no text yet. Paste the briefing, or open its file.';
    text.focus();
    return;
  }
  void run('the text', ({ checkText }) => checkText(text.value, base, index));
});

file.addEventListener('change', () => {
  const [opened] = file.files ?? [];
  if (opened) void run(opened.name, ({ checkFile }) => checkFile(opened, base, index));
  // The same file can be opened again after it was changed.
  file.value = '';
});

leadToSearch();
form.hidden = false;
