import { existsSync } from 'node:fs';
import { dayOf, folderHelp, folderOptions, foldersOf, type Folders } from './conversion/options.ts';
import { isPending, recover, unstage } from './io/content-store.ts';
import { withLock } from './io/folder-lock/with-lock.ts';
import { run } from './io/terminal/command.ts';
import { removeSamples } from './taking-down/samples.ts';

async function remove(folders: Folders, today: string): Promise<number> {
  const { from, to } = folders;
  const recovered = recover(to);
  if (recovered !== null) console.error(recovered);
  try {
    const gone = await removeSamples(folders, today);
    console.log(
      gone.length === 0
        ? `There are no samples in ${from}/.`
        : `${gone.length} samples are gone: ${gone.join(', ')}. Commit that, then add documents: npm run add -- FILE…`,
    );
    return 0;
  } finally {
    if (!isPending(to)) [from, to].forEach(unstage);
  }
}

await run(
  {
    name: 'npm run remove-samples',
    does: 'Takes the documents that come with the library out of it, all at once, with their addresses. For a library that was never online with them; otherwise withdraw them.',
    takes: null,
    options: folderOptions,
    help: folderHelp,
    example: 'npm run remove-samples',
  },
  ({ values }) => {
    const folders = foldersOf(values.from, values.to);
    if (!existsSync(folders.from))
      throw new Error(`There is no folder ${folders.from}/. Correct its name.`);
    const wish = { what: 'npm run remove-samples', mayWait: !values['no-wait'] };
    return withLock(folders.to, wish, () => remove(folders, dayOf(values.date)));
  },
);
