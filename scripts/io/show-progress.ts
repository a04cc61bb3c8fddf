const width = 24;
/** What takes less is not worth a word. */
const leastMilliseconds = 1000;
let begun: number | null = null;

/** Seconds as minutes and seconds ("1:05"). */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
}

/** Shows on a terminal how far the conversion has come, and the time left; elsewhere every twentieth file. */
export function showProgress(done: number, all: number): void {
  begun ??= Date.now();
  if (Date.now() - begun < leastMilliseconds) return;
  const left = ((Date.now() - begun) / 1000 / done) * (all - done);
  const filled = Math.round((width * done) / all);
  const text = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${all} converted, ${clock(left)} left`;
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${done === all ? '\n' : ''}`);
  else if (done === all || done % 20 === 0) console.error(text);
}
