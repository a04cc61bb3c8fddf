const width = 24;
/** What takes less is not worth a word. */
const leastMilliseconds = 1000;

/** Seconds as minutes and seconds ("1:05"). */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/**
 * Begins to measure a conversion. What it returns is told how many of how many documents are converted, and
 * shows on a terminal how far it has come and the time left; elsewhere it says so at every twentieth.
 */
export function progressBar(): (done: number, all: number) => void {
  const begun = Date.now();
  return (done, all) => {
    const milliseconds = Date.now() - begun;
    if (milliseconds < leastMilliseconds) return;
    const left = (milliseconds / 1000 / done) * (all - done);
    const filled = Math.round((width * done) / all);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
    const text = `${bar} ${done} of ${all} converted, ${clock(left)} left`;
    if (process.stderr.isTTY) process.stderr.write(`\r${text}${done === all ? '\n' : ''}`);
    else if (done === all || done % 20 === 0) console.error(text);
  };
}
