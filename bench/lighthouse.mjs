// Lighthouse's four marks (out of 100) for visitors' pages on a slow telephone, as it imagines one, from a release build.
// Goals: performance 95 on the subsite's home, everything else 100. Prints what costs points.
//
// usage: node bench/lighthouse.mjs  (called by bin/bench, which builds, fills the database and says where it is)
import { execFileSync } from "node:child_process";
import { check, row, serve } from "./lib.mjs";

const { MAISON, SMALL_APP_URL, SMALL_SYSTEM_URL } = process.env;
// The newest that runs on the Node of Debian 12 and its neighbours; fetched here alone, nobody needs it to build or test.
const LIGHTHOUSE = "lighthouse@12.8.2";
const PAGES = {
  "index of artists": "/mega/artists_mega_site",
  "mega site": "/mega/artists_mega_site/top-indie-artists",
  "subsite home": "/artists/john-doe",
  article: "/artists/john-doe/articles/how-to-record-a-fridge",
  "pictures (islands)": "/artists/john-doe/gallery",
};
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const { base, child } = await serve(MAISON, 3314, { MAISON_APP_URL: SMALL_APP_URL, MAISON_SYSTEM_URL: SMALL_SYSTEM_URL });
console.log("\nLighthouse, mobile");
row("page", ...CATEGORIES, "LCP in ms", "layout shift");
const lost = [];
await check(base, Object.values(PAGES));
for (const [name, path] of Object.entries(PAGES)) {
  const { categories, audits } = look(base + path);
  row(name, ...CATEGORIES.map((each) => Math.round(categories[each].score * 100)),
    Math.round(audits["largest-contentful-paint"].numericValue), audits["cumulative-layout-shift"].numericValue.toFixed(3));
  for (const category of Object.values(categories)) {
    for (const { id, weight } of category.auditRefs) {
      const { score, title, displayValue } = audits[id];
      if (weight > 0 && score !== null && score < 0.9) lost.push([name, category.id, title, displayValue ?? ""]);
    }
  }
}
if (lost.length > 0) {
  console.log("\nWhat costs points");
  for (const each of lost) console.log(each.join(" · "));
}
child.kill();

/** What Lighthouse says about a page. */
function look(url) {
  const said = execFileSync(
    "npm",
    ["exec", "--yes", `--package=${LIGHTHOUSE}`, "--", "lighthouse", url, "--output=json", "--quiet",
      `--only-categories=${CATEGORIES.join(",")}`, "--chrome-flags=--headless=new --no-sandbox"],
    { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? "/usr/bin/chromium" }, stdio: ["ignore", "pipe", "inherit"] },
  );
  return JSON.parse(said);
}
