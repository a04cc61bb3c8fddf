/** Adds one to a number in a file, so often, each time with the folder's lock: `folder times`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from '../../../scripts/io/folder-lock/with-lock.ts';

const [folder = '', times = '1', hold = '0'] = process.argv.slice(2);
const file = join(folder, 'count');
for (let time = 0; time < Number(times); time += 1) {
  await withLock(folder, { what: 'counting', mayWait: true }, async () => {
    const count = Number(readFileSync(file, 'utf8'));
    await pause(2);
    writeFileSync(file, String(count + 1));
    if (Number(hold) > 0) {
      console.log('held');
      await pause(Number(hold));
    }
  });
}
