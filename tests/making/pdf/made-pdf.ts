/** A run of text on a page of a made PDF; points from the foot of the page. */
export interface Run {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  /** Degrees by which it is turned to the left. */
  turn?: number;
  /** Drawing instructions of PDF before and after it: a colour, a box, a way of drawing letters. */
  before?: string;
  after?: string;
}

/** A stretch of runs that a tagged PDF marks as one; role `Artifact` for headers and footers. */
export interface Tagged {
  role: string;
  runs: Run[];
}

const escape = (text: string): string => text.replace(/[\\()]/g, '\\$&');

function drawing(run: Run): string {
  const { text, x, y, size = 12, bold = false, turn = 0, before = '', after = '' } = run;
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turn * Math.PI) / 180).toFixed(4));
  const place = turn === 0 ? `${x} ${y} Td` : `${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm`;
  const drawn = `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${place} (${escape(text)}) Tj ET`;
  return before === '' && after === '' ? drawn : `q ${before} ${drawn} ${after} Q`;
}

function pageContent(groups: readonly Tagged[], isTagged: boolean): string {
  let mark = -1;
  return groups
    .map(({ role, runs }) => {
      const drawn = runs.map(drawing).join('\n');
      if (!isTagged) return drawn;
      if (role === 'Artifact') return `/Artifact BMC\n${drawn}\nEMC`;
      mark += 1;
      return `/${role} <</MCID ${mark}>> BDC\n${drawn}\nEMC`;
    })
    .join('\n');
}

/** Objects of a file by number, written with a cross-reference table. */
export function assemble(objects: ReadonlyMap<number, string>, trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let number = 1; number < size; number += 1) {
    const offset = offsets.get(number);
    file +=
      offset === undefined
        ? '0000000000 00000 f \n'
        : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  file += `trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** Changes the objects of a made PDF before they are written. */
export type Change = (objects: Map<number, string>) => void;

/**
 * Makes a PDF in which each group of runs is one element of the structure tree, or one without any tags.
 * @param pages the groups of each page, in the order of its content; text in the encoding of Windows-1252
 * @param trailer further entries of the trailer, such as an encryption
 */
export function makePdf(
  pages: readonly Tagged[][],
  isTagged: boolean,
  trailer = '',
  change: Change = () => undefined,
): Uint8Array {
  const objects = new Map<number, string>();
  const font = (name: string) =>
    `<</Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding>>`;
  objects.set(3, font('Helvetica'));
  objects.set(4, font('Helvetica-Bold'));
  let next = 10;
  const elements: number[] = [];
  const parents: string[] = [];
  const kids = pages.map((groups, index) => {
    const page = next;
    const content = next + 1;
    next += 2;
    const stream = pageContent(groups, isTagged);
    objects.set(content, `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`);
    const own = groups
      .filter(({ role }) => role !== 'Artifact')
      .map(({ role }, mark) => {
        objects.set(next, `<</Type /StructElem /S /${role} /P 6 0 R /Pg ${page} 0 R /K ${mark}>>`);
        elements.push(next);
        return `${next++} 0 R`;
      });
    parents.push(`${index} [${own.join(' ')}]`);
    const resources = '/Resources <</Font <</F1 3 0 R /F2 4 0 R>>>>';
    const box = '/MediaBox [0 0 595 842]';
    objects.set(
      page,
      `<</Type /Page /Parent 2 0 R ${box} ${resources} /Contents ${content} 0 R /StructParents ${index}>>`,
    );
    return `${page} 0 R`;
  });
  const tags = isTagged ? '/MarkInfo <</Marked true>> /StructTreeRoot 5 0 R' : '';
  objects.set(1, `<</Type /Catalog /Pages 2 0 R ${tags}>>`);
  objects.set(2, `<</Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}]>>`);
  if (isTagged) {
    objects.set(5, '<</Type /StructTreeRoot /K 6 0 R /ParentTree 7 0 R>>');
    objects.set(
      6,
      `<</Type /StructElem /S /Document /P 5 0 R /K [${elements.map((one) => `${one} 0 R`).join(' ')}]>>`,
    );
    objects.set(7, `<</Nums [${parents.join(' ')}]>>`);
  }
  change(objects);
  return assemble(objects, trailer);
}

/**
 * Changes a tagged PDF so that its tree holds the groups in another order.
 * @param elements the groups of each element in turn, from 0; several make one element of the first's role
 */
export function heldAs(elements: readonly number[][]): Change {
  return (objects) => {
    const document = objects.get(6) as string;
    const known = [...document.matchAll(/(\d+) 0 R(?=[ \]])/g)].map(([, number]) => Number(number));
    const own = known.slice(-Math.max(...elements.flat()) - 1);
    const marks = own.map((number) => /\/K (\d+)>>/.exec(objects.get(number) as string)?.[1]);
    const kids = elements.map((groups) => {
      const first = own[groups[0] as number] as number;
      const held = groups.map((group) => marks[group]).join(' ');
      objects.set(first, (objects.get(first) as string).replace(/\/K .*>>$/, `/K [${held}]>>`));
      return `${first} 0 R`;
    });
    objects.set(6, document.replace(/\/K \[.*\]/, `/K [${kids.join(' ')}]`));
  };
}
