import { useEffect } from 'react';

type Pasted = { onCells: (text: string) => void; onFiles: (files: File[]) => void };

/** Takes what is pasted on the page, outside of its fields: cells of a spreadsheet, or a file. */
export function useCellPaste({ onCells, onFiles }: Pasted): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData === null || isField(event.target)) return;
      // A spreadsheet lays a picture of the cells beside their text.
      const text = event.clipboardData.getData('text/plain');
      const files = [...event.clipboardData.files];
      if (text.trim() !== '') onCells(text);
      else if (files.length > 0) onFiles(files);
      else return;
      event.preventDefault();
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [onCells, onFiles]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
