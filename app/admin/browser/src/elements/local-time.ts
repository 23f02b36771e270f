// <local-time relative?> around <time datetime="2026-11-21T19:30:00Z">: says what the reader's own clock shows, as a hint;
// with `relative` the text becomes the distance ("3 minutes ago") and is kept up to date. No words.

import { need } from "../lib/dom";
import { Enhanced } from "../lib/element";
import { poll } from "../lib/poll";
import { distance, moment } from "../lib/words";

export class LocalTime extends Enhanced {
  protected enhance(): void {
    const time = need<HTMLTimeElement>(this, "time");
    const at = new Date(time.dateTime);
    // A day without a time of day is the same for everybody.
    if (Number.isNaN(at.getTime()) || !time.dateTime.includes("T")) return;
    time.title = moment(at);
    if (!this.hasAttribute("relative")) return;
    poll(60_000, async () => {
      time.textContent = distance(at);
      return true;
    });
  }
}
