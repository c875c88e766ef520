/** Puts a text on the clipboard, on http pages and in frames too, where `navigator.clipboard` is missing. Only while the reader clicks or types. */
export function copyText(text: string) {
  document.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, once: true },
  );
  document.execCommand('copy');
}
