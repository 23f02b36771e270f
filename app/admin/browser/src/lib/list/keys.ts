// Keys of a list. The focus is the cursor: it goes from a row's link to the next row's, and along the cells of a row.

import type { ListView } from "../../elements/list-view";
import { along } from "../dom";
import { bare, letter, singles } from "../keys";
import type { Cells } from "./cells";

export function listKeys(list: ListView, cells: Cells): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !bare(event) || document.querySelector("dialog:modal")) return;
    const at = document.activeElement;
    const row = at && list.contains(at) ? at.closest<HTMLElement>("[data-id]") : null;
    const key = letter(event);
    const done = (singles() && byLetter(list, row, key, event.shiftKey)) || (row && byArrow(list, row, event, cells));
    if (done) event.preventDefault();
  });
}

/** Letters hold on the whole page. */
function byLetter(list: ListView, row: HTMLElement | null, key: string, shift: boolean): boolean {
  if (key === "j") return go(list, row, 1);
  if (key === "k") return go(list, row, -1);
  if (key !== "x" || !row) return false;
  list.toggle(row, shift);
  return true;
}

/** Arrows hold in the list only: elsewhere they scroll. */
function byArrow(list: ListView, row: HTMLElement, event: KeyboardEvent, cells: Cells): boolean {
  const rows = list.rows();
  const cell = document.activeElement?.closest<HTMLElement>("[data-cell]");
  if (event.key === "ArrowDown") return go(list, row, 1);
  if (event.key === "ArrowUp") return go(list, row, -1);
  if (event.key === "Home") return focusRow(rows[0]);
  if (event.key === "End") return focusRow(rows.at(-1));
  if (event.key === "F2") return cells.edit(cell ?? row.querySelector<HTMLElement>("[data-cell]"));
  if (event.key === "Enter" && cell === document.activeElement) return cells.edit(cell);
  const step = along(event, list);
  return step !== 0 && sideways(row, step);
}

/** To the next row, with the focus in the same column. */
function go(list: ListView, row: HTMLElement | null, step: number): boolean {
  const rows = list.rows();
  if (!row) return focusRow(step > 0 ? rows[0] : rows.at(-1));
  const next = rows[rows.indexOf(row) + step];
  const field = document.activeElement?.closest<HTMLElement>("[data-cell]")?.dataset.cell;
  const cell = field ? next?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(field)}"]`) : null;
  if (!cell) return focusRow(next);
  cell.focus();
  return true;
}

function focusRow(row: HTMLElement | undefined): boolean {
  if (!row) return false;
  const link = row.querySelector<HTMLElement>("a[href]");
  if (!link && !row.hasAttribute("tabindex")) row.tabIndex = -1;
  (link ?? row).focus();
  row.scrollIntoView({ block: "nearest" });
  return true;
}

/** From the row's link along its cells. */
function sideways(row: HTMLElement, step: number): boolean {
  const link = row.querySelector<HTMLElement>("a[href]") ?? row;
  const stops = [link, ...[...row.querySelectorAll<HTMLElement>("[data-cell]")].filter((cell) => !cell.contains(link))];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[Math.max(at, 0) + step];
  next?.focus();
  return next !== undefined;
}
