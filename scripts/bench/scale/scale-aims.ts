import type { Aim } from '../measure/aims.ts';
import type { Cost } from '../measure/measure-process.ts';
import { perDocument, siteCpu, type ScaleFigures } from './scale-figures.ts';

function besideStarlight(one: ScaleFigures): Aim[] {
  const { ours, other } = one;
  const of = `of ${ours.documents} documents`;
  return [
    {
      what: `CPU of the site ${of} against Starlight’s`,
      value: siteCpu(one) / (other?.cost.cpu ?? NaN),
      atMost: 2,
      unit: 'times',
    },
    {
      what: `peak memory of the site ${of} against Starlight’s`,
      value: ours.cost.peak / (other?.cost.peak ?? NaN),
      atMost: 1.5,
      unit: 'times',
    },
  ];
}

function growthAims(all: ScaleFigures, fifty: ScaleFigures): Aim[] {
  return [
    {
      what: 'CPU of the conversion a document, all against 50',
      value: perDocument(all, ({ anew }) => anew.cpu) / perDocument(fifty, ({ anew }) => anew.cpu),
      atMost: 1.1,
      unit: 'times',
    },
    {
      what: 'CPU of the site a document, all against 50',
      value: perDocument(all, siteCpu) / perDocument(fifty, siteCpu),
      atMost: 1.1,
      unit: 'times',
    },
  ];
}

function searchAims(all: ScaleFigures, five: ScaleFigures): Aim[] {
  const [after, before] = [all, five].map(({ ours, searches }) => searches.get(ours.kind.name));
  return [
    {
      what: 'a first search of all documents',
      value: (after?.bytes ?? NaN) / 1000,
      atMost: 290,
      unit: 'kB',
      isStrict: true,
    },
    {
      what: 'bytes of a first search, all against 5',
      value: (after?.bytes ?? NaN) / (before?.bytes ?? NaN),
      atMost: 1.8,
      unit: 'times',
    },
    {
      what: 'time of a first search, all against 5',
      value: (after?.settled ?? NaN) / (before?.settled ?? NaN),
      atMost: 1.6,
      unit: 'times',
    },
  ];
}

/** What the figures should come to; without a corpus, only what five documents can show. */
export function scaleAims(figures: readonly ScaleFigures[], added: Cost | null): Aim[] {
  const [five, fifty, all] = figures;
  if (five === undefined) return [];
  if (fifty === undefined || all === undefined || added === null) return besideStarlight(five);
  return [
    {
      what: 'the conversion of a document, on average',
      value: perDocument(all, ({ anew }) => anew.cpu),
      atMost: 1,
      unit: 's CPU',
    },
    ...besideStarlight(all),
    ...growthAims(all, fifty),
    ...searchAims(all, five),
    {
      what: 'adding one document to all others, to converted content,',
      value: added.wall,
      atMost: 20,
      unit: 's',
      isStrict: true,
    },
  ];
}
