// The journal of a form: what was typed and has not reached the server, in this browser's localStorage. It survives a
// closed tab, a lost network and a server that is away. What has reached the server is taken out.

import type { Entry } from "./fields";

export interface Kept {
  /** What the form showed at first and what the server was last told: kept text fits only these. */
  bases: string[];
  /** When, in milliseconds. */
  at: number;
  entries: Entry[];
}

const WORD = "maison:journal:";
const SENT = "maison:sent";
/** What nobody came back for in a month is thrown away. */
const LONGEST = 30 * 24 * 3600 * 1000;

export class Journal {
  readonly #key: string;

  /** `who` keeps the texts of people apart who share a browser. */
  constructor(who: string, source: string) {
    this.#key = `${WORD}${who}:${source}`;
  }

  /** Says whether it could be kept. */
  put(kept: Kept): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  get(): Kept | undefined {
    return read(this.#key);
  }

  drop(): void {
    remove(this.#key);
  }

  /** The form itself is on its way; the next page says whether it arrived. */
  sent(): void {
    try {
      sessionStorage.setItem(SENT, JSON.stringify([this.#key, location.pathname]));
    } catch {
      // Then it is offered again, which loses nothing.
    }
  }
}

/**
 * Every page of the dashboard asks: did a form that was sent lead here? Then the server has it. The browser's own page for
 * a lost connection does not ask, so the text stays.
 */
export function arrived(): void {
  try {
    forgetOld();
    const note = sessionStorage.getItem(SENT);
    if (note === null) return;
    sessionStorage.removeItem(SENT);
    const [key, path] = JSON.parse(note) as [string, string];
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const from = document.referrer ? new URL(document.referrer) : undefined;
    if (entry?.type === "navigate" && from?.origin === location.origin && from.pathname === path) remove(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function forgetOld(): void {
  for (const key of Object.keys(localStorage).filter((key) => key.startsWith(WORD))) {
    const kept = read(key);
    if (!kept || Date.now() - kept.at > LONGEST) remove(key);
  }
}

function read(key: string): Kept | undefined {
  try {
    const text = localStorage.getItem(key);
    const kept = text === null ? undefined : (JSON.parse(text) as Kept);
    return kept && Array.isArray(kept.entries) && Array.isArray(kept.bases) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept.
  }
}
