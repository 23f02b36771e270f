// Cards and columns of a board: what they are called, how many there are, where a card may go.

import { figures, fromFigures } from "../words";

/** A column may have more cards than are on the page: its number is counted on, not anew. */
export function count(column: HTMLElement | null, step: number): void {
  const node = column?.querySelector<HTMLElement>("[data-count], h2 .figures, h3 .figures");
  if (!node) return;
  const number = (node.dataset.count ? Number(node.dataset.count) : fromFigures(node.textContent ?? "")) + step;
  node.dataset.count = String(number);
  node.textContent = figures(number);
}

export function cards(column: HTMLElement | undefined): HTMLElement[] {
  return [...(column?.querySelectorAll<HTMLElement>("[data-id]") ?? [])];
}

export function selectOf(card: HTMLElement): HTMLSelectElement | null {
  return card.querySelector<HTMLSelectElement>('select[name="value"]');
}

/** A column says from where one may come (data-from), or else the card's select where it may go. */
export function may(card: HTMLElement, column: HTMLElement): boolean {
  const select = selectOf(card);
  if (!select || column.contains(card)) return false;
  const now = card.closest<HTMLElement>("[data-value]")?.dataset.value ?? "";
  if (column.dataset.from !== undefined) return column.dataset.from.split(" ").includes(now);
  return [...select.options].some((option) => option.value === column.dataset.value && !option.disabled);
}

export function nameOf(card: HTMLElement): string {
  return card.querySelector("a[href]")?.textContent?.trim() ?? "";
}

export function titleOf(column: HTMLElement): string {
  const heading = column.querySelector("h2, h3, h4");
  // Without the number that may stand behind it.
  return heading?.firstChild?.textContent?.trim() ?? column.ariaLabel ?? "";
}

export function focusCard(card: HTMLElement | undefined): void {
  card?.querySelector<HTMLElement>("a[href]")?.focus();
}
