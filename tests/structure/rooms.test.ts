import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doors } from './doors.ts';
import * as rooms from './rooms.ts';
import { importsOf, readFiles, root, type SourceFile } from './sources.ts';

const code = readFiles(/^(src|scripts)\/(?!bench\/tools\/).*\.(ts|astro)$/);
const all = readFiles(/^(src|scripts|tests)\/(?!fixtures\/|bench\/tools\/).*\.(ts|astro|css)$/);
const ofRooms = rooms.arrows(code, rooms.roomOf);
const architecture = readFileSync(posix.join(root, 'docs/architecture.md'), 'utf8');

const file = (path: string, ...imported: string[]): SourceFile => ({
  path,
  text: imported.map((one) => `import '${one}';`).join('\n'),
});

describe('the rooms', () => {
  it('stand in no circle, nor do files or folders', () => {
    expect(rooms.inCircles(rooms.arrows(code, (path) => path))).toEqual([]);
    expect(rooms.inCircles(rooms.arrows(code, posix.dirname))).toEqual([]);
    expect(rooms.inCircles(ofRooms)).toEqual([]);
  });

  it('hold at most fifteen files a folder', () => {
    expect(rooms.crowdedFolders(all, 15)).toEqual([]);
  });

  it('have no name twice', () => {
    const named = code.filter(({ path }) => path.endsWith('.ts') && !path.startsWith('src/pages/'));
    expect(rooms.namesTwice(named)).toEqual([]);
  });

  it('are entered by their doors', () => {
    const wrong = code.flatMap((one) =>
      importsOf(one)
        .filter((path) => {
          const room = rooms.roomOf(path) ?? '';
          const isOpen = doors[room]?.includes(path.slice(`src/lib/${room}/`.length));
          return isOpen === false && rooms.roomOf(one.path) !== room;
        })
        .map((path) => `${one.path} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are each on the page about the architecture', () => {
    const missing = [...ofRooms.keys()].filter((room) => !architecture.includes(`| \`${room}\` |`));
    expect(missing).toEqual([]);
  });

  it('are drawn there as they are; if not: node tests/structure/update-picture.ts', () => {
    const drawn = /```mermaid\n([\s\S]*?)\n```/.exec(architecture)?.[1];
    expect(drawn).toBe(rooms.draw(ofRooms));
  });
});

describe('the documentation', () => {
  it('names no file that is gone', () => {
    const pages = readFiles(/^(docs\/.*|README|CONTRIBUTING)\.?.*\.md$/);
    expect(pages.length).toBeGreaterThan(10);
    const gone = pages.flatMap(({ path, text }) =>
      rooms
        .filesNamed(text)
        .filter((name) => !existsSync(posix.join(root, name)))
        .map((name) => `${path}: ${name}`),
    );
    expect(gone).toEqual([]);
  });
});

describe('the rules about rooms can fail', () => {
  it('a circle of two files and one of two folders', () => {
    const files = [file('src/lib/a/x.ts', '../b/y.ts'), file('src/lib/b/y.ts', '../a/x.ts')];
    expect(rooms.inCircles(rooms.arrows(files, (path) => path))).toHaveLength(2);
    const folders = [
      file('src/lib/a/x.ts', '../b/y.ts'),
      file('src/lib/b/y.ts'),
      file('src/lib/b/z.ts', '../a/w.ts'),
      file('src/lib/a/w.ts'),
    ];
    expect(rooms.inCircles(rooms.arrows(folders, (path) => path))).toEqual([]);
    expect(rooms.inCircles(rooms.arrows(folders, posix.dirname))).toEqual([
      'src/lib/a',
      'src/lib/b',
    ]);
  });

  it('a crowded folder, and a name twice', () => {
    expect(rooms.crowdedFolders([file('a/x.ts'), file('a/y.ts')], 1)).toEqual(['a: 2']);
    expect(rooms.namesTwice([file('a/x.ts'), file('b/x.ts')])).toEqual(['a/x.ts and b/x.ts']);
  });

  it('leaves out of the picture what another way leads to', () => {
    const graph = new Map([
      ['a', new Set(['b', 'c'])],
      ['b', new Set(['c'])],
    ]);
    expect(rooms.draw(graph)).toBe('flowchart TD\n  a --> b\n  b --> c');
  });

  it('a file that a page names', () => {
    const text =
      'See `src/lib/gone.ts`, `content/anchors/<slug>.json` and `seeds/taken-down.yaml`.';
    expect(rooms.filesNamed(text)).toEqual(['src/lib/gone.ts']);
  });
});
