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
 * A page of its own context. Fails the test on script errors, violations of the content security policy and requests
 * to other hosts: call `assertClean` at the end.
 */
export async function open(browser, { javaScript = true, viewport = DESKTOP, dark = false, language = "en", as = null } = {}) {
  const context = await browser.newContext({
    baseURL: BASE,
    viewport,
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
  if (as) await signIn(page, as);
  return {
    page,
    context,
    assertClean() {
      if (faults.length > 0) throw new Error(faults.join("\n"));
    },
  };
}

/** The people of the demo. */
export const DEMO_PASSWORD = "velvet rope 1987";

/** Signs in as somebody of the demo through the form, as a person would. */
export async function signIn(page, name) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").first().fill(`${name}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
