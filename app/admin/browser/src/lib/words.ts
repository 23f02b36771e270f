// Words of the interface. They come from the server: from the nearest `data-words` that has the key, the last of which is
// the frame's. It is JSON, or one `key: words` a line (as a message of a catalogue is written).

type Words = ReadonlyMap<string, string>;

const read = new WeakMap<Element, Words>();

function own(node: Element): Words {
  const known = read.get(node);
  if (known) return known;
  const text = (node.getAttribute("data-words") ?? "").trim();
  const words = text.startsWith("{") ? fromJson(text) : fromLines(text);
  read.set(node, words);
  return words;
}

function fromJson(text: string): Words {
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

function fromLines(text: string): Words {
  const words = new Map<string, string>();
  for (const line of text.split("\n")) {
    const at = line.indexOf(":");
    if (at > 0) words.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return words;
}

export type Values = Readonly<Record<string, string | number>>;

/** Words as they are seen at this place of the page; `{name}` is filled in. The key itself where nobody has words. */
export function say(node: Element, key: string, values: Values = {}): string {
  for (let at = node.closest("[data-words]"); at; at = at.parentElement?.closest("[data-words]") ?? null) {
    const found = own(at).get(key);
    if (found !== undefined) return fill(found, values);
  }
  return key;
}

/** Does anybody say something for this key? */
export function hasWords(node: Element, key: string): boolean {
  return say(node, key) !== key;
}

function fill(text: string, values: Values): string {
  // The server's catalogues write a value that nobody gave as `{$name}`.
  return text.replace(/\{\s*\$?(\w+)\s*\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? figures(value) : value;
  });
}

/** The language of the page; English as the server writes its times and dates. */
export function language(): string {
  const { lang } = document.documentElement;
  return lang === "" || lang === "en" ? "en-GB" : lang;
}

/** A number as the reader's language writes it. */
export function figures(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language(), options).format(value);
}

/** The number that `figures` wrote, in the digits of any language. */
export function fromFigures(text: string): number {
  const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return Number(digits.replace(/\D/g, ""));
}

/** A time of day. */
export function clock(at: Date): string {
  return new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit" }).format(at);
}

/** Day and time of day. */
export function moment(at: Date): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(at);
}

/** How long ago, or how soon: "3 minutes ago". */
export function distance(at: Date, now = new Date()): string {
  const steps: [Intl.RelativeTimeFormatUnit, number][] = [
    ["year", 31_557_600],
    ["month", 2_629_800],
    ["week", 604_800],
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
  ];
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const words = new Intl.RelativeTimeFormat(language(), { numeric: "auto" });
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return words.format(Math.trunc(seconds / size), unit);
  }
  return words.format(0, "second");
}
