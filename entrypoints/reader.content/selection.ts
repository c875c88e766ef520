const EDITABLE =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"]';

/** The passage the reader has selected in the page's text, or `null`: nothing selected, only white space, or a field being edited. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!selection.toString().trim() || isEditing()) return null;
  return range.cloneRange();
}

/** Whether keys belong to a field of the page now. */
export const isEditing = () => document.activeElement?.closest(EDITABLE) != null;
