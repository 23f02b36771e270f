// Asking again and again while somebody looks at the page.

/** Calls every so often while the page is seen, one after the other; `false` ends it. */
export function poll(milliseconds: number, ask: () => Promise<boolean>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  const again = async (): Promise<void> => {
    clearTimeout(timer);
    if (document.hidden || busy) return;
    busy = true;
    const goesOn = await ask();
    busy = false;
    if (goesOn) timer = setTimeout(() => void again(), milliseconds);
    else document.removeEventListener("visibilitychange", again);
  };
  document.addEventListener("visibilitychange", again);
  void again();
}
