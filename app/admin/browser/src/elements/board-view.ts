// <board-view data-list="/admin/haus/crm/deals" data-field="stage"> around columns [data-value] with an <ol> of cards
// [data-id][data-version], each with a link and a form with select[name="value"]. The README shows the HTML.
//
// A card moves by dragging, by its select or with Alt+arrows: POST {list}/{id}/cell, refused: back, with the reason.
// Words: card-moved {card} {column}, card-stays {card}, offline, signed-out, refused.

import { failure } from "../lib/ask";
import { along } from "../lib/dom";
import { Enhanced } from "../lib/element";
import { bare } from "../lib/keys";
import { cards, count, focusCard, may, nameOf, selectOf, titleOf } from "../lib/list/cards";
import { saveCell } from "../lib/list/cells";
import { announce, notice } from "../lib/notice";
import { say } from "../lib/words";

export class BoardView extends Enhanced {
  #dragged: HTMLElement | undefined;

  protected enhance(): void {
    for (const card of this.querySelectorAll<HTMLElement>("[data-id]")) this.#card(card);
    for (const column of this.#columns()) this.#column(column);
    this.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("change", (event) => {
      const select = event.target;
      if (!(select instanceof HTMLSelectElement) || select.name !== "value") return;
      const card = select.closest<HTMLElement>("[data-id]");
      const column = this.#columns().find((each) => each.dataset.value === select.value);
      if (card && column) void this.#move(card, column, select);
    });
  }

  #columns(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-value]")];
  }

  #card(card: HTMLElement): void {
    card.draggable = true;
    this.#select(card);
    for (const link of card.querySelectorAll<HTMLElement>("a, img")) link.draggable = false;
    card.addEventListener("dragstart", (event) => {
      this.#dragged = card;
      event.dataTransfer?.setData("text/plain", nameOf(card));
      for (const column of this.#columns()) column.dataset.may = String(may(card, column));
    });
    card.addEventListener("dragend", () => {
      this.#dragged = undefined;
      for (const column of this.#columns()) delete column.dataset.may;
    });
  }

  /** The select stays, for touch and for screen readers: it moves the card when it is changed. */
  #select(card: HTMLElement): void {
    const select = selectOf(card);
    const column = card.closest<HTMLElement>("[data-value]");
    if (!select || !column) return;
    const now = column.dataset.value ?? "";
    if (![...select.options].some((option) => option.value === now)) select.add(new Option(titleOf(column), now), 0);
    select.value = now;
    select.form?.removeAttribute("data-plain");
    for (const button of select.form?.querySelectorAll("button") ?? []) button.hidden = true;
  }

  #column(column: HTMLElement): void {
    column.addEventListener("dragover", (event) => {
      if (this.#dragged && may(this.#dragged, column)) event.preventDefault();
    });
    column.addEventListener("drop", (event) => {
      if (!this.#dragged) return;
      event.preventDefault();
      void this.#move(this.#dragged, column);
    });
  }

  #key(event: KeyboardEvent): void {
    const card = (event.target as Element).closest<HTMLElement>("[data-id]");
    if (!card || event.target instanceof HTMLSelectElement) return;
    const step = along(event, this);
    const columns = this.#columns();
    const at = columns.findIndex((column) => column.contains(card));
    if (event.altKey && step) {
      // The next column that takes it: a step that is not allowed is passed over.
      const next = (step > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse()).find((column) => may(card, column));
      if (next) void this.#move(card, next);
      else announce(say(this, "card-stays", { card: nameOf(card) }));
    } else if (bare(event) && step) {
      const place = cards(columns[at]).indexOf(card);
      const next = (step > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse()).map(cards).find((list) => list.length > 0);
      focusCard(next?.[Math.min(place, next.length - 1)]);
    } else if (bare(event) && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const list = cards(columns[at]);
      focusCard(list[list.indexOf(card) + (event.key === "ArrowDown" ? 1 : -1)]);
    } else return;
    event.preventDefault();
  }

  /** Moves at once and back again if the server refuses. The focus stays where it was on the card. */
  async #move(card: HTMLElement, column: HTMLElement, focused: HTMLElement | null = null): Promise<void> {
    const from = card.closest<HTMLElement>("[data-value]");
    if (!from || from === column || card.ariaBusy === "true") return;
    const next = card.nextElementSibling;
    this.#put(card, column, null, focused);
    card.ariaBusy = "true";
    const answer = await saveCell<{ version: string | number }>(this, card, this.dataset.field ?? "", [column.dataset.value ?? ""]);
    card.ariaBusy = null;
    if (!answer.ok) {
      this.#put(card, from, next, focused);
      notice(answer.error || say(this, failure(answer)));
      return;
    }
    const version = answer.data?.version;
    if (version !== undefined) {
      card.dataset.version = String(version);
      const input = card.querySelector<HTMLInputElement>('input[name="version"]');
      if (input) input.value = String(version);
    }
    announce(say(this, "card-moved", { card: nameOf(card), column: titleOf(column) }));
  }

  #put(card: HTMLElement, column: HTMLElement, before: Element | null, focused: HTMLElement | null): void {
    const from = card.closest<HTMLElement>("[data-value]");
    const list = column.querySelector("ol, ul") ?? column;
    const had = focused ?? (card.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null);
    list.insertBefore(card, before ?? list.firstElementChild);
    const select = selectOf(card);
    if (select) select.value = column.dataset.value ?? "";
    had?.focus();
    count(from, -1);
    count(column, 1);
  }
}
