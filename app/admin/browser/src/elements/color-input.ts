// <color-input> around a field with one text <input> of #rrggbb.
//
// Adds the browser's colour picker, and shows the colour as text on paper and on ink with its contrast; where that is too
// little, the colour that pages will show instead.
// Words: color-pick {field}, color-light, color-dark, color-ratio {ratio}, color-corrected {ratio} {color}.

import { fromHex, readable, toHex, type Rgb, type Theme } from "../lib/colour";
import { labelText, make, need } from "../lib/dom";
import { changed, Enhanced, FILLED } from "../lib/element";
import { figures, say } from "../lib/words";

export class ColorInput extends Enhanced {
  readonly #picker = make("input", { type: "color", class: "color-pick" });
  readonly #samples = make("ul", { class: "color-samples" });
  #input!: HTMLInputElement;

  protected enhance(): void {
    this.#input = need<HTMLInputElement>(this, "input");
    this.#picker.setAttribute("aria-label", say(this, "color-pick", { field: labelText(this.#input) }));
    // Two controls for one value: only the text is sent.
    this.#input.after(this.#picker, make("div", { role: "status" }, this.#samples));
    this.#picker.addEventListener("input", (event) => {
      event.stopPropagation();
      this.#input.value = this.#picker.value;
      changed(this.#input);
      this.#show();
    });
    this.#picker.addEventListener("change", (event) => event.stopPropagation());
    this.#input.addEventListener("input", () => this.#show());
    this.#input.addEventListener(FILLED, () => this.#show());
    this.#show();
  }

  #show(): void {
    const colour = fromHex(this.#input.value);
    this.#samples.hidden = colour === undefined;
    if (!colour) return;
    this.#picker.value = toHex(colour);
    this.#samples.replaceChildren(this.#sample(colour, "light"), this.#sample(colour, "dark"));
  }

  #sample(colour: Rgb, theme: Theme): HTMLElement {
    const found = readable(colour, theme);
    const shown = found.corrected ?? toHex(colour);
    const swatch = make("span", { class: "color-sample" }, say(this, `color-${theme}`));
    swatch.style.color = shown;
    swatch.style.background = found.page;
    const ratio = `${figures(found.contrast, { maximumFractionDigits: 1, minimumFractionDigits: 1 })}:1`;
    const words = found.corrected ? say(this, "color-corrected", { ratio, color: found.corrected }) : say(this, "color-ratio", { ratio });
    return make("li", { "data-corrected": found.corrected !== undefined }, swatch, make("span", {}, words));
  }
}
