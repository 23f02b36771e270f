//! What is exported and read in again, in an organisation that has nothing yet, is the same.

use crate::house::House;

/// Tables of several systems, with rows that have everything in them.
const TABLES: &[(&str, &str)] = &[
    ("crm.tags", "(id, organization_id, name, color) values (gen_random_uuid(), $org, 'VIP, first row', '#aabbcc'), (gen_random_uuid(), $org, '=1+1', null)"),
    (
        "crm.products",
        "(id, organization_id, name, code, description, unit_price, currency, unit, is_active)
         values (gen_random_uuid(), $org, 'Main sponsor', 'SP-MAIN', E'Two\\nlines', 1250050, 'EUR', 'piece', true),
                (gen_random_uuid(), $org, 'Booth', 'SP-2', null, 700, 'JPY', null, false)",
    ),
    (
        "crm.companies",
        "(id, organization_id, name, legal_name, employees, website, domain, email, phone, vat_id, description, custom_fields)
         values (gen_random_uuid(), $org, 'Nord', 'Nord GmbH', 12, 'https://nord.example', 'nord.example', 'a@nord.example', '+4930123456', 'DE123456789', '-2+3', '{}')",
    ),
    ("crm.tax_rates", "(id, organization_id, name, percent, country, is_active) values (gen_random_uuid(), $org, 'Reduced', 7.00, 'DE', true)"),
    (
        "events.venues",
        "(id, organization_id, name, description, city, country, capacity, amenities, timezone, latitude, longitude, is_public)
         values (gen_random_uuid(), $org, 'Kraftwerk', 'Large', 'Berlin', 'DE', 1200, '[\"bar\"]', 'Europe/Berlin', 52.5, 13.4, true)",
    ),
];

const OWN: &str = "- 'id' - 'organization_id' - 'created_at' - 'updated_at' - 'version' - 'created_by'";

async fn rows(house: &House, table: &str, organization: uuid::Uuid) -> String {
    house
        .text(&format!("select string_agg((to_jsonb(t) {OWN})::text, E'\\n' order by (to_jsonb(t) {OWN})::text) from {table} t where organization_id = '{organization}'"))
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_format_gives_back_what_it_took() {
    let house = House::new().await;
    let (ana, omar) = (house.sign_in("ana").await, house.sign_in("omar").await);
    for (table, insert) in TABLES {
        let birch = format!("'{}'", house.world.birch);
        house.test.sql(&format!("insert into {table} {}", insert.replace("$org", &birch))).await;
        let expected = rows(&house, table, house.world.birch).await;
        let (system, resource) = table.split_once('.').unwrap();
        let resource = resource.replace('_', "-");
        for format in ["csv", "xlsx", "jsonl"] {
            let file = house
                .bytes(&format!("/admin/birch/{system}/{resource}/export?format={format}&columns=*"), &ana)
                .await;
            let base = format!("/admin/oak/{system}/{resource}/import");
            let arrived = house.upload(&base, &omar, (&format!("file.{format}"), &file)).await;
            assert_eq!(arrived.status, 303, "{table} {format}: {}", arrived.body);
            let import = house
                .tools
                .import(arrived.location.rsplit('/').next().unwrap().parse().unwrap())
                .await
                .unwrap();
            let change = house.import("omar", &import).await;
            let problems = house.text(&format!("select string_agg(problems::text, ' ') from admin.changeset_rows where changeset_id = '{}'", change.id)).await;
            assert_eq!(change.failed, 0, "{table} {format}: {problems}");
            assert_eq!(rows(&house, table, house.world.oak).await, expected, "{table} as {format}");
            house
                .test
                .sql(&format!("delete from {table} where organization_id = '{}'", house.world.oak))
                .await;
        }
    }
}
