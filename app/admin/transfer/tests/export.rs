//! Lists as files.

use crate::house::House;
use calamine::{Data, Reader, Xlsx};
use std::io::Cursor;

const COMPANIES: &str = "/admin/birch/crm/companies/export";

async fn filled() -> (House, String) {
    let house = House::new().await;
    for (name, industry) in [
        ("=cmd|' /C calc'!A0", "Film"),
        ("-2+3", "Film"),
        ("Nord, \"Süd\"\nOst", "Music"),
        ("Atelier", "Music"),
    ] {
        let (id, birch) = (testing::id(name), house.world.birch);
        house
            .test
            .sql(&format!("insert into crm.companies (id, organization_id, name, industry, employees, deleted_at) values ('{id}', '{birch}', $q${name}$q$, '{industry}', 12, null)"))
            .await;
    }
    house
        .test
        .sql(&format!(
            "insert into crm.companies (id, organization_id, name) values ('{}', '{}', 'Theirs')",
            testing::id("Theirs"),
            house.world.oak
        ))
        .await;
    let cookie = house.sign_in("ana").await;
    (house, cookie)
}

#[tokio::test(flavor = "multi_thread")]
async fn text_files_hold_the_rows_of_the_list_and_no_formula() {
    let (house, cookie) = filled().await;
    let path = format!(
        "{COMPANIES}?format=csv&columns=name,industry,employees,parent_id&sort=name&filter.employees=eq.12&bom=1"
    );
    let bytes = house.bytes(&path, &cookie).await;
    assert!(bytes.starts_with(b"\xef\xbb\xbfid,name,industry,employees,parent_id,parent_id.title\r\n"));
    let mut reader = csv::Reader::from_reader(&bytes[3..]);
    let names: Vec<String> = reader.records().map(|record| record.unwrap()[1].to_owned()).collect();
    assert_eq!(names.len(), 4);
    for name in ["'=cmd|' /C calc'!A0", "'-2+3", "Nord, \"Süd\"\nOst", "Atelier"] {
        assert!(names.iter().any(|have| have == name), "{names:?}");
    }
    let few = house
        .bytes(&format!("{COMPANIES}?format=csv&columns=name&filter.industry=eq.Music&q=atel"), &cookie)
        .await;
    assert_eq!(String::from_utf8(few).unwrap().lines().count(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn workbooks_and_json_lines_hold_the_same() {
    let (house, cookie) = filled().await;
    let bytes =
        house.bytes(&format!("{COMPANIES}?format=xlsx&columns=name,employees&sort=name"), &cookie).await;
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range("Sheet1").unwrap();
    assert_eq!(sheet.get_value((0, 1)), Some(&Data::String("name".into())));
    assert_eq!(sheet.get_value((1, 2)), Some(&Data::Float(12.0)));
    let cells: Vec<String> = sheet.rows().map(|row| row[1].to_string()).collect();
    assert!(cells.iter().any(|cell| cell == "=cmd|' /C calc'!A0"), "text is text in a workbook: {cells:?}");
    let lines = String::from_utf8(
        house.bytes(&format!("{COMPANIES}?format=jsonl&columns=name,employees,kind"), &cookie).await,
    )
    .unwrap();
    let rows: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows.len(), 4);
    assert!(
        rows.iter().all(|row| row["employees"] == 12 && row["kind"] == "client" && row["id"].is_string())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_asked_is_said_before_anything_is_sent() {
    let (house, cookie) = filled().await;
    for query in
        ["format=pdf", "filter.secret=eq.1", "filter.name=like.x", "sort=nothing", "filter.employees=eq.many"]
    {
        assert_eq!(house.get(&format!("{COMPANIES}?{query}"), &cookie).await.status, 422, "{query}");
    }
    let (omar, vera) = (house.sign_in("omar").await, house.sign_in("vera").await);
    for cookie in [omar, vera] {
        assert!(matches!(house.get(COMPANIES, &cookie).await.status, 403 | 404));
    }
    assert!(matches!(house.get(COMPANIES, "").await.status, 401 | 303));
}
