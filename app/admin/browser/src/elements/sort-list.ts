// <sort-list name="tracks" max="40"?> around an <ol> of <li><fieldset><legend>…, and a <template> with one such <li> whose
// names are tracks.{n}.key.
//
// Adds, removes (with undo) and moves items: by buttons, by dragging their handle, with Alt+arrows. Names, ids and what
// points to them are numbered anew each time (lib/form/number.ts).
// Words: sort-add, sort-up {item}, sort-down {item}, sort-remove {item}, sort-handle, sort-moved {item} {at} {count},
// sort-removed {item}, sort-added {at}, undo.

import { icon, make, need } from "../lib/dom";
import { changed, Enhanced } from "../lib/element";
import { renumber } from "../lib/form/number";
import { nameTools, sortTools, titleOf } from "../lib/form/sort-tools";
import { announce, notice } from "../lib/notice";
import { say } from "../lib/words";

export class SortList extends Enhanced {
  #list!: HTMLOListElement;
  #template!: HTMLTemplateElement;
  #add: HTMLButtonElement | undefined;
  #dragged: HTMLElement | undefined;

  protected enhance(): void {
    this.#list = need<HTMLOListElement>(this, "ol");
    this.#template = need<HTMLTemplateElement>(this, ":scope > template");
    // What is there for people without script, who cannot add.
    for (const spare of this.#list.querySelectorAll(":scope > [data-plain]")) spare.remove();
    for (const item of this.#items()) this.#tools(item);
    this.#add = make("button", { type: "button", class: "button button-quiet" }, icon("plus"), say(this, "sort-add"));
    this.#add.addEventListener("click", () => this.#append(true));
    this.#template.before(this.#add);
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("dragover", (event) => this.#over(event));
    this.#number();
  }

  #items(): HTMLElement[] {
    return [...this.#list.children].filter((item): item is HTMLElement => item instanceof HTMLElement);
  }

  /** As many items as kept text has. */
  setCount(count: number): void {
    while (this.#items().length < count && this.#append(false));
    for (const item of this.#items().slice(count)) item.remove();
    this.#number();
  }

  #append(focus: boolean): boolean {
    const items = this.#items();
    const item = (this.#template.content.cloneNode(true) as DocumentFragment).firstElementChild;
    if (!(item instanceof HTMLElement) || items.length >= this.#max()) return false;
    renumber(item, this.#name(), items.length);
    this.#tools(item);
    this.#list.append(item);
    this.#number();
    if (!focus) return true;
    item.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
    announce(say(this, "sort-added", { at: items.length + 1 }));
    changed(this.#list);
    return true;
  }

  #tools(item: HTMLElement): void {
    const tools = sortTools(this, {
      up: () => this.#move(item, -1),
      down: () => this.#move(item, 1),
      remove: () => this.#remove(item),
      drag: () => (this.#dragged = item),
      drop: () => this.#dropped(),
    });
    item.append(tools);
  }

  /** Alt+arrows move the item in which the focus is; of lists in lists the inner one. */
  #key(event: KeyboardEvent): void {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || !step || event.defaultPrevented) return;
    const item = this.#items().find((each) => each.contains(event.target as Node));
    if (!item) return;
    event.preventDefault();
    this.#move(item, step);
  }

  #move(item: HTMLElement, step: number): void {
    const items = this.#items();
    const at = items.indexOf(item) + step;
    const other = items[at];
    if (!other) return;
    const focused = item.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    if (step < 0) other.before(item);
    else other.after(item);
    focused?.focus();
    this.#number();
    announce(say(this, "sort-moved", { item: titleOf(item), at: at + 1, count: items.length }));
    changed(this.#list);
  }

  #remove(item: HTMLElement): void {
    const items = this.#items();
    const at = items.indexOf(item);
    const title = titleOf(item);
    item.remove();
    this.#number();
    changed(this.#list);
    (this.#items()[Math.min(at, items.length - 2)]?.querySelector<HTMLElement>(".sort-tools button:last-child") ?? this.#add)?.focus();
    const back = (): void => {
      this.#list.insertBefore(item, this.#items()[at] ?? null);
      this.#number();
      changed(this.#list);
      item.querySelector<HTMLElement>(".sort-tools button:last-child")?.focus();
    };
    notice(say(this, "sort-removed", { item: title }), { label: say(this, "undo"), run: back });
  }

  #over(event: DragEvent): void {
    const item = this.#items().find((each) => each.contains(event.target as Node));
    if (!this.#dragged || !item) return;
    event.preventDefault();
    if (item === this.#dragged) return;
    const box = item.getBoundingClientRect();
    if (event.clientY < box.top + box.height / 2) item.before(this.#dragged);
    else item.after(this.#dragged);
  }

  #dropped(): void {
    this.#dragged = undefined;
    this.#number();
    changed(this.#list);
  }

  #number(): void {
    this.#items().forEach((item, at) => renumber(item, this.#name(), at));
    this.#full();
  }

  /** Buttons say what they move; the ends cannot be moved further, and a full list takes no more. */
  #full(): void {
    const items = this.#items();
    items.forEach((item, at) => {
      nameTools(this, item, titleOf(item));
      const [up, down] = item.querySelectorAll<HTMLButtonElement>(":scope > .sort-tools > button");
      up?.setAttribute("aria-disabled", String(at === 0));
      down?.setAttribute("aria-disabled", String(at === items.length - 1));
    });
    if (this.#add) this.#add.hidden = items.length >= this.#max();
  }

  #name(): string {
    return this.getAttribute("name") ?? "";
  }

  #max(): number {
    return Number(this.getAttribute("max")) || Number.POSITIVE_INFINITY;
  }
}
