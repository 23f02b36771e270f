//! Lists as people set them up: saved views, favourites.

pub mod page;

use db::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Uuid as SqlUuid};
use engine::Noun;
use frame::Desk;
use uuid::Uuid;

/// A view that somebody saved.
#[derive(Clone, Debug, QueryableByName)]
pub struct SavedView {
    /// The row.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// The query of the list's address.
    #[diesel(sql_type = Text)]
    pub query: String,
    /// Is it for everybody?
    #[diesel(sql_type = Bool)]
    pub is_shared: bool,
    /// Is it the reader's own?
    #[diesel(sql_type = Bool)]
    pub is_own: bool,
}

/// The views of a list that the one who asks has: their own and shared ones.
///
/// # Errors
/// If the database is away.
pub async fn view_list(tx: &ActorTx<'_>, desk: &Desk, noun: &Noun) -> StoreResult<Vec<SavedView>> {
    let sql = "select id, name, query, is_shared, user_id = auth.user_id() as is_own from admin.saved_views
                where organization_id = $1 and resource = $2 order by is_shared, lower(name), id limit 100";
    let (organization, resource) = (desk.scope.organization, &noun.name);
    Ok(statement(sql).bind::<SqlUuid, _>(organization).bind::<Text, _>(resource).load(&mut tx.conn()).await?)
}

/// Keeps a view; one of the same name is overwritten.
///
/// # Errors
/// If the database is away.
pub async fn view_create(
    tx: &mut ActorTx<'_>,
    desk: &Desk,
    noun: &Noun,
    (name, query, shared): (&str, &str, bool),
) -> StoreResult<()> {
    let sql = "insert into admin.saved_views (id, organization_id, user_id, resource, name, query, is_shared)
               values ($1, $2, auth.user_id(), $3, $4, $5, $6)
               on conflict (organization_id, resource, user_id, name) do update set query = excluded.query, is_shared = excluded.is_shared";
    statement(sql)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(desk.scope.organization)
        .bind::<Text, _>(&noun.name)
        .bind::<Text, _>(name)
        .bind::<Text, _>(query)
        .bind::<Bool, _>(shared)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Forgets a view.
///
/// # Errors
/// `NotFound` for what is not there or belongs to somebody else.
pub async fn view_delete(tx: &mut ActorTx<'_>, desk: &Desk, id: Uuid) -> StoreResult<()> {
    let gone = statement("delete from admin.saved_views where id = $1 and organization_id = $2")
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(desk.scope.organization)
        .execute(&mut tx.conn())
        .await?;
    if gone == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Is the list a favourite?
///
/// # Errors
/// If the database is away.
pub async fn favourite_find(tx: &ActorTx<'_>, desk: &Desk, noun: &Noun) -> StoreResult<bool> {
    #[derive(QueryableByName)]
    struct Found {
        #[diesel(sql_type = Bool)]
        found: bool,
    }
    let sql =
        "select exists (select from admin.favourites where user_id = auth.user_id() and organization_id = $1
                 and resource = $2 and entity_id is null) as found";
    let (organization, resource) = (desk.scope.organization, &noun.name);
    let row: Found = statement(sql)
        .bind::<SqlUuid, _>(organization)
        .bind::<Text, _>(resource)
        .get_result(&mut tx.conn())
        .await?;
    Ok(row.found)
}

/// Marks a list or row, or takes the mark away.
///
/// # Errors
/// If the database is away.
pub async fn favourite_update(
    tx: &mut ActorTx<'_>,
    desk: &Desk,
    noun: &Noun,
    (entity, wanted): (Option<Uuid>, bool),
) -> StoreResult<()> {
    let sql = if wanted {
        "insert into admin.favourites (id, organization_id, user_id, resource, entity_id)
         values (gen_random_uuid(), $1, auth.user_id(), $2, $3) on conflict do nothing"
    } else {
        "delete from admin.favourites where user_id = auth.user_id() and organization_id = $1 and resource = $2
            and entity_id is not distinct from $3"
    };
    statement(sql)
        .bind::<SqlUuid, _>(desk.scope.organization)
        .bind::<Text, _>(&noun.name)
        .bind::<Nullable<SqlUuid>, _>(entity)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
