import { dayOf, folderHelp, folderOptions, foldersOf, type Folders } from './conversion/options.ts';
import { isPending, recover, unstage } from './io/content-store.ts';
import { withLock } from './io/folder-lock/with-lock.ts';
import { run } from './io/terminal/command.ts';
import { renameDocument } from './taking-down/rename-document.ts';

async function rename(
  folders: Folders,
  [slug, to]: readonly [string, string],
  today: string,
): Promise<number> {
  const recovered = recover(folders.to);
  if (recovered !== null) console.error(recovered);
  try {
    await renameDocument({ folders, slug, to, today });
    console.log(
      `${slug} is ${to} now; its published addresses are the same there, and the old ones forward.`,
    );
    return 0;
  } finally {
    if (!isPending(folders.to)) [folders.from, folders.to].forEach(unstage);
  }
}

await run(
  {
    name: 'npm run rename',
    does: 'Gives a document a better slug. The old one stays its own for good, and forwards to the new one, paragraph by paragraph.',
    takes: 'SLUG NEW-SLUG',
    options: folderOptions,
    help: folderHelp,
    example:
      'npm run rename -- york-inspection-framework-briefing york-2015-inspection-framework-briefing',
  },
  ({ values, positionals }) => {
    const [slug, to, ...more] = positionals;
    if (slug === undefined || to === undefined || more.length > 0)
      throw new Error('Name the slug and the new one: npm run rename -- SLUG NEW-SLUG');
    const folders = foldersOf(values.from, values.to);
    const wish = { what: 'npm run rename', mayWait: !values['no-wait'] };
    return withLock(folders.to, wish, () => rename(folders, [slug, to], dayOf(values.date)));
  },
);
