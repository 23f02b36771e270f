//! Rows of bytes: the file, and the copies of a picture. Whoever owns them, the same bytes are one file.

use crate::storage::{original_name, rendition_name};
use db::prelude::*;
use diesel::sql_types::{Array, Nullable, Text, Uuid as SqlUuid};
use kernel::{FileId, OrganizationId, ProfileId};
use picture::Prepared;
use schema::media::{files, renditions};
use uuid::Uuid;

/// Whose a file is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner {
    /// An organisation's library.
    Organization(OrganizationId),
    /// A person, who needs no right in any library.
    Person(ProfileId),
}

impl Owner {
    fn organization(self) -> Option<Uuid> {
        match self {
            Self::Organization(id) => Some(id.0),
            Self::Person(_) => None,
        }
    }

    fn person(self) -> Option<Uuid> {
        match self {
            Self::Organization(_) => None,
            Self::Person(id) => Some(id.0),
        }
    }
}

/// Bytes that are kept already.
#[derive(Clone, Debug)]
pub(crate) struct Bytes {
    /// Where in the storage.
    pub(crate) name: String,
    /// Media type, read from the bytes.
    pub(crate) content_type: &'static str,
    /// How many.
    pub(crate) byte_size: i64,
    /// SHA-256.
    pub(crate) checksum: [u8; 32],
    /// Width and height in pixels.
    pub(crate) size: Option<(u32, u32)>,
    /// How long it plays.
    pub(crate) duration_ms: Option<u32>,
    /// How many pages it has.
    pub(crate) pages: Option<u32>,
}

/// The file with these bytes, made if it is not there; says whether it was made.
///
/// # Errors
/// `Denied` where the owner is not one's own; `Constraint` where there is no more room.
pub(crate) async fn bytes_create(
    tx: &mut ActorTx<'_>,
    owner: Owner,
    bytes: &Bytes,
) -> StoreResult<(FileId, bool)> {
    let new = FileId::new();
    let (width, height) = bytes.size.unzip();
    diesel::insert_into(files::table)
        .values((
            files::id.eq(new.0),
            files::organization_id.eq(owner.organization()),
            files::owner_profile_id.eq(owner.person()),
            files::storage_key.eq(&bytes.name),
            files::content_type.eq(bytes.content_type),
            files::detected_type.eq(bytes.content_type),
            files::byte_size.eq(bytes.byte_size),
            files::checksum.eq(bytes.checksum.to_vec()),
            files::width.eq(width.and_then(|width| i32::try_from(width).ok())),
            files::height.eq(height.and_then(|height| i32::try_from(height).ok())),
            files::duration_ms.eq(bytes.duration_ms.and_then(|length| i32::try_from(length).ok())),
            files::page_count.eq(bytes.pages.and_then(|count| i32::try_from(count).ok())),
            files::uploaded_by.eq(tx.actor().user()),
        ))
        .on_conflict_do_nothing()
        .execute(&mut tx.conn())
        .await?;
    let same =
        files::table.filter(files::checksum.eq(bytes.checksum.to_vec())).select(files::id).into_boxed();
    let same = match owner {
        Owner::Organization(id) => same.filter(files::organization_id.eq(id.0)),
        Owner::Person(id) => same.filter(files::owner_profile_id.eq(id.0)),
    };
    let file: FileId = same.first(&mut tx.conn()).await?;
    Ok((file, file == new))
}

/// The file of a picture with its copies, made if it is not there.
///
/// # Errors
/// As [`bytes_create`].
pub(crate) async fn file_create(
    tx: &mut ActorTx<'_>,
    owner: Owner,
    prepared: &Prepared,
) -> StoreResult<FileId> {
    let bytes = Bytes {
        name: original_name(&prepared.key(), prepared.format.extension()),
        content_type: prepared.format.content_type(),
        byte_size: size(&prepared.original),
        checksum: prepared.checksum,
        size: Some((prepared.width, prepared.height)),
        duration_ms: None,
        pages: None,
    };
    let (file, is_new) = bytes_create(tx, owner, &bytes).await?;
    if is_new {
        renditions_create(tx, owner, file, prepared).await?;
    }
    Ok(file)
}

async fn renditions_create(
    tx: &mut ActorTx<'_>,
    owner: Owner,
    file: FileId,
    prepared: &Prepared,
) -> StoreResult<()> {
    let key = prepared.key();
    let rows: Vec<_> = prepared
        .renditions
        .iter()
        .map(|copy| {
            (
                renditions::id.eq(Uuid::now_v7()),
                renditions::organization_id.eq(owner.organization()),
                renditions::file_id.eq(file.0),
                renditions::width.eq(i32::try_from(copy.step).unwrap_or(1)),
                renditions::height.eq(i32::try_from(copy.height).unwrap_or(1)),
                renditions::format.eq(copy.format.as_str()),
                renditions::storage_key.eq(rendition_name(&key, copy.step, copy.format.extension())),
                renditions::byte_size.eq(size(&copy.bytes)),
            )
        })
        .collect();
    diesel::insert_into(renditions::table).values(rows).execute(&mut tx.conn()).await?;
    Ok(())
}

/// A file whose row is gone.
#[derive(Clone, Debug, QueryableByName)]
pub struct Dropped {
    /// Where its bytes lie.
    #[diesel(sql_type = Text)]
    pub key: String,
    /// The person whose it was, if it was a person's.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub owner: Option<Uuid>,
}

const DROP: &str = "delete from media.files f where f.id = any ($1) and not exists (select from media.assets a where a.file_id = f.id) \
    and not exists (select from media.asset_renditions r where r.file_id = f.id) \
  returning f.storage_key as key, f.owner_profile_id as owner";

/// Deletes the rows of files that nothing shows any more: no asset, and none as its poster. Their bytes stay.
///
/// # Errors
/// If the database is away.
pub async fn files_drop(tx: &mut ActorTx<'_>, files: Vec<Uuid>) -> StoreResult<Vec<Dropped>> {
    Ok(statement(DROP).bind::<Array<SqlUuid>, _>(files).load(&mut tx.conn()).await?)
}

fn size(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}
