import { availableParallelism } from 'node:os';
import { inWords, isMet, type Aim } from './aims.ts';

/** Says on what the figures were taken. */
export function printMachine(): void {
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores, ${process.platform}; medians of the runs.\n` +
      'CPU is user and system time of a program and all that it starts; peak memory the largest sum of their\n' +
      'resident memory (in brackets: of one of them), looked at every 25 ms.\n',
  );
}

/** Prints each aim in words, and how many are met. */
export function printAims(aims: readonly Aim[]): void {
  console.log('');
  aims.forEach((aim) => console.log(inWords(aim)));
  console.log(`${aims.filter(isMet).length} of ${aims.length} aims met`);
}
