// Somebody who has just joined: tests that change how one signs in take nobody of the demo.
import { createHmac } from "node:crypto";

export const PASSWORD = "a long enough sentence";

/** Joins by the pages, as a person would; returns the address. The page is signed in afterwards. */
export async function newcomer(page, name) {
  const email = `${name.toLowerCase()}.${crypto.randomUUID()}@example.org`;
  await page.goto("/join");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Display name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create an account" }).click();
  await page.waitForURL(/\/join\/(sent|check)/);
  await page.goto("/dev/outbox");
  await page.getByRole("link", { name: email }).click();
  await page.locator("main a[href^='/join/confirm/']").click();
  await page.getByRole("button", { name: "Confirm and go in" }).click();
  await page.waitForURL("**/settings/profile");
  return email;
}

export async function signOut(page) {
  await page.goto("/settings/profile");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The six figures of RFC 6238 for a key in base32; `later` in steps of thirty seconds. */
export function codeOf(key, later = 0) {
  const bits = [...key.replace(/\s/g, "")].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const seed = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const digest = createHmac("sha1", seed).update(step).digest();
  const number = digest.readUInt32BE(digest.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}
