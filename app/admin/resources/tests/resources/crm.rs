//! The CRM: deals, leads, documents, meetings, and who did what.

use crate::{act, saving};
use db::prelude::*;
use diesel::sql_types::Text;
use kernel::AppError;
use testing::{TestDb, World, id};
use uuid::Uuid;

const SALES: &str = "
insert into crm.companies (id, organization_id, name, legal_name, locale, payment_terms_days)
  values ('{c}', '{o}', 'Halle 9', 'Halle 9 GmbH', 'de', 30);
insert into crm.addresses (id, organization_id, company_id, address_line1, postal_code, city, country)
  values (gen_random_uuid(), '{o}', '{c}', 'Gleis 9', '04229', 'Leipzig', 'DE');
insert into crm.contacts (id, organization_id, first_name, contact_type, company_id)
  values ('{p}', '{o}', 'Tomas', 'lead', '{c}');
insert into crm.pipelines (id, organization_id, name) values ('{w}', '{o}', 'Sponsoring');
insert into crm.pipeline_stages (id, organization_id, pipeline_id, name, kind, probability, position, required_fields)
  values ('{s1}', '{o}', '{w}', 'First', 'open', 10, 1, '{}'), ('{s2}', '{o}', '{w}', 'Talking', 'open', 30, 2, '{}'),
  ('{s3}', '{o}', '{w}', 'Won', 'won', 100, 3, '{}'), ('{s4}', '{o}', '{w}', 'Lost', 'lost', 0, 4, '{lost_reason}');
insert into crm.deals (id, organization_id, pipeline_id, stage_id, name, client_id, primary_contact_id)
  values ('{d}', '{o}', '{w}', '{s1}', 'Winter ball', '{c}', '{p}');
update crm.deals set stage_id = '{s2}' where id = '{d}';
insert into crm.deal_products (id, organization_id, deal_id, name, quantity, unit_price) values
  (gen_random_uuid(), '{o}', '{d}', 'Logo', 1, 120000), (gen_random_uuid(), '{o}', '{d}', 'Seats', 10, 2500);";

const DEAL: &str = "select d.status || ' ' || s.name || ' ' || d.forecast_category as said
  from crm.deals d join crm.pipeline_stages s on s.id = d.stage_id";

const DOCUMENTS: &str = "select string_agg(d.kind || ' ' || d.status || ' ' || d.net
    || coalesce(' due in ' || (d.due_on - current_date), ''), ', ' order by d.created_at, d.id) as said
  from crm.sales_documents d";

async fn empty() -> (TestDb, World) {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    (test, world)
}

async fn sales() -> (TestDb, World) {
    let (test, world) = empty().await;
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
    let rows = async |tx: &mut ActorTx<'_>| Ok(statement(sql).get_result::<Said>(&mut tx.conn()).await?);
    test.db.as_system("test", rows).await.unwrap().said
}

