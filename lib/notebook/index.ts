export { type Notebook, openNotebook } from './database.ts';
export {
  addHighlight,
  emptyTrash,
  highlightsOf,
  recolour,
  restoreHighlight,
  trashHighlight,
  writeNote,
} from './highlights.ts';
export { createNoteWriter, type NoteState } from './note-writer.ts';
export { type Colour, colours, type Highlight, type Source } from './records.ts';
export { type Noted, searchHighlights } from './search.ts';
export { useLiveQuery } from './use-live-query.ts';
