//! Rows of a picture's bytes: the file and its copies. Whoever owns them, the same bytes are one file.

use crate::storage::{original_name, rendition_name};
use db::prelude::*;
use kernel::{FileId, OrganizationId, ProfileId};
use picture::Prepared;
use schema::media::{files, renditions};
use uuid::Uuid;

/// Whose a file is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Owner {
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

/// The file with these bytes, made if it is not there.
///
/// # Errors
/// `Denied` where the owner is not one's own; `Constraint` where there is no more room.
pub(super) async fn file_create(
    tx: &mut ActorTx<'_>,
    owner: Owner,
    prepared: &Prepared,
) -> StoreResult<FileId> {
    let new = FileId::new();
    diesel::insert_into(files::table)
        .values((
            files::id.eq(new.0),
            files::organization_id.eq(owner.organization()),
            files::owner_profile_id.eq(owner.person()),
            files::storage_key.eq(original_name(&prepared.key(), prepared.format.extension())),
            files::content_type.eq(prepared.format.content_type()),
            files::byte_size.eq(size(&prepared.original)),
            files::checksum.eq(prepared.checksum.to_vec()),
            files::width.eq(i32::try_from(prepared.width).ok()),
            files::height.eq(i32::try_from(prepared.height).ok()),
            files::uploaded_by.eq(tx.actor().user()),
        ))
        .on_conflict_do_nothing()
        .execute(&mut tx.conn())
        .await?;
    let same =
        files::table.filter(files::checksum.eq(prepared.checksum.to_vec())).select(files::id).into_boxed();
    let same = match owner {
        Owner::Organization(id) => same.filter(files::organization_id.eq(id.0)),
        Owner::Person(id) => same.filter(files::owner_profile_id.eq(id.0)),
    };
    let file: FileId = same.first(&mut tx.conn()).await?;
    if file == new {
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

fn size(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}
