// Editing one cell in place: [data-cell="field"] with [data-value], in a row [data-id][data-version].
//
// Words: cell-edit {field}, cell-saved, offline, signed-out, refused.

import { failure, post, type Fields } from "../ask";
import { freshId, make, type Control } from "../dom";
import { announce } from "../notice";
import { say } from "../words";

interface Saved {
  value_html: string;
  version: string | number;
  value?: string;
}

export class Cells {
  #open: Editor | undefined;

  constructor(readonly list: HTMLElement) {
    for (const cell of list.querySelectorAll<HTMLElement>("[data-cell]")) {
      cell.tabIndex = -1;
      cell.setAttribute("aria-keyshortcuts", "F2");
    }
    list.addEventListener("dblclick", (event) => {
      const cell = (event.target as Element).closest<HTMLElement>("[data-cell]");
      if (cell && this.edit(cell)) event.preventDefault();
    });
  }

  /** Begins with one cell; another one that is open is saved. */
  edit(cell: HTMLElement | null): boolean {
    if (!cell || this.#open?.cell === cell) return false;
    this.#open = new Editor(this.list, cell, () => (this.#open = undefined));
    return true;
  }
}

class Editor {
  readonly #control: Control;
  readonly #before: Node[];
  readonly #error = make("span", { class: "cell-error", id: freshId("cell-error"), role: "alert" });
  #busy = false;

  constructor(
    readonly list: HTMLElement,
    readonly cell: HTMLElement,
    readonly end: () => void,
  ) {
    this.#before = [...cell.childNodes];
    this.#control = control(list, cell);
    this.#control.setAttribute("aria-label", say(list, "cell-edit", { field: heading(cell) }));
    this.#control.addEventListener("keydown", (event) => this.#key(event as KeyboardEvent));
    this.#control.addEventListener("blur", () => void this.#save(false));
    cell.replaceChildren(make("span", { class: "cell-editor" }, this.#control, this.#error));
    this.#control.focus();
    if (this.#control instanceof HTMLInputElement && this.#control.type === "text") this.#control.select();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const saves = event.key === "Enter" && (event.ctrlKey || !(this.#control instanceof HTMLTextAreaElement));
    if (event.key === "Escape") this.#close(this.#before, true);
    else if (saves) void this.#save(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #close(content: Node[], focus: boolean): void {
    // Taking the field away blurs it, which must not save.
    this.#busy = true;
    this.cell.replaceChildren(...content);
    this.end();
    if (focus) this.cell.focus();
  }

  async #save(focus: boolean): Promise<void> {
    if (this.#busy) return;
    const values = valuesOf(this.#control);
    if (values.join(",") === (this.cell.dataset.value ?? "")) return this.#close(this.#before, focus);
    this.#busy = true;
    this.cell.ariaBusy = "true";
    const row = this.cell.closest<HTMLElement>("[data-id]");
    const answer = await saveCell<Saved>(this.list, row, this.cell.dataset.cell ?? "", values);
    this.cell.ariaBusy = null;
    this.#busy = false;
    if (answer.ok && answer.data) this.#saved(answer.data, row, values, focus);
    else this.#refused(answer.error || say(this.list, failure(answer)), focus);
    return undefined;
  }

  #saved(saved: Saved, row: HTMLElement | null, values: string[], focus: boolean): void {
    if (row) row.dataset.version = String(saved.version);
    this.cell.dataset.value = saved.value ?? values.join(",");
    const parsed = make("template");
    // The server has escaped it, as it does in the page.
    parsed.innerHTML = saved.value_html;
    this.#close([...parsed.content.childNodes], focus);
    announce(say(this.list, "cell-saved"));
  }

  /** What was typed stays until it is right or given up. */
  #refused(sentence: string, focus: boolean): void {
    this.#error.textContent = sentence;
    this.#control.setAttribute("aria-invalid", "true");
    this.#control.setAttribute("aria-describedby", this.#error.id);
    if (focus) this.#control.focus();
  }
}

/** Sends one field of a row; `row` has the id and the version it is based on. */
export function saveCell<T>(list: HTMLElement, row: HTMLElement | null, field: string, values: string[]): ReturnType<typeof post<T>> {
  const fields: Fields = [["field", field], ...values.map((value) => ["value", value] as const), ["version", row?.dataset.version ?? ""]];
  return post<T>(`${list.dataset.list ?? ""}/${row?.dataset.id ?? ""}/cell`, fields);
}

function control(list: HTMLElement, cell: HTMLElement): Control {
  const template = list.querySelector<HTMLTemplateElement>(`template[data-control="${CSS.escape(cell.dataset.cell ?? "")}"]`);
  const ready = template?.content.querySelector<Control>("input, select, textarea");
  const node = ready ? (ready.cloneNode(true) as Control) : make("input", { class: "input", type: "text", dir: "auto" });
  node.removeAttribute("id");
  const value = cell.dataset.value ?? "";
  if (node instanceof HTMLSelectElement && node.multiple) {
    for (const option of node.options) option.selected = value.split(",").includes(option.value);
  } else if (node instanceof HTMLInputElement && node.type === "checkbox") node.checked = value === "true";
  else node.value = value;
  return node;
}

function valuesOf(node: Control): string[] {
  if (node instanceof HTMLSelectElement && node.multiple) return [...node.selectedOptions].map((option) => option.value);
  if (node instanceof HTMLInputElement && node.type === "checkbox") return [String(node.checked)];
  return [node.value];
}

/** What the column is called. */
function heading(cell: HTMLElement): string {
  const table = cell.closest("table");
  const head = cell instanceof HTMLTableCellElement ? table?.tHead?.rows[0]?.cells[cell.cellIndex] : undefined;
  return cell.dataset.label ?? head?.textContent?.trim() ?? cell.dataset.cell ?? "";
}
