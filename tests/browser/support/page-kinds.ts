/** One page of every kind: what a reader would call it, and what appears there when it is complete. */
export const pageKinds: [name: string, path: string, last?: string][] = [
  ['home', ''],
  ['list of documents', 'reports/'],
  ['report', 'reports/york-2016-sif/'],
  ['report with a theme in its contents', 'reports/york-2022-ilacs/?theme=training', '.places a'],
  ['report with corrections and a note for an empty number', 'reports/northamptonshire-2016-sif/'],
  ['paper with a table', 'reports/york-2017-scrutiny-report/'],
  ['how a text was made', 'reports/york-2016-sif/text/'],
  ['list of authorities', 'authorities/'],
  ['authority', 'authorities/york/'],
  ['list of themes', 'themes/'],
  ['grid of themes, chosen', 'themes/?council=york&council=atlantis', '#grid-councils button'],
  ['theme', 'themes/supervision/'],
  ['theme at a council', 'themes/supervision/york/'],
  ['comparison', 'compare/?theme=supervision&with=york&with=northamptonshire', '#columns li'],
  ['theme, narrowed down', 'themes/supervision/?authority=york', '#narrowed li'],
  ['search', 'search/'],
  ['results of a search', 'search/?q=return+home+interviews', 'main ol > li mark'],
  ['search that finds nothing', 'search/?q=%22purple+elephant%22', '#nothing:not([hidden])'],
  ['choice of places', 'search/?q=York+para+13', '#places a'],
  ['index, A to Z', 'a-z/'],
  ['glossary', 'glossary/'],
  ['check of a briefing', 'check/'],
  ['briefing', 'briefing/'],
  ['changes', 'changes/'],
  ['data', 'data/'],
  ['how to cite', 'how-to-cite/'],
  ['accessibility', 'accessibility/'],
  ['offline', 'offline/'],
  ['about', 'about/'],
  ['missing page', 'reports/nowhere-1999-sif/'],
];

export const phone = { width: 390, height: 844 };
export const narrow = { width: 320, height: 640 };
export const desk = { width: 1280, height: 900 };
