// <tag-input src="…"?> around a field with one text <input> of tags with commas (a <datalist> gives suggestions).
//
// Shows each tag with a button that takes it away, and a field for more. The input stays in the form, hidden. With src:
// GET src?q= answers ["tag"].
// Words: tag-add {field}, tag-remove {tag}, tag-removed {tag}.

import { get, withQuery } from "../lib/ask";
import { ChoiceList, popup } from "../lib/choices";
import { after, along, freshId, labelText, make, need, standIn, tool } from "../lib/dom";
import { changed, Enhanced, FILLED } from "../lib/element";
import { announce } from "../lib/notice";
import { say } from "../lib/words";

export class TagInput extends Enhanced {
  readonly #more = make("input", { class: "input", type: "text", dir: "auto", autocapitalize: "none", id: freshId("tags") });
  readonly #list = make("ul", { class: "chips" });
  #kept!: HTMLInputElement;
  #choices: ChoiceList | undefined;
  #asked: AbortController | undefined;

  protected enhance(): void {
    this.#kept = need<HTMLInputElement>(this, "input");
    const field = labelText(this.#kept);
    if (this.#kept.list || this.hasAttribute("src")) {
      this.#choices = new ChoiceList(this.#more, say(this, "tag-add", { field }), (choice) => this.#add(choice.title));
    }
    const suggest = after(150, () => void this.#suggest());
    this.#kept.after(this.#list, this.#choices ? popup(this.#more, this.#choices) : this.#more);
    standIn(this.#kept, this.#more);
    // Required means one tag, not something in the field for more.
    this.#more.required = false;
    this.#more.addEventListener("keydown", (event) => this.#key(event));
    this.#more.addEventListener("input", (event) => {
      event.stopPropagation();
      if (/[,،\n]/.test(this.#more.value)) this.#add(this.#more.value);
      else suggest.soon();
    });
    this.#more.addEventListener("blur", () => this.#add(this.#more.value));
    this.#more.addEventListener("change", (event) => event.stopPropagation());
    // The field keeps the focus while the pointer takes one away.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("keydown", (event) => this.#alongChips(event));
    this.#kept.addEventListener(FILLED, () => this.#show());
    this.#show();
  }

  #tags(): string[] {
    return split(this.#kept.value);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Backspace" && this.#more.value === "") this.#list.querySelector<HTMLElement>("li:last-child button")?.focus();
    else if (event.key === "Escape" && this.#choices?.open) this.#choices.close();
    else if (event.key === "Enter" && this.#choices?.key(event)) return;
    else if (event.key === "Enter" && this.#more.value.trim() !== "") this.#add(this.#more.value);
    else {
      this.#choices?.key(event);
      return;
    }
    event.preventDefault();
  }

  #alongChips(event: KeyboardEvent): void {
    const buttons = [...this.#list.querySelectorAll("button")];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const step = along(event, this);
    if (step) (buttons[at + step] ?? (step > 0 ? this.#more : undefined))?.focus();
    else if (event.key === "Backspace" || event.key === "Delete") buttons[at]?.click();
    else return;
    event.preventDefault();
  }

  async #suggest(): Promise<void> {
    const typed = this.#more.value.trim().toLowerCase();
    if (!this.#choices || typed === "") return this.#choices?.close();
    const fits = (tag: string): boolean => tag.toLowerCase().includes(typed) && !this.#tags().includes(tag);
    const items = (await this.#known(typed)).filter(fits).slice(0, 12);
    if (items.length === 0 || document.activeElement !== this.#more) return this.#choices.close();
    // None is meant until an arrow is pressed: Enter takes what was typed.
    this.#choices.show([{ label: "", items: items.map((title) => ({ id: title, title })) }], "", -1);
    return undefined;
  }

  async #known(typed: string): Promise<string[]> {
    const source = this.getAttribute("src");
    if (!source) return [...(this.#kept.list?.options ?? [])].map((option) => option.value);
    this.#asked?.abort();
    this.#asked = new AbortController();
    return (await get<string[]>(withQuery(source, "q", typed), { signal: this.#asked.signal })).data ?? [];
  }

  #add(text: string): void {
    this.#choices?.close();
    this.#more.value = "";
    if (split(text).length > 0) this.#set([...this.#tags(), ...split(text)]);
  }

  #remove(tag: string): void {
    this.#set(this.#tags().filter((have) => have !== tag));
    announce(say(this, "tag-removed", { tag }));
    this.#more.focus();
  }

  #set(tags: string[]): void {
    const before = this.#kept.value;
    this.#kept.value = split(tags.join(",")).join(", ");
    if (this.#kept.value !== before) changed(this.#kept);
    this.#show();
  }

  #show(): void {
    const chip = (tag: string): HTMLElement =>
      make("li", { class: "chip", dir: "auto" }, tag, tool("x", say(this, "tag-remove", { tag }), () => this.#remove(tag)));
    this.#list.replaceChildren(...this.#tags().map(chip));
    this.#list.hidden = this.#tags().length === 0;
  }
}

/** Trimmed, without empty and repeated ones, in their order: as the server splits them. */
function split(text: string): string[] {
  const found = new Map<string, string>();
  for (const tag of text.split(/[,،\n]/).map((part) => part.trim())) {
    if (tag && !found.has(tag.toLowerCase())) found.set(tag.toLowerCase(), tag);
  }
  return [...found.values()];
}
