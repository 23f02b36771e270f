// Keys of the dashboard: which letter was pressed, whatever the keyboard is laid out for, and whether single letters are
// wanted at all (WCAG 2.1.4).

const OFF = "maison:single-keys-off";

/** Does the person write at the moment? Then letters are letters. */
export function typing(event: Event): boolean {
  const at = event.composedPath()[0];
  if (!(at instanceof HTMLElement)) return false;
  if (at.isContentEditable || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return true;
  return at instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|reset|range|color|file)$/.test(at.type);
}

/** The key; on a keyboard without Latin letters the one that is there on a Latin keyboard. */
export function letter(event: KeyboardEvent): string {
  if (event.key.length !== 1) return event.key;
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  return /^Key[A-Z]$/.test(event.code) && event.key.charCodeAt(0) > 127 ? event.code.slice(3).toLowerCase() : event.key;
}

/** Ctrl, or Cmd on a Mac, and nothing else. */
export function commanded(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}

/** No modifier but Shift, and the person does not write. */
export function bare(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !typing(event);
}

/** Are single letters wanted? */
export function singles(): boolean {
  return kept(OFF) === null;
}

/** Turns single letters on or off in this browser. */
export function setSingles(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  } catch {
    // A browser that keeps nothing: they stay as they are.
  }
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
