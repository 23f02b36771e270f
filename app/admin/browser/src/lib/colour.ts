// Colours as the server corrects them (app/ui/src/accent): sRGB, OKLCH, WCAG's contrast.

export type Rgb = readonly [number, number, number];
type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** The contrast that WCAG 2.2 AA asks of text. */
export const CONTRAST = 4.5;

/** Page and wash of the two themes (style/tokens.css), and the end of lightness towards which a colour is moved. */
const THEMES = {
  light: { pages: [[0.985, 0.005, 85], [0.954, 0.008, 85]], end: 0 },
  dark: { pages: [[0.17, 0.008, 60], [0.215, 0.01, 62]], end: 1 },
} as const;

export type Theme = keyof typeof THEMES;

/** Reads `#rrggbb` or `#rgb`. */
export function fromHex(hex: string): Rgb | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex.trim())?.[1];
  if (!digits) return undefined;
  const whole = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const number = Number.parseInt(whole, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

export function toHex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const curved = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const lines = (colour: Rgb): Rgb => colour.map((part) => linear(part / 255)) as unknown as Rgb;

/** WCAG's contrast ratio, 1 to 21. */
export function contrast(one: Rgb, two: Rgb): number {
  const light = (colour: Rgb): number => {
    const [red, green, blue] = lines(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [first, second] = [light(one), light(two)];
  return first > second ? first / second : second / first;
}

function toOklch(colour: Rgb): Oklch {
  const [red, green, blue] = lines(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

function unclamped([lightness, chroma, hue]: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** The nearest colour that a screen can show: lightness and hue stay, chroma gives way. */
function toRgb([lightness, chroma, hue]: Oklch): Rgb {
  const fits = (tried: number): boolean => unclamped([lightness, tried, hue]).every((part) => part >= -0.0001 && part <= 1.0001);
  const shown = fits(chroma) ? chroma : halve(0, chroma, (middle) => !fits(middle))[0];
  return unclamped([lightness, shown, hue]).map((part) => Math.round(curved(Math.min(Math.max(part, 0), 1)) * 255)) as unknown as Rgb;
}

/** Halves the way between two numbers until the steps cannot be seen; `far` moves where `enough` holds. */
function halve(near: number, far: number, enough: (middle: number) => boolean): [near: number, far: number] {
  for (let step = 0; step < 24; step += 1) {
    const middle = (near + far) / 2;
    if (enough(middle)) far = middle;
    else near = middle;
  }
  return [near, far];
}

/** The contrast of a colour with the page of a theme, and the readable colour that the server makes of it. */
export function readable(colour: Rgb, theme: Theme): { contrast: number; page: string; corrected: string | undefined } {
  const { pages, end } = THEMES[theme];
  const [page, wash] = [toRgb(pages[0]), toRgb(pages[1])];
  const least = (tried: Rgb): number => Math.min(contrast(tried, page), contrast(tried, wash));
  const found = { contrast: least(colour), page: toHex(page) };
  if (found.contrast >= CONTRAST) return { ...found, corrected: undefined };
  const [lightness, chroma, hue] = toOklch(colour);
  const at = (part: number): Rgb => toRgb([lightness + (end - lightness) * part, chroma, hue]);
  return { ...found, corrected: toHex(at(halve(0, 1, (part) => least(at(part)) >= CONTRAST)[1])) };
}
