// <push-switch data-key> on the page of settings: turns push messages on for this browser, and off again.
//
// The server's HTML: <p class="push-without"> says what one needs; <form class="push-on" hidden> with the fields endpoint,
// p256dh, auth; <form class="push-off"> where this session is turned on; <p class="push-says" role="status">.
// The forms go to the server as they are, so what comes of it is said by the next page.
// Words: push-denied, push-failed.

import { need } from "../../../../admin/browser/src/lib/dom";
import { Enhanced } from "../../../../admin/browser/src/lib/element";
import { say } from "../../../../admin/browser/src/lib/words";

const WORKER = "/push-worker.js";

export class PushSwitch extends Enhanced {
  #on!: HTMLFormElement;
  #key!: string;
  #busy = false;

  protected async enhance(): Promise<void> {
    if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) return;
    this.#on = need(this, ".push-on");
    this.#key = this.dataset.key ?? "";
    const off = this.querySelector<HTMLFormElement>(".push-off");
    const known = await this.#known();
    // The server's row may outlive what the browser had: then it is turned on anew, in its place.
    const isOn = off !== null && known !== null;
    if (off) off.hidden = !isOn;
    this.#on.hidden = isOn;
    this.querySelector(".push-without")?.remove();
    this.#on.addEventListener("submit", (event) => this.#send(event, this.#on, () => this.#turnOn()));
    off?.addEventListener("submit", (event) => this.#send(event, off, () => this.#turnOff()));
  }

  /** Does its part in the browser, then lets the form go; once, however often one clicks. */
  #send(event: Event, form: HTMLFormElement, work: () => Promise<boolean>): void {
    event.preventDefault();
    if (this.#busy) return;
    this.#busy = true;
    this.#say("");
    work()
      .then((done) => done && form.submit())
      .catch(() => this.#say("push-failed"))
      .finally(() => (this.#busy = false));
  }

  async #turnOn(): Promise<boolean> {
    if ((await Notification.requestPermission()) !== "granted") {
      this.#say("push-denied");
      return false;
    }
    await navigator.serviceWorker.register(WORKER, { scope: "/" });
    const { pushManager } = await navigator.serviceWorker.ready;
    // One for another key of ours is worth nothing and stands in the way.
    if (!(await this.#known())) await (await pushManager.getSubscription())?.unsubscribe();
    const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: this.#key });
    this.#fill("endpoint", subscription.endpoint);
    this.#fill("p256dh", base64(subscription.getKey("p256dh")));
    this.#fill("auth", base64(subscription.getKey("auth")));
    return true;
  }

  async #turnOff(): Promise<boolean> {
    await (await this.#known())?.unsubscribe();
    return true;
  }

  /** What this browser has for our key, if anything. */
  async #known(): Promise<PushSubscription | null> {
    const registration = await navigator.serviceWorker.getRegistration("/");
    const found = (await registration?.pushManager.getSubscription()) ?? null;
    return found && base64(found.options.applicationServerKey) === this.#key ? found : null;
  }

  #fill(name: string, value: string): void {
    need<HTMLInputElement>(this.#on, `[name="${name}"]`).value = value;
  }

  #say(key: string): void {
    need(this, ".push-says").textContent = key && say(this, key);
  }
}

/** base64url without padding, as the server writes it. */
function base64(bytes: ArrayBuffer | null): string {
  const text = String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0)));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
