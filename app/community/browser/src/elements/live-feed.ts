// <live-feed src="/feed" topics="organization:{id} organization:{id}"> around <div class="posts"> of articles with ids: says
// that there are new posts, and brings them when asked. What is being read never moves by itself.
//
// GET src answers the same page; articles that are new on it are taken from there.
// Words: feed-new-one {count}, feed-new-other {count}, feed-gap, feed-back.

import { make, need } from "../../../../admin/browser/src/lib/dom";
import { Enhanced } from "../../../../admin/browser/src/lib/element";
import { say } from "../../../../admin/browser/src/lib/words";
import { counted } from "../lib/plural";
import { listen } from "../lib/wire";

/** Two looks are at least so far apart; a topic tells many things that are no posts. */
const PAUSE = 20_000;
/** Whom one follows elsewhere tells nothing: so often it looks by itself. */
const REGULARLY = 180_000;

interface Fresh {
  article: HTMLElement;
  /** The id of the post before which it belongs. */
  next: string;
}

export class LiveFeed extends Enhanced {
  readonly #bar = make("div", { class: "live-bar", role: "status" });
  #posts!: HTMLElement;
  #fresh: Fresh[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #looked = Date.now();

  protected enhance(): void {
    this.#posts = need(this, ".posts");
    this.#posts.before(this.#bar);
    listen(["profile", ...(this.getAttribute("topics") ?? "").split(/\s+/).filter(Boolean)], (change) => {
      if (!change || change.event === "changed") this.#soon();
    });
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && Date.now() > this.#due) void this.#look();
    });
    this.#at(REGULARLY);
  }

  #soon(): void {
    // Not everybody at the same moment.
    this.#at(Math.max(this.#looked + PAUSE - Date.now(), 500) + Math.random() * 1500);
  }

  /** The earliest wish holds. */
  #at(milliseconds: number): void {
    const due = Date.now() + milliseconds;
    if (due >= this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), milliseconds);
  }

  async #look(): Promise<void> {
    if (document.hidden || !this.isConnected) return;
    clearTimeout(this.#timer);
    this.#looked = Date.now();
    this.#due = Number.POSITIVE_INFINITY;
    this.#at(REGULARLY);
    const found = await articles(this.getAttribute("src") ?? location.pathname);
    if (!found) return;
    this.#fresh = fresh(found);
    if (this.#fresh.length > 0) this.#offer();
    else if (found.length > 0 && !found.some(isHere)) this.#offer(true);
  }

  /** So much is new that a gap would stay: then the page is loaded. */
  #offer(gap = false): void {
    const words = gap ? say(this, "feed-gap") : counted(this, "feed-new", this.#fresh.length);
    const onclick = (): void => (gap ? location.assign(this.getAttribute("src") ?? location.href) : this.#show());
    this.#button(words, onclick);
  }

  #button(words: string, onclick: () => void): void {
    const now = this.#bar.querySelector("button");
    const had = now !== null && now === document.activeElement;
    if (now?.textContent === words) return;
    const button = make("button", { type: "button", class: "button live-button", onclick }, words);
    this.#bar.replaceChildren(button);
    if (had) button.focus();
  }

  #show(): void {
    const reading = this.#reading();
    const before = reading?.getBoundingClientRect().top ?? 0;
    const first = this.#insert();
    this.#bar.replaceChildren();
    if (!first) return;
    // The place that one leaves is kept, to come back to.
    if (reading && before < 0) this.#offerBack(reading, before);
    go(first, "start");
  }

  /** Each before the post that follows it and is there already. */
  #insert(): HTMLElement | undefined {
    const added = this.#fresh.flatMap(({ article, next }) => {
      const place = document.getElementById(next);
      if (!place || isHere(article)) return [];
      const node = document.importNode(article, true);
      node.dataset.fresh = "";
      place.before(node);
      return [node];
    });
    this.#fresh = [];
    return added[0];
  }

  /** The post at the upper edge of the window. */
  #reading(): HTMLElement | undefined {
    return [...this.#posts.querySelectorAll<HTMLElement>(":scope > article[id]")].find((article) => article.getBoundingClientRect().bottom > 0);
  }

  #offerBack(reading: HTMLElement, top: number): void {
    this.#button(say(this, "feed-back"), () => {
      this.#bar.replaceChildren();
      scrollBy(0, reading.getBoundingClientRect().top - top);
      go(reading, "none");
    });
  }
}

const isHere = (article: HTMLElement): boolean => document.getElementById(article.id) !== null;

/** What stands above something that is here already; what comes after it was only pushed onto the page. */
function fresh(found: HTMLElement[]): Fresh[] {
  return found.flatMap((article, at) => {
    const next = isHere(article) ? undefined : found.slice(at).find(isHere);
    return next ? [{ article, next: next.id }] : [];
  });
}

/** The articles of the list on the page as it is now. Nothing if it did not come. */
async function articles(address: string): Promise<HTMLElement[] | undefined> {
  try {
    const response = await fetch(address, { headers: { accept: "text/html" }, redirect: "manual" });
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return [...page.querySelectorAll<HTMLElement>("live-feed .posts > article[id]")];
  } catch {
    return undefined;
  }
}

/** Gives it the focus, so that reading goes on there. */
function go(article: HTMLElement, block: "start" | "none"): void {
  article.tabIndex = -1;
  if (block === "start") article.scrollIntoView({ block, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
  article.focus({ preventScroll: true });
}
