// One Chromium for a test file, pages in the ways people come: phone or desktop, light or dark, either direction,
// with or without JavaScript.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const BASE = process.env.BASE_URL ?? "http://127.0.0.1:3000";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };

/** Starts Chromium; `close` ends it and removes its folder. */
export async function launch() {
  const profile = await mkdtemp(join(tmpdir(), "maison-chromium-"));
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: [...ARGS, `--crash-dumps-dir=${profile}`] });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * A page of its own context. `faults` collects script errors, violations of the content security policy and requests
 * to other hosts: call `assertClean` at the end.
 */
export async function open(browser, { javaScript = true, viewport = DESKTOP, dark = false, language = "en", scale = 1 } = {}) {
  const context = await browser.newContext({
    baseURL: BASE,
    viewport,
    deviceScaleFactor: scale,
    javaScriptEnabled: javaScript,
    colorScheme: dark ? "dark" : "light",
    locale: language === "ar" ? "ar-EG" : "en-GB",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(`script error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of (4\d\d|503)/.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(BASE) && !url.startsWith("data:")) faults.push(`request to another host: ${url}`);
  });
  return {
    page,
    context,
    faults,
    assertClean() {
      if (faults.length > 0) throw new Error(faults.join("\n"));
    },
  };
}

/** What every person of the demo types. */
export const DEMO_PASSWORD = "walk the runway";

/** The address of somebody of the demo. */
export const address = (name) => `${name}@maison.example`;

/** Signs in without a page: the session as cookies of a browser and as headers of a request. */
export async function sessionOf(name, language = "en") {
  const response = await fetch(new URL("/sign-in", BASE), {
    method: "POST",
    redirect: "manual",
    headers: { origin: BASE, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ email: address(name), password: DEMO_PASSWORD, next: "/" }),
  });
  if (response.status !== 303) throw new Error(`${name} was not let in: ${response.status}`);
  const pairs = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const cookies = pairs.map((pair) => ({ name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1), url: BASE }));
  const spoken = await fetch(new URL("/settings/language", BASE), {
    method: "POST",
    redirect: "manual",
    headers: { origin: BASE, "sec-fetch-site": "same-origin", cookie: pairs.join("; ") },
    body: new URLSearchParams({ value: language, next: "/" }),
  });
  if (spoken.status !== 303) throw new Error(`${name} could not choose ${language}: ${spoken.status}`);
  return { cookies, headers: { cookie: pairs.join("; ") } };
}

/** Fills the form of the sign-in page and sends it, as a person would. */
export async function enter(page, email, password) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Signs in as somebody of the demo. */
export async function signIn(page, name) {
  await enter(page, address(name), DEMO_PASSWORD);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
