// What is being written, in this tab's sessionStorage: until the server has it, and so that a page that is loaded anew goes
// on with the same draft.

export type Field = readonly [name: string, value: string];

export interface Kept {
  /** The id of what is written; drafts have the same. */
  id: string;
  /** Whose it is: others may sign in in the same tab. */
  who: string;
  /** The page on which it is written. */
  path: string;
  /** Where its form goes. */
  action: string;
  fields: Field[];
  /** Has the server this draft? */
  saved: boolean;
  /** Was the form itself sent? The next page says that it arrived. */
  sent: boolean;
  /** When, in milliseconds. */
  at: number;
}

const WORD = "maison:draft:";

/** Keeps it in place of what was kept of the same; says whether it could. */
export function keep(kept: Kept): boolean {
  try {
    sessionStorage.setItem(WORD + kept.id, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forget(id: string): void {
  try {
    sessionStorage.removeItem(WORD + id);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Everything that this person has begun here, newest first. */
export function all(who: string): Kept[] {
  return every()
    .filter((kept) => kept.who === who)
    .sort((one, two) => two.at - one.at);
}

function every(): Kept[] {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(WORD));
    return keys.map((key) => JSON.parse(sessionStorage.getItem(key) ?? "") as Kept);
  } catch {
    return [];
  }
}

/**
 * Every page of the portal asks: was a form sent? Then it arrived, and its text is the server's. The browser's own page for
 * a lost connection does not ask, and who goes back from there finds the text.
 */
export function arrived(): void {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (entry?.type !== "back_forward") for (const kept of every().filter((kept) => kept.sent)) forget(kept.id);
  document.addEventListener("submit", (event) => {
    const action = event.target instanceof HTMLFormElement ? (event.target.getAttribute("action") ?? "") : "";
    const thrown = /^\/posts\/drafts\/([0-9a-f-]{36})\/forget$/.exec(action)?.[1];
    if (thrown) forget(thrown);
    if (action === "/sign-out") for (const kept of every()) forget(kept.id);
  });
}
