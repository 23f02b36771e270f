// The dialog of keyboard shortcuts: what holds on this page, read from the page.
//
// Words: help, help-everywhere, help-palette, help-help, help-form, help-save, help-list, help-move, help-open,
// help-select, help-range, help-cells, help-edit, help-board, help-move-card, help-sort, help-move-item, help-go, help-page,
// help-singles, help-singles-text, close.

import { icon, make } from "./dom";
import { setSingles, singles } from "./keys";
import { say } from "./words";

/** Keys and the key of their words. A space in the keys: one after the other. */
type Line = readonly [keys: readonly string[], words: string];

interface Part {
  title: string;
  /** What the page must have for it. */
  where: string;
  lines: Line[];
}

const PARTS: Part[] = [
  {
    title: "help-everywhere",
    where: "body",
    lines: [
      [["Ctrl+K", "/"], "help-palette"],
      [["?"], "help-help"],
    ],
  },
  { title: "help-form", where: "record-form", lines: [[["Ctrl+S"], "help-save"]] },
  {
    title: "help-list",
    where: "list-view",
    lines: [
      [["j", "k", "↓", "↑"], "help-move"],
      [["Enter"], "help-open"],
      [["x"], "help-select"],
      [["Shift+x"], "help-range"],
      [["→", "←"], "help-cells"],
      [["F2"], "help-edit"],
    ],
  },
  {
    title: "help-board",
    where: "board-view",
    lines: [
      [["↓", "↑", "→", "←"], "help-move"],
      [["Alt+→", "Alt+←"], "help-move-card"],
    ],
  },
  { title: "help-sort", where: "sort-list", lines: [[["Alt+↑", "Alt+↓"], "help-move-item"]] },
];

let dialog: HTMLDialogElement | undefined;

/** Opens it. `root` has the words and the page. */
export function help(root: HTMLElement): void {
  dialog?.remove();
  dialog = build(root);
  root.append(dialog);
  dialog.showModal();
}

function build(root: HTMLElement): HTMLDialogElement {
  const node = make("dialog", { class: "dialog shortcuts", "aria-labelledby": "shortcuts-title" });
  const close = make("button", { type: "button", class: "dialog-close", "aria-label": say(root, "close"), onclick: () => node.close() }, icon("x"));
  const head = make("div", { class: "dialog-head" }, make("h2", { id: "shortcuts-title" }, say(root, "help")), close);
  const parts = PARTS.filter((part) => root.querySelector(part.where) || part.where === "body");
  node.append(head, ...parts.map((part) => table(say(root, part.title), part.lines.map(([keys, words]) => row(keys, say(root, words))))));
  const places = [...root.querySelectorAll<HTMLElement>("a[data-key]")].map((link) => row([`g ${link.dataset.key ?? ""}`], nameOf(link)));
  if (places.length > 0) node.append(table(say(root, "help-go"), places));
  const more = [...root.querySelectorAll<HTMLElement>("main [aria-keyshortcuts]:not([data-cell], [data-save])")].map((item) => row(shortcuts(item), nameOf(item)));
  if (more.length > 0) node.append(table(say(root, "help-page"), more));
  node.append(choice(root));
  node.addEventListener("click", (event) => event.target === node && node.close());
  return node;
}

function table(title: string, rows: HTMLElement[]): HTMLElement {
  return make("section", {}, make("h3", {}, title), make("dl", {}, ...rows));
}

function row(keys: readonly string[], words: string): HTMLElement {
  const shown = keys.flatMap((key) => [...key.split(" ").map((part) => make("kbd", { dir: "ltr" }, part)), " "]);
  return make("div", { class: "shortcut" }, make("dt", {}, ...shown), make("dd", {}, words));
}

function nameOf(node: HTMLElement): string {
  return node.getAttribute("aria-label") ?? node.textContent?.trim() ?? "";
}

function shortcuts(node: HTMLElement): string[] {
  return (node.getAttribute("aria-keyshortcuts") ?? "").replaceAll("Control", "Ctrl").split(" ");
}

/** Single letters can be turned off: for those who dictate, or whose keys repeat. */
function choice(root: HTMLElement): HTMLElement {
  const box = make("input", { type: "checkbox", onchange: () => setSingles(box.checked), "aria-describedby": "singles-text" });
  box.checked = singles();
  const text = make("p", { class: "help", id: "singles-text" }, say(root, "help-singles-text"));
  return make("div", {}, make("label", { class: "check" }, box, say(root, "help-singles")), text);
}
