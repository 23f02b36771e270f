//! Actions of the CRM against a real database, as a person.

use super::{deal, follow, lead, meeting::Meetings};
use db::prelude::*;
use diesel::sql_types::Text;
use resource::{Change, Hooks, Values};
use testing::{TestDb, World, id};
use uuid::Uuid;

const SALES: &str = "
insert into crm.companies (id, organization_id, name, legal_name, locale, payment_terms_days)
  values ('{c}', '{o}', 'Halle 9', 'Halle 9 GmbH', 'de', 30);
insert into crm.addresses (id, organization_id, company_id, address_line1, postal_code, city, country)
  values (gen_random_uuid(), '{o}', '{c}', 'Gleis 9', '04229', 'Leipzig', 'DE');
insert into crm.contacts (id, organization_id, first_name, contact_type, company_id) values ('{p}', '{o}', 'Tomas', 'lead', '{c}');
insert into crm.pipelines (id, organization_id, name) values ('{w}', '{o}', 'Sponsoring');
insert into crm.pipeline_stages (id, organization_id, pipeline_id, name, kind, probability, position, required_fields) values
  ('{s1}', '{o}', '{w}', 'First', 'open', 10, 1, '{}'), ('{s2}', '{o}', '{w}', 'Talking', 'open', 30, 2, '{}'),
  ('{s3}', '{o}', '{w}', 'Won', 'won', 100, 3, '{}'), ('{s4}', '{o}', '{w}', 'Lost', 'lost', 0, 4, '{lost_reason}');
insert into crm.deals (id, organization_id, pipeline_id, stage_id, name, client_id, primary_contact_id)
  values ('{d}', '{o}', '{w}', '{s1}', 'Winter ball', '{c}', '{p}');
update crm.deals set stage_id = '{s2}' where id = '{d}';
insert into crm.deal_products (id, organization_id, deal_id, name, quantity, unit_price) values
  (gen_random_uuid(), '{o}', '{d}', 'Logo', 1, 120000), (gen_random_uuid(), '{o}', '{d}', 'Seats', 10, 2500);";

async fn sales() -> (TestDb, World) {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let mut sql = SALES.replace("{o}", &world.birch.to_string());
    for name in ["c", "p", "w", "s1", "s2", "s3", "s4", "d"] {
        sql = sql.replace(&format!("{{{name}}}"), &id(name).to_string());
    }
    test.sql(&sql).await;
    (test, world)
}

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    said: String,
}

async fn said(test: &TestDb, sql: &'static str) -> String {
    let row: Said = test
        .db
        .as_system("test", async |tx| Ok(statement(sql).get_result(&mut tx.conn()).await?))
        .await
        .unwrap();
    row.said
}

async fn run(test: &TestDb, world: &World, action: resource::action::Run, row: Uuid) -> StoreResult<()> {
    test.db.as_actor(world.actor("ana"), async |tx| action(tx, row, &Values::new()).await).await
}

const DEAL: &str = "select d.status || ' ' || s.name || ' ' || d.forecast_category as said
  from crm.deals d join crm.pipeline_stages s on s.id = d.stage_id";

#[tokio::test(flavor = "multi_thread")]
async fn a_deal_is_won_and_opened_again_where_it_stood() {
    let (test, world) = sales().await;
    run(&test, &world, deal::win, id("d")).await.unwrap();
    assert_eq!(said(&test, DEAL).await, "won Won closed");
    run(&test, &world, deal::reopen, id("d")).await.unwrap();
    assert_eq!(said(&test, DEAL).await, "open Talking pipeline");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deal_is_not_lost_without_what_the_stage_asks_for() {
    let (test, world) = sales().await;
    let refused = run(&test, &world, deal::lose, id("d")).await.unwrap_err();
    assert!(
        matches!(refused, StoreError::Constraint { ref name, .. } if name == "deals_stage_fields"),
        "{refused}"
    );
    test.sql("delete from crm.pipeline_stages where kind = 'lost'").await;
    let refused = run(&test, &world, deal::lose, id("d")).await.unwrap_err();
    assert!(matches!(refused, StoreError::App(kernel::AppError::Invalid(_))), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn others_win_nothing() {
    let (test, world) = sales().await;
    let action: resource::action::Run = deal::win;
    let stranger = world.actor("omar");
    test.db.as_actor(stranger, async |tx| action(tx, id("d"), &Values::new()).await).await.unwrap_err();
    assert_eq!(said(&test, DEAL).await, "open Talking pipeline");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_becomes_a_customer_once() {
    let (test, world) = sales().await;
    run(&test, &world, lead::convert, id("p")).await.unwrap();
    let written = "select c.contact_type || ' ' || l.from_type || ' ' || (l.deal_id = d.id) || ' ' || (l.company_id = d.client_id)
        || ' ' || (u.email is not null) as said
      from crm.contacts c, crm.lead_conversions l join identity.users u on u.id = l.converted_by, crm.deals d";
    assert_eq!(said(&test, written).await, "customer lead true true true");
    run(&test, &world, lead::convert, id("p")).await.unwrap_err();
}

const DOCUMENTS: &str = "select string_agg(d.kind || ' ' || d.status || ' ' || d.net || ' ' || coalesce((d.due_on - current_date)::text, '-'),
  ', ' order by d.created_at, d.id) as said from crm.sales_documents d";

#[tokio::test(flavor = "multi_thread")]
async fn a_deal_is_quoted_ordered_and_invoiced() {
    let (test, world) = sales().await;
    run(&test, &world, follow::quote, id("d")).await.unwrap();
    assert_eq!(said(&test, DOCUMENTS).await, "quote draft 145000 -");
    let quote: Uuid =
        said(&test, "select id::text || '' as said from crm.sales_documents").await.parse().unwrap();
    run(&test, &world, follow::order, quote).await.unwrap_err();
    test.sql("update crm.sales_documents set status = 'issued'").await;
    test.sql("update crm.sales_documents set status = 'accepted'").await;
    run(&test, &world, follow::order, quote).await.unwrap();
    run(&test, &world, follow::invoice, quote).await.unwrap();
    assert_eq!(
        said(&test, DOCUMENTS).await,
        "quote accepted 145000 -, order draft 145000 -, invoice draft 145000 30"
    );
    let printed = "select billed_to as said from crm.sales_documents where kind = 'invoice'";
    assert_eq!(said(&test, printed).await, "Halle 9 GmbH\nGleis 9\n04229 Leipzig\nDE");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_gets_what_calendars_need() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let values = |text: &str| serde_json::from_str::<Values>(text).unwrap();
    let change = |before: Option<&str>, after: &str| Change {
        organization: kernel::OrganizationId(world.birch),
        id: id("meeting"),
        before: before.map(values),
        values: values(after),
    };
    let saved = async |mut change: Change| {
        test.db
            .as_actor(world.actor("ana"), async |tx| Meetings.before_save(tx, &mut change).await)
            .await
            .unwrap();
        change.values
    };
    let new = saved(change(None, r#"{"title": "Walk"}"#)).await;
    assert_eq!(new.get("ical_uid").unwrap(), &id("meeting").to_string());
    assert_eq!(new.get("user_id").unwrap(), &serde_json::json!(world.actor("ana").user()));
    let before = Some(r#"{"title": "Walk", "outcome": null, "sequence": 3}"#);
    let moved = saved(change(before, r#"{"title": "Walk through the hall"}"#)).await;
    assert_eq!(moved.get("sequence").unwrap(), 4);
    let noted = saved(change(before, r#"{"title": "Walk", "outcome": "Agreed."}"#)).await;
    assert_eq!(noted.get("sequence"), None);
}