async fn run(at: &(TestDb, World), table: &str, name: &str, row: Uuid) -> StoreResult<()> {
    act(at, "ana", (&resources::crm::all(), table, name), row).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deal_is_won_and_opened_again_where_it_stood() {
    let at = sales().await;
    run(&at, "crm.deals", "win", id("d")).await.unwrap();
    assert_eq!(said(&at.0, DEAL).await, "won Won closed");
    run(&at, "crm.deals", "reopen", id("d")).await.unwrap();
    assert_eq!(said(&at.0, DEAL).await, "open Talking pipeline");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deal_is_not_lost_without_what_the_stage_asks_for() {
    let at = sales().await;
    let refused = run(&at, "crm.deals", "lose", id("d")).await.unwrap_err();
    let StoreError::App(AppError::Invalid(errors)) = refused else { panic!("{refused}") };
    assert!(errors.get("lost_reason").is_some(), "{errors:?}");
    at.0.sql("update crm.pipeline_stages set required_fields = '{}'").await;
    run(&at, "crm.deals", "lose", id("d")).await.unwrap();
    assert_eq!(said(&at.0, DEAL).await, "lost Lost omitted");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pipeline_without_such_a_stage_says_so() {
    let at = sales().await;
    at.0.sql("delete from crm.pipeline_stages where kind = 'won'").await;
    let refused = run(&at, "crm.deals", "win", id("d")).await.unwrap_err();
    let StoreError::App(AppError::Invalid(errors)) = refused else { panic!("{refused}") };
    assert!(errors.get("stage_id").is_some(), "{errors:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_wins_deals_of_others() {
    let at = sales().await;
    let win = (&*resources::crm::all(), "crm.deals", "win");
    act(&at, "omar", win, id("d")).await.unwrap_err();
    assert_eq!(said(&at.0, DEAL).await, "open Talking pipeline");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_becomes_a_customer_once() {
    let at = sales().await;
    run(&at, "crm.contacts", "convert", id("p")).await.unwrap();
    let written = "select concat_ws(' ', c.contact_type, l.from_type, l.to_type, d.name, f.name, p.handle) as said
      from crm.lead_conversions l join crm.contacts c on c.id = l.contact_id join crm.deals d on d.id = l.deal_id
      join crm.companies f on f.id = l.company_id join identity.profiles p on p.user_id = l.converted_by";
    assert_eq!(said(&at.0, written).await, "customer lead customer Winter ball Halle 9 ana");
    run(&at, "crm.contacts", "convert", id("p")).await.unwrap_err();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deal_is_quoted_ordered_and_invoiced() {
    let at = sales().await;
    run(&at, "crm.deals", "quote", id("d")).await.unwrap();
    assert_eq!(said(&at.0, DOCUMENTS).await, "quote draft 145000");
    let quote = said(&at.0, "select id::text as said from crm.sales_documents").await.parse().unwrap();
    run(&at, "crm.sales_documents", "order", quote).await.unwrap_err();
    at.0.sql("update crm.sales_documents set status = 'issued'").await;
    at.0.sql("update crm.sales_documents set status = 'accepted'").await;
    run(&at, "crm.sales_documents", "order", quote).await.unwrap();
    run(&at, "crm.sales_documents", "invoice", quote).await.unwrap();
    let all = "quote accepted 145000, order draft 145000, invoice draft 145000 due in 30";
    assert_eq!(said(&at.0, DOCUMENTS).await, all);
    let printed = "select billed_to as said from crm.sales_documents where kind = 'invoice'";
    assert_eq!(said(&at.0, printed).await, "Halle 9 GmbH\nGleis 9\n04229 Leipzig\nDE");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_gets_what_calendars_need() {
    let at = empty().await;
    let ana = at.1.actor("ana").user().unwrap().0.to_string();
    let meetings = (&*resources::crm::all(), "crm.meetings");
    let new = saving(&at, "ana", meetings, (None, r#"{"title": "Walk"}"#)).await.unwrap();
    assert_eq!(new.get("ical_uid").unwrap(), &id("row").to_string());
    assert_eq!(new.get("user_id").unwrap(), &ana);
    let before = Some(r#"{"title": "Walk", "outcome": null, "sequence": 3}"#);
    let moved =
        saving(&at, "ana", meetings, (before, r#"{"title": "Walk through the hall"}"#)).await.unwrap();
    assert_eq!(moved.get("sequence").unwrap(), 4);
    let noted =
        saving(&at, "ana", meetings, (before, r#"{"title": "Walk", "outcome": "Agreed."}"#)).await.unwrap();
    assert_eq!(noted.get("sequence"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_say_whose_doing_they_are() {
    let (at, crm) = (empty().await, resources::crm::all());
    let ana = at.1.actor("ana").user().unwrap().0.to_string();
    let told = saving(&at, "ana", (&crm, "crm.contact_activities"), (None, "{}")).await.unwrap();
    assert_eq!(told.get("performed_by_id").unwrap(), &ana);
    let pairs = (&*crm, "crm.duplicate_candidates");
    let dismissed = saving(&at, "ana", pairs, (Some("{}"), r#"{"decided_at": "2026-01-01"}"#)).await.unwrap();
    assert_eq!(dismissed.get("decided_by").unwrap(), &ana);
    let again = saving(&at, "ana", pairs, (Some("{}"), r#"{"decided_at": null}"#)).await.unwrap();
    assert!(again.get("decided_by").unwrap().is_null());
}
