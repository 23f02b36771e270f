// The dashboard and the API over a crowd's contacts: a release build on the data of `seed --people`, as an owner of the
// organisation. Prints how lists, forms and saving grow, and the API against Postgres making the JSON itself.
//
// usage: node bench/admin.mjs  (called by bin/bench admin)
import { WARM, check, figure, get, load, paced, row, serve } from "./lib.mjs";

const { MAISON, BASELINE, FEW_APP_URL, FEW_SYSTEM_URL, MANY_APP_URL, MANY_SYSTEM_URL, BENCH_FEW, BENCH_MANY, BENCH_EDITOR } = process.env;
const CONTACTS = "/admin/house-registry/crm/contacts";
const API = "/api/v1/house-registry/crm/contacts";
/** A contact of the first hundred thousand (crm.sql). */
const contact = (n) => `01930001-00d0-7000-a000-${(n * 997).toString(16).padStart(12, "0")}`;

const few = await serve(MAISON, 3330, { MAISON_APP_URL: FEW_APP_URL, MAISON_SYSTEM_URL: FEW_SYSTEM_URL });
const many = await serve(MAISON, 3331, { MAISON_APP_URL: MANY_APP_URL, MAISON_SYSTEM_URL: MANY_SYSTEM_URL });
const baseline = await serve(BASELINE, 3332, { MAISON_APP_URL: MANY_APP_URL, MAISON_SYSTEM_URL: MANY_SYSTEM_URL });
const editor = { headers: { cookie: "session=bench-editor" } };
// Neither side packs its answer.
const token = { authorization: "Bearer mai_bench", "Accept-Encoding": "identity" };
await check(few.base, [CONTACTS, `${CONTACTS}/${contact(1)}`], editor);
await check(many.base, [CONTACTS, `${CONTACTS}/${contact(1)}`], editor);

const versions = new Map();
/** Saves a contact's name as its form sends it; `prepare` read the version that the form shows. */
async function prepare(base, count) {
  for (let n = 1; n <= count; n += 1) {
    const { body } = await get(`${base}${CONTACTS}/${contact(n)}`, editor);
    versions.set(`${base} ${n}`, /name="_version"[^>]*value="([^"]*)"/.exec(body)?.[1]);
  }
}
function save(base, n) {
  const body = new URLSearchParams({ _fields: "job_title", _version: versions.get(`${base} ${n + 1}`), job_title: `Booker ${Date.now()}` }).toString();
  const headers = { ...editor.headers, origin: base, "content-type": "application/x-www-form-urlencoded" };
  return get(`${base}${CONTACTS}/${contact(n + 1)}`, { headers, body });
}

const RATE = 5;
const SAVES = 25;
for (const { base } of [few, many]) await prepare(base, SAVES + WARM);
console.log(`\nLatency at ${RATE} requests per second in ms, ${BENCH_FEW} against ${BENCH_MANY} contacts`);
row("", "few p50", "few p95", "many p50", "many p95", "p95 ratio");
const page = (path) => (base) => get(base + path, editor);
for (const [name, ask, status] of [
  ["list", page(CONTACTS), 200],
  ["list, filtered and sorted", page(`${CONTACTS}?filter.contact_type=eq.press&filter.lead_score=gte.50&sort=-lead_score`), 200],
  ["list, sorted by name", page(`${CONTACTS}?filter.status=eq.active&sort=last_name`), 200],
  ["list, a word searched", page(`${CONTACTS}?q=pereira-engel`), 200],
  ["list, an address searched", page(`${CONTACTS}?q=kontakt.1.4242`), 200],
  ["form", (base, n) => get(`${base}${CONTACTS}/${contact(n + 1)}`, editor), 200],
  ["save", save, 303],
]) {
  const before = await paced((n) => ask(few.base, n), { rate: RATE, seconds: SAVES / RATE, status });
  const after = await paced((n) => ask(many.base, n), { rate: RATE, seconds: SAVES / RATE, status });
  row(name, figure(before.p50, 1), figure(before.p95, 1), figure(after.p50, 1), figure(after.p95, 1), figure(after.p95 / before.p95, 2));
}

console.log(`\nAPI over ${BENCH_MANY} contacts: requests per second (p99 in ms), 8 connections`);
row("", "API", "json_agg", "ratio");
const api = load(`${many.base}${API}?limit=50`, { headers: token, connections: 8 });
const json = load(`${baseline.base}/json/contacts/house-registry`, { headers: { "x-actor": BENCH_EDITOR, "Accept-Encoding": "identity" }, connections: 8 });
row("50 contacts", `${figure(api.rate)} (${figure(api.p99, 1)})`, `${figure(json.rate)} (${figure(json.p99, 1)})`, figure(api.rate / json.rate, 2));
const one = load(`${many.base}${API}/${contact(1)}`, { headers: token, connections: 8 });
row("one contact", `${figure(one.rate)} (${figure(one.p99, 1)})`);
process.exit(0);
