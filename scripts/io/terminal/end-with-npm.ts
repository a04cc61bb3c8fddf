/** How often to look whether the parent is still there, in milliseconds. */
const interval = 300;

/**
 * Ends this process when the shell that npm started it in is gone: a signal to npm ends that shell,
 * which passes nothing on, and a server would go on unseen. Without npm it does nothing.
 */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const look = (): void => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  };
  setInterval(look, interval).unref();
}
