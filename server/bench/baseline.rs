//! The yardstick of `bin/bench`: the same framework, the same door to the database and the same store functions as the
//! pages, but nothing around them. `/constant` answers a constant text of 14 kB, `/sql` + the address of a page runs the
//! statements of that page as a visitor (of the feed as the person whom `x-actor` names) and writes every field of its
//! rows into a string, `/json/contacts/{organization}` has Postgres make JSON of 50 contacts.

use anyhow::Context;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::routing::get;
use axum::{Router, response::Result};
use db::prelude::*;
use db::{Db, DbConfig, StoreError};
use diesel::sql_types::Text;
use kernel::{Actor, ProfileId, UserId};
use sites::comment::store::comment_list;
use sites::listing::Params;
use sites::mega_site::page::front_find;
use sites::mega_site::store::mega_site_find;
use sites::module::Module;
use sites::module::store::{item_find, neighbours};
use sites::subsite::store::{block_pictures, frame_find, home_items};
use std::fmt::Write;
use std::time::Duration;
use uuid::Uuid;

/// Bytes of the constant answer: about what a compressed page weighs.
const CONSTANT: usize = 14_000;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let setting = |name: &str| std::env::var(name).with_context(|| format!("{name} is not set"));
    let db = Db::new(DbConfig {
        app_url: setting("MAISON_APP_URL")?,
        system_url: setting("MAISON_SYSTEM_URL")?,
        replica_url: None,
        // As many as `maison serve` takes unless told otherwise.
        pool_size: 16,
        wait: Duration::from_secs(5),
    })?;
    let constant: &'static str = "a".repeat(CONSTANT).leak();
    let router = Router::new()
        .route("/healthz", get(async || "ok"))
        .route("/constant", get(async move || constant))
        .route("/sql/feed", get(feed))
        .route("/json/contacts/{organization}", get(contacts))
        .route("/sql/{prefix}/{subsite}", get(subsite_home))
        .route("/sql/mega/{platform_type}/{mega_site}", get(mega_site_show))
        .route("/sql/{prefix}/{subsite}/{module}/{item}", get(subsite_item))
        .with_state(db);
    let listener = tokio::net::TcpListener::bind(setting("MAISON_ADDRESS")?).await?;
    axum::serve(listener, router).await?;
    Ok(())
}

/// Who is measured: `x-actor: {user} {profile}`.
fn actor(headers: &HeaderMap) -> Result<Actor, StatusCode> {
    let ids =
        headers.get("x-actor").and_then(|value| value.to_str().ok()).and_then(|ids| ids.split_once(' '));
    let (user, profile) = ids.ok_or(StatusCode::UNAUTHORIZED)?;
    let id = |text: &str| text.parse::<Uuid>().map_err(|_| StatusCode::BAD_REQUEST);
    Ok(Actor::Person { user: UserId(id(user)?), profile: ProfileId(id(profile)?) })
}

/// Statements of `post::feed::home`.
async fn feed(State(db): State<Db>, headers: HeaderMap) -> Result<String, StatusCode> {
    let front = db
        .read(actor(&headers)?, async |tx| post::front_find(tx, post::Show::All, None).await)
        .await
        .map_err(status)?;
    Ok(written(&front))
}

/// The 50 newest contacts of an organisation with what the API works out for each, made into JSON by Postgres under
/// row-level security.
const CONTACTS: &str = "select coalesce(json_agg(c)::text, '[]') as text from (select c.*, \
   coalesce(nullif(btrim(concat_ws(' ', c.first_name, c.last_name)), ''), \
     (select e.email from crm.contact_emails e where e.contact_id = c.id and e.is_primary), c.company_name, '…') as name, \
   (select e.email from crm.contact_emails e where e.contact_id = c.id and e.is_primary) as email, \
   (select p.number from crm.contact_phones p where p.contact_id = c.id and p.is_primary) as phone from crm.contacts c \
   where c.organization_id = (select o.id from identity.organizations o where o.slug = $1) and c.deleted_at is null \
   order by c.created_at desc, c.id desc limit 50) c";

async fn contacts(
    State(db): State<Db>,
    Path(organization): Path<String>,
    headers: HeaderMap,
) -> Result<String, StatusCode> {
    #[derive(QueryableByName)]
    struct Answer {
        #[diesel(sql_type = Text)]
        text: String,
    }
    let answer: Answer = db
        .read(actor(&headers)?, async |tx| {
            Ok(statement(CONTACTS).bind::<Text, _>(&organization).get_result(&mut tx.conn()).await?)
        })
        .await
        .map_err(status)?;
    Ok(answer.text)
}

/// Statements of `sites::subsite::home`.
async fn subsite_home(
    State(db): State<Db>,
    Path((prefix, slug)): Path<(String, String)>,
) -> Result<String, StatusCode> {
    let (frame, items, pictures) = db
        .read(Actor::Visitor, async |tx| {
            let frame = frame_find(tx, &prefix, &slug).await?;
            let items = home_items(tx, &frame).await?;
            let pictures = block_pictures(tx, &items).await?;
            Ok((frame, items, pictures))
        })
        .await
        .map_err(status)?;
    let mut out = written(&frame);
    for item in &items {
        let _ = writeln!(out, "{item:?}");
    }
    let _ = writeln!(out, "{pictures:?}");
    Ok(out)
}

/// Statements of `sites::mega_site::page`, in its two transactions.
async fn mega_site_show(
    State(db): State<Db>,
    Path((kind, slug)): Path<(String, String)>,
    uri: Uri,
) -> Result<String, StatusCode> {
    let site =
        db.read(Actor::Visitor, async |tx| mega_site_find(tx, &kind, &slug).await).await.map_err(status)?;
    let params = Params::of(&uri);
    let front =
        db.read(Actor::Visitor, async |tx| front_find(tx, &site, &params).await).await.map_err(status)?;
    let mut out = written(&site);
    let _ = writeln!(out, "{front:?}");
    Ok(out)
}

/// Statements of `sites::subsite::detail`.
async fn subsite_item(
    State(db): State<Db>,
    Path((prefix, slug, module, item)): Path<(String, String, String, String)>,
) -> Result<String, StatusCode> {
    let module: Module = module.parse().map_err(|_| StatusCode::NOT_FOUND)?;
    let (frame, page, beside, comments) = db
        .read(Actor::Visitor, async |tx| {
            let frame = frame_find(tx, &prefix, &slug).await?;
            let sorting = frame.module(module).ok_or(StoreError::NotFound)?.sorting();
            let page = item_find(tx, &frame, module, &item).await?;
            let (beside, comments) = futures::try_join!(
                neighbours(tx, &page.card, sorting),
                comment_list(tx, module, page.card.id),
            )?;
            Ok((frame, page, beside, comments))
        })
        .await
        .map_err(status)?;
    let mut out = written(&frame);
    let _ = writeln!(out, "{page:?}\n{beside:?}");
    for comment in &comments {
        let _ = writeln!(out, "{comment:?}");
    }
    Ok(out)
}

/// Every field of a row.
fn written(row: &impl std::fmt::Debug) -> String {
    let mut out = String::with_capacity(16 * 1024);
    // Writing into a string does not fail.
    let _ = writeln!(out, "{row:?}");
    out
}

fn status(error: StoreError) -> StatusCode {
    match error {
        StoreError::NotFound => StatusCode::NOT_FOUND,
        error => {
            eprintln!("baseline: {error:?}");
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}
