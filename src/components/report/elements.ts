import Boilerplate from './boilerplate.astro';
import Caption from './caption.astro';
import Cell from './cell.astro';
import Gone from './gone.astro';
import HeaderCell from './header-cell.astro';
import HeaderRow from './header-row.astro';
import Heading from './heading.astro';
import Item from './item.astro';
import List from './list.astro';
import NoteItem from './note-item.astro';
import NoteMarker from './note-marker.astro';
import Note from './note.astro';
import PageBreak from './page-break.astro';
import Para from './para.astro';
import Row from './row.astro';
import T from './t.astro';
import Table from './table.astro';

/** The elements of a report's MDX (docs/architecture.md), and what Markdown makes of a note and its marker. */
export const elements = {
  Boilerplate,
  Caption,
  Cell,
  Gone,
  HeaderCell,
  HeaderRow,
  Heading,
  Item,
  List,
  Note,
  PageBreak,
  Para,
  Row,
  T,
  Table,
  li: NoteItem,
  sup: NoteMarker,
};
