// <mention-picker src="/people/search"> around a field with one <textarea>: after @ and two letters it offers people.
//
// GET src?q= answers [{"handle","name","pronouns"?,"picture"?}]. The focus stays in the text; a text area may not be called a
// combobox, so it is a text box with a list (aria-autocomplete, aria-activedescendant), and what was found is said.
// Words: mention-people, mention-found-one {count}, mention-found-other {count}, mention-none.

import { get, withQuery } from "../../../../admin/browser/src/lib/ask";
import { after, freshId, make, need } from "../../../../admin/browser/src/lib/dom";
import { changed, Enhanced } from "../../../../admin/browser/src/lib/element";
import { announce } from "../../../../admin/browser/src/lib/notice";
import { say } from "../../../../admin/browser/src/lib/words";
import { counted } from "../lib/plural";

interface Person {
  handle: string;
  name: string;
  pronouns?: string | null;
  /** Address of a small picture. */
  picture?: string | null;
}

/** A name that is being typed; not what stands in an address of a mail. */
const TYPED = /(?:^|[^\p{L}\p{N}.@])@([\p{L}\p{N}._-]{2,40})$/u;

export class MentionPicker extends Enhanced {
  readonly #list = make("ul", { class: "mention-list", role: "listbox", id: freshId("mention"), hidden: true });
  readonly #ask = after(150, () => void this.#look());
  #area!: HTMLTextAreaElement;
  #options: HTMLElement[] = [];
  #at = -1;
  #asked: AbortController | undefined;
  /** What Escape closed stays closed until something else is typed. */
  #closed = "";

  protected enhance(): void {
    this.#area = need(this, "textarea");
    this.#list.setAttribute("aria-label", say(this, "mention-people"));
    this.#area.setAttribute("aria-autocomplete", "list");
    this.#area.setAttribute("aria-haspopup", "listbox");
    const place = make("div", { class: "mention-place" });
    this.#area.replaceWith(place);
    place.append(this.#area, this.#list);
    this.#area.addEventListener("input", () => this.#typed());
    this.#area.addEventListener("click", () => !this.#word() && this.#close());
    this.#area.addEventListener("keydown", (event) => this.#key(event));
    this.#area.addEventListener("blur", () => this.#close());
    // The text keeps the focus while the pointer chooses.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
  }

  #typed(): void {
    const word = this.#word();
    if (word !== this.#closed) this.#closed = "";
    if (word) this.#ask.soon();
    else this.#close();
  }

  /** What stands between @ and the caret. */
  #word(): string {
    const { selectionStart, selectionEnd, value } = this.#area;
    return selectionStart === selectionEnd ? (TYPED.exec(value.slice(0, selectionStart))?.[1] ?? "") : "";
  }

  async #look(): Promise<void> {
    const word = this.#word();
    if (!word || word === this.#closed) return;
    this.#asked?.abort();
    const mine = new AbortController();
    this.#asked = mine;
    const { data } = await get<Person[]>(withQuery(this.getAttribute("src") ?? "", "q", word), { signal: mine.signal });
    // Nobody found, or nobody answered: the text goes on as it is.
    if (mine.signal.aborted || word !== this.#word() || document.activeElement !== this.#area) return;
    if (data && data.length > 0) this.#show(data);
    else if (!this.#list.hidden) {
      this.#close();
      announce(say(this, "mention-none"));
    }
  }

  #show(people: Person[]): void {
    this.#options = people.map((person) => this.#option(person));
    this.#list.replaceChildren(...this.#options);
    this.#list.hidden = false;
    this.#area.setAttribute("aria-controls", this.#list.id);
    this.#mark(0);
    announce(counted(this, "mention-found", people.length));
  }

  #option(person: Person): HTMLElement {
    const letter = [...person.name][0] ?? "";
    const face = person.picture
      ? make("img", { src: person.picture, alt: "", width: 32, height: 32 })
      : make("span", { class: "mention-letter", "aria-hidden": "true" }, letter.toUpperCase());
    const pronouns = person.pronouns ? make("span", { class: "mention-hint", dir: "auto" }, person.pronouns) : null;
    const handle = make("span", { class: "mention-hint", dir: "ltr" }, `@${person.handle}`);
    const onclick = (): void => this.#take(person.handle);
    return make("li", { role: "option", id: freshId("person"), "aria-selected": "false", onclick }, face, make("span", { dir: "auto" }, person.name), pronouns, handle);
  }

  #mark(at: number): void {
    this.#options[this.#at]?.setAttribute("aria-selected", "false");
    this.#at = at;
    const option = this.#options[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#area.setAttribute("aria-activedescendant", option.id);
  }

  #key(event: KeyboardEvent): void {
    if (this.#list.hidden || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const last = this.#options.length - 1;
    if (event.key === "ArrowDown") this.#mark(this.#at >= last ? 0 : this.#at + 1);
    else if (event.key === "ArrowUp") this.#mark(this.#at <= 0 ? last : this.#at - 1);
    else if (event.key === "Enter" && !event.shiftKey) this.#options[this.#at]?.click();
    else if (event.key === "Escape") {
      this.#closed = this.#word();
      this.#close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #take(handle: string): void {
    const end = this.#area.selectionStart;
    this.#area.setSelectionRange(end - this.#word().length - 1, end);
    this.#close();
    // As if it were typed, so that it can be undone.
    if (!document.execCommand("insertText", false, `@${handle} `)) {
      this.#area.setRangeText(`@${handle} `, this.#area.selectionStart, end, "end");
      changed(this.#area);
    }
  }

  #close(): void {
    this.#ask.cancel();
    this.#asked?.abort();
    this.#list.hidden = true;
    this.#options = [];
    this.#at = -1;
    this.#area.removeAttribute("aria-activedescendant");
    this.#area.removeAttribute("aria-controls");
  }
}
