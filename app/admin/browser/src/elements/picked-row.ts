// <picked-row pick="{token}" row-id="0193…" row-title="Noor"></picked-row> on the page after a row was made under ?pick=:
// tells the relation picker that asked for it and closes the tab, if the browser lets it.

import { Enhanced } from "../lib/element";
import { sayPicked } from "../lib/pick";

export class PickedRow extends Enhanced {
  protected enhance(): void {
    const [token, id, title] = ["pick", "row-id", "row-title"].map((name) => this.getAttribute(name) ?? "");
    if (!token || !id) return;
    sayPicked({ token, id, title: title ?? "" });
    window.close();
  }
}
