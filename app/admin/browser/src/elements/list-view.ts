// <list-view data-list="/admin/haus/crm/contacts" data-total="1204"> around a list. The README shows the HTML.
//
// Rows are [data-id] with a checkbox [name="id"] and a link; [data-bulk] is the bar of bulk actions, [data-all] the
// checkbox that selects the page, [data-cell] a cell that can be edited (lib/list/cells.ts), form[data-quiet] the choice of
// columns and density (lib/list/quiet.ts). Keys are in lib/list/keys.ts.
// Words: selected {count}, select-all {count}, select-none, and those of lib/list/cells.ts.

import { make } from "../lib/dom";
import { Enhanced } from "../lib/element";
import { Cells } from "../lib/list/cells";
import { listKeys } from "../lib/list/keys";
import { quietForms } from "../lib/list/quiet";
import { say } from "../lib/words";

export class ListView extends Enhanced {
  #bulk: HTMLElement | null = null;
  #count = make("span", { role: "status" });
  #more: HTMLButtonElement | undefined;
  /** The row from which Shift selects. */
  #from: HTMLElement | undefined;
  #all: HTMLInputElement | undefined;

  protected enhance(): void {
    this.#bulk = this.querySelector<HTMLElement>("[data-bulk]");
    this.#bar();
    const page = this.querySelector<HTMLInputElement>("[data-all]");
    if (page) page.hidden = false;
    page?.addEventListener("change", () => this.#selectPage(page.checked));
    this.addEventListener("click", (event) => this.#clicked(event));
    // A page that comes back from the browser's memory has its boxes as they were.
    addEventListener("pageshow", () => this.#shown());
    const cells = new Cells(this);
    listKeys(this, cells);
    quietForms(this);
    this.#shown();
  }

  /** Every row, in the order of the page. */
  rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-id]")];
  }

  /** Selects a row or takes it out; with `range` everything since the last one. */
  toggle(row: HTMLElement, range: boolean): void {
    const box = boxOf(row);
    if (!box) return;
    this.#set(row, !box.checked, range);
  }

  #set(row: HTMLElement, checked: boolean, range: boolean): void {
    const rows = this.rows();
    const [one, other] = [rows.indexOf(row), range && this.#from ? rows.indexOf(this.#from) : -1];
    const part = other < 0 ? [row] : rows.slice(Math.min(one, other), Math.max(one, other) + 1);
    for (const each of part) check(each, checked);
    this.#from = row;
    this.#changed();
  }

  #clicked(event: MouseEvent): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.name !== "id") return;
    const row = box.closest<HTMLElement>("[data-id]");
    // The browser has changed the box already.
    if (row) this.#set(row, box.checked, event.shiftKey);
  }

  #selectPage(checked: boolean): void {
    for (const row of this.rows()) check(row, checked);
    this.#changed();
  }

  /** Number, "all of them" and "none" before the server's bulk actions. */
  #bar(): void {
    if (!this.#bulk) return;
    const total = Number(this.dataset.total ?? 0);
    const everything = (): void => this.#everything(true);
    const none = (): void => this.#selectPage(false);
    if (total > this.rows().length) {
      this.#more = make("button", { type: "button", class: "link", onclick: everything }, say(this, "select-all", { count: total }));
    }
    const clear = make("button", { type: "button", class: "link", onclick: none }, say(this, "select-none"));
    this.#bulk.prepend(make("div", { class: "bulk-count" }, this.#count, this.#more, clear));
  }

  #everything(on: boolean): void {
    const form = this.#bulk?.closest("form") ?? this.#bulk?.querySelector("form");
    if (on && form) {
      for (const row of this.rows()) check(row, true);
      this.#all ??= make("input", { type: "hidden", name: "all", value: "1" });
      form.append(this.#all);
    } else {
      this.#all?.remove();
      this.#all = undefined;
    }
    this.#shown();
  }

  /** A single choice ends "all of them". */
  #changed(): void {
    if (this.#all) this.#everything(false);
    else this.#shown();
  }

  #shown(): void {
    const rows = this.rows().filter((row) => boxOf(row));
    const chosen = rows.filter((row) => boxOf(row)?.checked).length;
    for (const row of rows) row.toggleAttribute("data-selected", boxOf(row)?.checked ?? false);
    const page = this.querySelector<HTMLInputElement>("[data-all]");
    if (page) {
      page.checked = chosen > 0 && chosen === rows.length;
      page.indeterminate = chosen > 0 && chosen < rows.length;
    }
    const count = this.#all ? Number(this.dataset.total ?? 0) : chosen;
    // Said only when there is a number to say; the bar itself comes and goes.
    this.#count.textContent = count > 0 ? say(this, "selected", { count }) : "";
    if (this.#bulk) this.#bulk.hidden = count === 0;
    if (this.#more) this.#more.hidden = chosen < rows.length || this.#all !== undefined;
  }
}

function boxOf(row: HTMLElement): HTMLInputElement | null {
  return row.querySelector<HTMLInputElement>('input[type="checkbox"][name="id"]');
}

function check(row: HTMLElement, checked: boolean): void {
  const box = boxOf(row);
  if (box && !box.disabled) box.checked = checked;
}
