// <slug-input from="name"> around a field with one <input>: the address follows the other field until somebody writes one.
// No words.

import { changed, Enhanced, FILLED } from "../lib/element";
import { need, type Control } from "../lib/dom";

export class SlugInput extends Enhanced {
  #own = false;

  protected enhance(): void {
    const input = need<HTMLInputElement>(this, "input");
    const source = input.form?.elements.namedItem(this.getAttribute("from") ?? "");
    // An address that others may know is not changed behind anybody's back.
    this.#own = input.value !== "";
    input.addEventListener("input", (event) => {
      if (event.isTrusted) this.#own = input.value !== "";
    });
    input.addEventListener(FILLED, () => (this.#own = input.value !== ""));
    // What was typed becomes an address when the field is left.
    input.addEventListener("change", (event) => {
      if (!event.isTrusted || slug(input.value) === input.value) return;
      input.value = slug(input.value);
      changed(input);
    });
    if (!(source instanceof HTMLElement)) return;
    source.addEventListener("input", () => {
      if (this.#own) return;
      input.value = slug((source as Control).value);
      changed(input);
    });
  }
}

/** As kernel::Slug makes it: lower case, everything but letters and digits becomes one hyphen. */
export function slug(text: string): string {
  const letters = [...text.toLowerCase()].slice(0, 80).join("").replace(/['’]/g, "");
  return letters.replace(/[^\p{Alphabetic}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
}
