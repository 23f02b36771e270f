// <wave-form> around <svg class="wave">, in a <figure> with one <audio>: what has been heard gets a colour, and a click goes
// there.
//
// It is for the eye and the pointer alone: the browser's own player beside it has keys, a slider and the time in words.

import { need } from "../../../../admin/browser/src/lib/dom";
import { Enhanced } from "../../../../admin/browser/src/lib/element";

export class WaveForm extends Enhanced {
  #audio!: HTMLAudioElement;

  protected enhance(): void {
    this.#audio = need(this.closest("figure") ?? this, "audio");
    const heard = need<SVGElement>(this, ".wave").cloneNode(true) as SVGElement;
    heard.classList.add("wave-heard");
    this.append(heard);
    for (const kind of ["loadedmetadata", "durationchange", "seeking", "timeupdate"]) {
      this.#audio.addEventListener(kind, () => this.#show());
    }
    this.#audio.addEventListener("play", () => this.#follow());
    this.addEventListener("click", (event) => this.#go(event));
    this.#show();
  }

  /** How long it plays; nothing as long as that is not known. */
  #length(): number {
    return Number.isFinite(this.#audio.duration) ? this.#audio.duration : 0;
  }

  #show(): void {
    const length = this.#length();
    const share = length > 0 ? this.#audio.currentTime / length : 0;
    this.style.setProperty("--heard", `${(Math.min(share, 1) * 100).toFixed(2)}%`);
  }

  /** While it plays, with every picture of the screen; the player tells of time four times a second. */
  #follow(): void {
    this.#show();
    if (!this.#audio.paused && this.isConnected) requestAnimationFrame(() => this.#follow());
  }

  #go(event: MouseEvent): void {
    const { left, width } = this.getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - left) / width, 0), 1);
    if (this.#length() > 0) this.#audio.currentTime = share * this.#length();
  }
}
