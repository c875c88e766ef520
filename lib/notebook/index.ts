export { type Notebook, openNotebook, whenOpen } from './database.ts';
export { type NotebookProblem, notebookProblem } from './failures.ts';
export { addHighlight, highlightsOf, recolour, writeNote } from './highlights.ts';
export { createNoteWriter, type NoteState } from './note-writer.ts';
export { type Colour, colours, type Highlight, type Source } from './records.ts';
export { type Noted, searchHighlights } from './search.ts';
export { emptyTrash, restoreHighlight, restoreHighlights, trashHighlight, trashHighlights } from './trash.ts';
export { useLiveQuery } from './use-live-query.ts';
