//! Notices to people: what was decided about them or for them. The application may not write into others' lists, so
//! this is done in a system transaction, after the decision stands.

use db::prelude::*;
use db::{Db, StoreResult};
use diesel::sql_types::{Array, Nullable, Text, Uuid as SqlUuid};
use kernel::Locale;
use kernel::values::community::NotificationType;
use std::collections::HashMap;
use ui::i18n::message;
use uuid::Uuid;

use crate::desk::Desk;

/// Something that one person is told.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Their profile.
    pub recipient: Uuid,
    /// Which row of their settings it belongs to.
    pub kind: NotificationType,
    /// Message id of the title; `{words}-text` is the sentence below it.
    pub words: &'static str,
    /// Where it leads.
    pub url: String,
}

#[derive(QueryableByName)]
struct Speaks {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Nullable<Text>)]
    language: Option<String>,
}

const LANGUAGES: &str = "select p.id, s.language from identity.profiles p \
    left join identity.user_settings s on s.user_id = p.user_id where p.id = any($1)";

const INSERT: &str = "insert into community.notifications \
    (id, organization_id, recipient_id, type, title, message, action_url, priority) \
  select gen_random_uuid(), $1, n.recipient, n.kind, n.title, n.message, n.url, 'high' \
    from unnest($2, $3, $4, $5, $6) as n(recipient, kind, title, message, url)";

/// Tells them, each in their own language.
///
/// # Errors
/// If the database is away.
pub async fn notice_send(db: &Db, desk: &Desk, notices: &[Notice]) -> StoreResult<()> {
    if notices.is_empty() {
        return Ok(());
    }
    db.as_system("safety: notices", async |tx| {
        let speaks = languages(tx, notices).await?;
        insert(tx, desk, notices, &speaks).await
    })
    .await
}

async fn languages(tx: &ActorTx<'_>, notices: &[Notice]) -> StoreResult<HashMap<Uuid, Locale>> {
    let people: Vec<Uuid> = notices.iter().map(|notice| notice.recipient).collect();
    let rows: Vec<Speaks> =
        statement(LANGUAGES).bind::<Array<SqlUuid>, _>(people).load(&mut tx.conn()).await?;
    let locale = |row: &Speaks| row.language.as_deref().and_then(Locale::from_tag).unwrap_or_default();
    Ok(rows.iter().map(|row| (row.id, locale(row))).collect())
}

async fn insert(
    tx: &mut ActorTx<'_>,
    desk: &Desk,
    notices: &[Notice],
    speaks: &HashMap<Uuid, Locale>,
) -> StoreResult<()> {
    // Whoever left in between is not told.
    let notices: Vec<_> = notices
        .iter()
        .filter_map(|notice| speaks.get(&notice.recipient).map(|locale| (notice, *locale)))
        .collect();
    let (titles, texts) = (said(desk, &notices, ""), said(desk, &notices, "-text"));
    statement(INSERT)
        .bind::<SqlUuid, _>(desk.id)
        .bind::<Array<SqlUuid>, _>(notices.iter().map(|(n, _)| n.recipient).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(notices.iter().map(|(n, _)| n.kind.as_str()).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(titles)
        .bind::<Array<Text>, _>(texts)
        .bind::<Array<Text>, _>(notices.iter().map(|(n, _)| n.url.as_str()).collect::<Vec<_>>())
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// The words for each of them; `tail` is what the message's id ends with.
fn said(desk: &Desk, notices: &[(&Notice, Locale)], tail: &str) -> Vec<String> {
    let values = [("organization", desk.name.as_str().into())];
    notices.iter().map(|(n, locale)| message(*locale, &format!("{}{tail}", n.words), &values)).collect()
}
