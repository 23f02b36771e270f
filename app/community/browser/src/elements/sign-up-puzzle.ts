// <sign-up-puzzle most="100000"> around one hidden <form> with `challenge` (`end.salt.SHA-256`), `signature` and `number`:
// tries every number below `most` until `salt.number` has that SHA-256, and sends the form.
//
// The browser hashes beside the page, a few hundred numbers at a time, so that the page stays quick. Without script, or
// without WebCrypto (pages without TLS), the mail comes all the same, only later.
// Words: puzzle-working, puzzle-done, puzzle-later.

import { post } from "../../../../admin/browser/src/lib/ask";
import { make, need } from "../../../../admin/browser/src/lib/dom";
import { Enhanced } from "../../../../admin/browser/src/lib/element";
import { say } from "../../../../admin/browser/src/lib/words";
import { fieldsOf } from "../lib/form";

/** So many numbers are tried at once. */
const BATCH = 500;

export class SignUpPuzzle extends Enhanced {
  readonly #status = make("p", { role: "status" });
  readonly #progress = make("progress", { value: "0" });

  protected enhance(): void {
    const form = need<HTMLFormElement>(this, "form");
    const most = Number(this.getAttribute("most"));
    this.#progress.max = most;
    this.append(make("div", { class: "progress" }, this.#status, this.#progress));
    // A status is heard when its words change.
    requestAnimationFrame(() => this.#work(form, most).catch(() => this.#end("puzzle-later")));
  }

  async #work(form: HTMLFormElement, most: number): Promise<void> {
    this.#show("puzzle-working");
    const [, salt = "", target = ""] = need<HTMLInputElement>(form, '[name="challenge"]').value.split(".");
    need<HTMLInputElement>(form, '[name="number"]').value = String(await this.#solve(salt, target, most));
    const answer = await post(form.getAttribute("action") ?? "", fieldsOf(form));
    // Gone: it was sent in the meantime.
    this.#end(answer.ok || answer.status === 410 ? "puzzle-done" : "puzzle-later");
  }

  async #solve(salt: string, target: string, most: number): Promise<number> {
    for (let from = 0; from < most; from += BATCH) {
      this.#progress.value = from;
      const found = (await hashes(salt, from, Math.min(BATCH, most - from))).findIndex((hash) => is(hash, target));
      if (found >= 0) return from + found;
    }
    throw new Error("no number fits");
  }

  #show(key: string): void {
    this.#status.textContent = say(this, key);
    this.#progress.setAttribute("aria-label", say(this, key));
  }

  #end(key: string): void {
    this.#show(key);
    this.#progress.remove();
  }
}

const encoder = new TextEncoder();

async function hashes(salt: string, from: number, count: number): Promise<ArrayBuffer[]> {
  const texts = Array.from({ length: count }, (_, at) => encoder.encode(`${salt}.${from + at}`));
  return Promise.all(texts.map((text) => crypto.subtle.digest("SHA-256", text)));
}

function is(hash: ArrayBuffer, hex: string): boolean {
  return new Uint8Array(hash).every((byte, at) => byte === parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}
