import { readLedgers } from '../src/content/read-ledgers.ts';
import { compareWithCommit, deadEndsOf } from './checking/ledger-history.ts';
import { contentFolder } from './io/content-folder.ts';
import { run } from './io/terminal/command.ts';
import { formatDiagnostic } from './io/terminal/print-diagnostics.ts';

/** Fails if a note leads to a draft or to nothing, or an anchor that a former commit had published vanished or changed its meaning. */
function check(content: string, base: string): number {
  const { ledgers, errors } = readLedgers(content);
  const dead = deadEndsOf(ledgers);
  [...errors.map(formatDiagnostic), ...dead].forEach((line) => console.error(line));
  const isSound = errors.length + dead.length === 0;
  const compared = compareWithCommit(content, ledgers, base);
  if (compared === null) {
    console.log(`No history: ${base} is not here, so the ledger was compared with nothing.`);
    return isSound ? 0 : 1;
  }
  const { commit, published, faults, unread } = compared;
  unread.forEach((line) => console.log(`not compared: ${line}`));
  faults.forEach((line) => console.error(line));
  console.log(
    `${published} published anchors of ${commit} compared: ${faults.length + dead.length} violations.`,
  );
  return isSound && faults.length === 0 ? 0 : 1;
}

await run(
  {
    name: 'npm run check-ledger',
    does: 'Fails if a published address vanished or changed its meaning since a commit, or leads to a draft or to nothing.',
    takes: null,
    options: {
      content: { type: 'string' },
      base: { type: 'string', default: 'HEAD~1' },
    },
    help: {
      content: { value: 'FOLDER', does: 'the content, content/ if none is named' },
      base: {
        value: 'COMMIT',
        does: 'the commit to compare with, the one before if none is named',
      },
    },
    example: 'npm run check-ledger -- --base v1.0.0',
  },
  ({ values }) => check(values.content ?? contentFolder(), values.base),
);
