// <focal-point> around an <img> and two <input type="number"> (across, down; per cent, or up to their `max`).
//
// A mark on the picture: drag it, click where it shall go, or move it with the arrow keys (Shift: in larger steps).
// Words: focal {x} {y}.

import { make, need } from "../lib/dom";
import { changed, Enhanced, FILLED } from "../lib/element";
import { figures, say } from "../lib/words";

export class FocalPoint extends Enhanced {
  readonly #mark = make("button", { type: "button", class: "focal-mark" });
  readonly #frame = make("span", { class: "focal-frame" });
  #inputs: HTMLInputElement[] = [];

  protected enhance(): void {
    const image = need<HTMLImageElement>(this, "img");
    this.#inputs = [...this.querySelectorAll<HTMLInputElement>('input[type="number"]')].slice(0, 2);
    if (this.#inputs.length < 2) throw new Error("<focal-point> needs two numbers");
    image.replaceWith(this.#frame);
    image.draggable = false;
    this.#frame.append(image, this.#mark);
    this.#mark.addEventListener("keydown", (event) => this.#key(event));
    this.#frame.addEventListener("pointerdown", (event) => this.#grab(event));
    this.#frame.addEventListener("pointermove", (event) => this.#frame.hasPointerCapture(event.pointerId) && this.#point(event));
    for (const input of this.#inputs) {
      input.addEventListener("input", () => this.#show());
      input.addEventListener(FILLED, () => this.#show());
    }
    this.#show();
  }

  /** 0…1, from the picture's left and top, which do not turn round with the language. */
  #at(): number[] {
    return this.#inputs.map((input) => clamp((input.value === "" ? 0.5 * most(input) : Number(input.value)) / most(input)));
  }

  #set(parts: number[]): void {
    this.#inputs.forEach((input, at) => {
      const value = clamp(parts[at] ?? 0.5) * most(input);
      input.value = most(input) > 1 ? String(Math.round(value)) : String(Number(value.toFixed(3)));
      changed(input);
    });
  }

  #grab(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#frame.setPointerCapture(event.pointerId);
    this.#mark.focus();
    this.#point(event);
  }

  #point(event: PointerEvent): void {
    const box = this.#frame.getBoundingClientRect();
    this.#set([(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]);
  }

  #key(event: KeyboardEvent): void {
    const step = event.shiftKey ? 0.1 : 0.01;
    const ways: Record<string, [number, number]> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    this.#set(this.#at().map((part, at) => part + (way[at] ?? 0)));
  }

  #show(): void {
    const [x = 0.5, y = 0.5] = this.#at();
    this.#mark.style.left = `${x * 100}%`;
    this.#mark.style.top = `${y * 100}%`;
    const per = (part: number): string => figures(part, { style: "percent" });
    this.#mark.ariaLabel = say(this, "focal", { x: per(x), y: per(y) });
  }
}

const most = (input: HTMLInputElement): number => Number(input.max) || 100;
const clamp = (part: number): number => Math.min(Math.max(Number.isFinite(part) ? part : 0.5, 0), 1);
