const width = 24;
let begun: number | null = null;

/** Seconds as minutes and seconds ("1:05"). */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
}

/** Shows on a terminal how far the reading of PDFs has come, and the time left; elsewhere every tenth file. */
export function showProgress(done: number, all: number): void {
  begun ??= Date.now();
  const left = ((Date.now() - begun) / 1000 / done) * (all - done);
  const filled = Math.round((width * done) / all);
  const text = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${all} PDFs read, ${clock(left)} left`;
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${done === all ? '\n' : ''}`);
  else if (done === all || done % 10 === 0) console.error(text);
}
