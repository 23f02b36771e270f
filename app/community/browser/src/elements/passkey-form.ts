// <passkey-form wish="make|use|offer" begin="/…/begin"> around one hidden <form> with the fields `token` and `credential`, a
// button, and <p data-says role="status">: asks the browser for a passkey and sends the form with what it answered.
//
// `begin` answers `{"token", "options"}`. With `offer` the browser also shows the passkeys it has where an address is typed
// (`autocomplete="… webauthn"`), as soon as somebody is there. Browsers without passkeys see nothing, like those without
// script. Words: passkey-failed, passkey-cancelled.

import { post } from "../../../../admin/browser/src/lib/ask";
import { need } from "../../../../admin/browser/src/lib/dom";
import { Enhanced } from "../../../../admin/browser/src/lib/element";
import { say } from "../../../../admin/browser/src/lib/words";

interface Question {
  token: string;
  options: PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON;
}

export class PasskeyForm extends Enhanced {
  #form!: HTMLFormElement;
  /** What the browser is asked now: a second question ends the first. */
  #asked: AbortController | undefined;

  protected async enhance(): Promise<void> {
    if (!("PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential)) return;
    this.#form = need(this, "form");
    this.#form.hidden = false;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#ask("optional");
    });
    if (this.getAttribute("wish") !== "offer" || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
    const field = document.querySelector<HTMLInputElement>('input[autocomplete~="webauthn"]');
    const offer = (): void => void this.#ask("conditional");
    if (field !== null && field === document.activeElement) offer();
    else field?.addEventListener("focus", offer, { once: true });
  }

  async #ask(mediation: "optional" | "conditional"): Promise<void> {
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    this.#say("");
    const answer = await post<Question>(this.getAttribute("begin") ?? "", []);
    const question = answer.data;
    if (!answer.ok || !question) return this.#say(mediation === "optional" ? "passkey-failed" : "");
    try {
      const credential = await this.#credential(question, mediation, asked.signal);
      if (asked.signal.aborted || !(credential instanceof PublicKeyCredential)) return;
      this.#field("token").value = question.token;
      this.#field("credential").value = JSON.stringify(credential.toJSON());
      this.#form.submit();
    } catch (fault) {
      if (!asked.signal.aborted) this.#say(fault instanceof DOMException && fault.name === "NotAllowedError" ? "passkey-cancelled" : "passkey-failed");
    }
  }

  #credential({ options }: Question, mediation: "optional" | "conditional", signal: AbortSignal): Promise<Credential | null> {
    if (this.getAttribute("wish") === "make") {
      return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options), signal });
    }
    return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options), mediation, signal });
  }

  #field(name: string): HTMLInputElement {
    return need(this.#form, `[name="${name}"]`);
  }

  #say(key: string): void {
    need(this, "[data-says]").textContent = key && say(this, key);
  }
}
