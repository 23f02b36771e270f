//! Rows of files that answer questions.

use super::take::{Fresh, Made};
use db::Json;
use db::prelude::*;
use diesel::sql_types::{Array, Jsonb, Text, Uuid as SqlUuid};
use kernel::AssetRef;
use media::asset::document::document_create;
use media::asset::{OwnPicture, Visibility, own_create};
use serde::Deserialize;
use uuid::Uuid;

/// A file as pages show it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FileView {
    /// The application, or the draft that becomes one.
    pub application: Uuid,
    /// The asset.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Media type.
    pub content_type: String,
    /// Bytes.
    pub byte_size: i64,
    /// The picture, if it is one.
    pub image: Option<AssetRef>,
}

impl FileView {
    /// Its address.
    pub fn path(&self) -> String {
        format!("/applications/{}/files/{}", self.application, self.id)
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Jsonb)]
    file: Json<FileView>,
}

const LIST: &str = "select jsonb_build_object('application', $1::uuid, 'id', s.id, 'name', s.name, 'content_type', m.content_type, \
       'byte_size', m.byte_size, 'image', s.image) as file \
  from unnest($2) with ordinality w (id, place) join media.assets s on s.id = w.id join media.files m on m.id = s.file_id \
 where s.owner_profile_id = auth.profile_id() and s.deleted_at is null order by w.place";

/// The files of whoever asks with these ids, in their order.
///
/// # Errors
/// If the database is away.
pub async fn list(tx: &ActorTx<'_>, application: Uuid, ids: Vec<Uuid>) -> StoreResult<Vec<FileView>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = statement(LIST)
        .bind::<SqlUuid, _>(application)
        .bind::<Array<SqlUuid>, _>(ids)
        .load(&mut tx.conn())
        .await?;
    Ok(rows.into_iter().map(|row| row.file.0).collect())
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

const OWN: &str = "select distinct s.id from media.asset_usages u join media.assets s on s.id = u.asset_id \
  where u.entity_type = 'community.applications' and s.id = any ($1) \
    and s.owner_profile_id = auth.profile_id() and s.deleted_at is null";

/// Which of these whoever asks has sent with an application.
///
/// # Errors
/// If the database is away.
pub async fn own(tx: &ActorTx<'_>, ids: Vec<Uuid>) -> StoreResult<Vec<Uuid>> {
    let rows: Vec<Id> = statement(OWN).bind::<Array<SqlUuid>, _>(ids).load(&mut tx.conn()).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

const USE: &str = "insert into media.asset_usages (id, asset_id, entity_type, entity_id, role) \
   values ($1, $2, 'community.applications', $3, 'answer') on conflict do nothing";

/// Writes the rows of files whose bytes are kept. `full`: the sentence where the person has no more room.
///
/// # Errors
/// [`kernel::AppError::Invalid`] beside the field where there is no more room.
pub async fn create(tx: &mut ActorTx<'_>, application: Uuid, files: &[Fresh], full: &str) -> StoreResult<()> {
    for file in files {
        let full = || full.to_owned();
        let made = match &file.made {
            Made::Picture(prepared) => {
                let (id, name) = (file.id, file.name.as_str());
                let own = OwnPicture { id, name, alt: "", visibility: Visibility::Private };
                own_create(tx, prepared, &own).await
            }
            Made::Document(document) => document_create(tx, document, file.id, &file.name).await,
        };
        made.on_constraint("quotas_max_bytes_reached", &file.field, full).on_constraint(
            "quotas_max_files_reached",
            &file.field,
            full,
        )?;
        statement(USE)
            .bind::<SqlUuid, _>(Uuid::now_v7())
            .bind::<SqlUuid, _>(file.id.0)
            .bind::<SqlUuid, _>(application)
            .execute(&mut tx.conn())
            .await?;
    }
    Ok(())
}

/// Where the bytes of a file lie.
#[derive(Clone, Debug, QueryableByName)]
pub(super) struct Stored {
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub(super) name: String,
    /// Media type.
    #[diesel(sql_type = Text)]
    pub(super) content_type: String,
    /// Name in the storage.
    #[diesel(sql_type = Text)]
    pub(super) storage_key: String,
}

// Row-level security shows a private asset to its owner and to whoever reviews an application that names it.
const FIND: &str = "select s.name, m.content_type, m.storage_key \
   from media.assets s join media.files m on m.id = s.file_id and m.scan_status <> 'infected' \
  where s.id = $2 and s.deleted_at is null and s.visibility = 'private' \
    and (s.owner_profile_id = auth.profile_id() \
         or exists (select from community.applications a where a.id = $1 and a.applicant_id = s.owner_profile_id \
                       and a.application_data -> '_files' ? s.id::text))";

/// The file of an application, or of one's own draft.
///
/// # Errors
/// `NotFound` for everybody else.
pub(super) async fn find(tx: &ActorTx<'_>, application: Uuid, file: Uuid) -> StoreResult<Stored> {
    Ok(statement(FIND)
        .bind::<SqlUuid, _>(application)
        .bind::<SqlUuid, _>(file)
        .get_result(&mut tx.conn())
        .await?)
}
