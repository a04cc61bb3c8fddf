import Boilerplate from './boilerplate.astro';
import Caption from './table/caption.astro';
import Cell from './table/cell.astro';
import Gone from './gone.astro';
import HeaderCell from './table/header-cell.astro';
import HeaderRow from './table/header-row.astro';
import Heading from './heading.astro';
import Item from './item.astro';
import List from './list.astro';
import NoteItem from './note/note-item.astro';
import NoteMarker from './note/note-marker.astro';
import Note from './note/note.astro';
import PageBreak from './page-break.astro';
import Para from './para.astro';
import Row from './table/row.astro';
import T from './element/t.astro';
import Table from './table/table.astro';

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
