//! Five hundred contacts with mistakes in them.

use crate::house::{House, How, faults};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Rows 2 to 501 of a file; the mistakes stand in these rows.
const BAD_MAIL: i64 = 11;
const TOO_LONG: i64 = 57;
const TWICE: i64 = 120;
const NO_COMPANY: i64 = 240;
const NO_KIND: i64 = 333;
const FORMULA: i64 = 400;

fn contacts() -> String {
    let mut text = String::from("First name,Last name,E-mail,Company,Contact type\n");
    for row in 2..=501_i64 {
        let first = match row {
            TOO_LONG => "x".repeat(121),
            FORMULA => "=HYPERLINK(1)".to_owned(),
            _ => format!("Ana {row}"),
        };
        let mail = match row {
            BAD_MAIL => "nobody at home".to_owned(),
            TWICE => "Guest3@Example.org".to_owned(),
            _ => format!("guest{row}@example.org"),
        };
        let company = if row == NO_COMPANY { "Nowhere Ltd" } else { "Atelier Nord" };
        let kind = if row == NO_KIND { "friend" } else { "Lead" };
        writeln!(text, "{first},Noor,{mail},{company},{kind}").unwrap();
    }
    text
}

async fn company(house: &House) {
    let (id, birch) = (uuid::Uuid::now_v7(), house.world.birch);
    house
        .test
        .sql(&format!(
            "insert into crm.companies (id, organization_id, name) values ('{id}', '{birch}', 'Atelier Nord')"
        ))
        .await;
}

fn wrong() -> Vec<i64> {
    vec![BAD_MAIL, TOO_LONG, TWICE, NO_COMPANY, NO_KIND]
}

fn places(found: &BTreeMap<i64, BTreeMap<String, String>>) -> Vec<(i64, String)> {
    found.iter().flat_map(|(row, errors)| errors.keys().map(|field| (*row, field.clone()))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trial_says_exactly_what_would_happen_and_writes_nothing() {
    let house = House::new().await;
    company(&house).await;
    let import = house.file(("ana", "birch"), "crm.contacts", &contacts(), How::default()).await;
    let before = house.text("select pg_current_wal_insert_lsn()").await;
    let report = house.trial(&import).await;
    assert!(!before.is_empty());
    assert_eq!(report.state, "done", "{}", report.failure);
    let found = faults(&report);
    let expected = [
        (BAD_MAIL, "contact_emails.email"),
        (TOO_LONG, "first_name"),
        (TWICE, "contact_emails.email"),
        (NO_COMPANY, "company_id"),
        (NO_KIND, "contact_type"),
    ]
    .map(|(row, field)| (row, field.to_owned()));
    assert_eq!(places(&found), expected, "{found:#?}");
    assert!(found[&NO_COMPANY]["company_id"].contains("Nowhere Ltd"));
    assert_eq!((report.create, report.update, report.skip, report.fail), (495, 0, 0, 5));
    assert_eq!((house.count("crm.contacts").await, house.count("crm.contact_emails").await), (0, 0));
    assert_eq!(house.count("admin.changeset_rows").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_import_does_what_the_trial_said() {
    let house = House::new().await;
    company(&house).await;
    let import = house.file(("ana", "birch"), "crm.contacts", &contacts(), How::default()).await;
    let change = house.import("ana", &import).await;
    assert_eq!((change.state.as_str(), change.done, change.failed, change.position), ("done", 495, 5, 500));
    assert_eq!((house.count("crm.contacts").await, house.count("crm.contact_emails").await), (495, 495));
    let rows = house.text("select string_agg(row_number::text, ',' order by row_number) from admin.changeset_rows where problems is not null").await;
    assert_eq!(rows, wrong().iter().map(ToString::to_string).collect::<Vec<_>>().join(","));
    let formula = house.text("select count(*) from crm.contacts where first_name = '=HYPERLINK(1)'").await;
    assert_eq!(formula, "1", "text is kept as it is; only exports make it harmless");
    let kinds = house
        .text("select count(*) from crm.contacts where contact_type = 'lead' and company_id is not null")
        .await;
    assert_eq!(kinds, "495");
    // Once more, known by their addresses: nothing is new, and the row that came twice is found.
    let how = How { match_by: &["contact_emails.email"], on_match: "update" };
    let again = house.file(("ana", "birch"), "crm.contacts", &contacts(), how).await;
    let report = house.trial(&again).await;
    assert_eq!(
        (report.create, report.update + report.skip, report.fail),
        (0, 496, 4),
        "{:#?}",
        report.faults
    );
    let change = house.import("ana", &again).await;
    assert_eq!((change.done, change.failed), (496, 4));
    assert_eq!(house.count("crm.contacts").await, 495);
}

#[tokio::test(flavor = "multi_thread")]
async fn days_and_numbers_that_are_none_are_said() {
    let house = House::new().await;
    let text = "currency,base_currency,rate,valid_on\nUSD,EUR,1.08,2026-11-29\nUSD,EUR,1.09,31.11.2026\nUSD,EUR,much,2026-11-27\nGBP,EUR,0.87,28.11.2026\n,EUR,0.87,2026-11-20\nUSD,EUR,1.10,29.11.2026\n";
    let import = house.file(("ana", "birch"), "crm.exchange_rates", text, How::default()).await;
    let report = house.trial(&import).await;
    let found = faults(&report);
    assert_eq!(found[&3]["valid_on"], "Please give a date.", "{found:#?}");
    assert!(found[&4].contains_key("rate") && found[&6].contains_key("currency"), "{found:#?}");
    assert_eq!(report.create + report.fail, 6);
    let change = house.import("ana", &import).await;
    assert_eq!((i64::from(change.done), i64::from(change.failed)), (report.create, report.fail));
}
