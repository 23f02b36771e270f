//! A person's own documents: kept as they came, never shown within a page, only ever downloaded, by those who may see
//! the row. They have no smaller copies and no picture.

use crate::Storage;
use crate::storage::original_name;
use db::prelude::*;
use kernel::{AssetId, FileId};
use schema::media::{assets, files};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Bytes of a document at most.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// Media type of the one kind that is taken.
const PDF: &str = "application/pdf";

/// A PDF ready to be stored.
#[derive(Clone, Debug)]
pub struct Document {
    bytes: Vec<u8>,
    checksum: [u8; 32],
}

impl Document {
    /// Do these bytes say of themselves that they are a PDF? It begins and ends as one: another file that hides one
    /// behind its own beginning is none.
    pub fn is_pdf(bytes: &[u8]) -> bool {
        let end = bytes.get(bytes.len().saturating_sub(2048)..).unwrap_or_default();
        (bytes.starts_with(b"%PDF-1.") || bytes.starts_with(b"%PDF-2."))
            && end.windows(5).any(|five| five == b"%%EOF")
    }

    /// The document of these bytes; `None` for what is no PDF or larger than [`MOST_BYTES`].
    pub fn pdf(bytes: Vec<u8>) -> Option<Self> {
        let fits = bytes.len() <= MOST_BYTES && Self::is_pdf(&bytes);
        fits.then(|| Self { checksum: Sha256::digest(&bytes).into(), bytes })
    }

    /// The same document within the same whole has the same id, however often it is sent.
    pub fn id_within(&self, whole: Uuid) -> AssetId {
        let first = self.checksum.iter().take(16).fold(0_u128, |id, byte| (id << 8) | u128::from(*byte));
        AssetId(Uuid::from_u128(whole.as_u128() ^ first))
    }

    fn place(&self) -> String {
        let key: String = self.checksum.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        original_name(&key, "pdf")
    }
}

/// Puts a document's bytes into the storage. Do this before the row commits: a file without a row harms nobody.
///
/// # Errors
/// If the disk is full or the folder cannot be written.
pub async fn document_keep(storage: &Storage, document: &Document) -> StoreResult<()> {
    let file = (document.place(), document.bytes.clone());
    storage.put(vec![file]).await.map_err(|error| StoreError::Other(error.into()))
}

/// Writes the rows of a document of whoever asks, whose bytes are kept already; nobody else sees them. Does nothing
/// where its id is there.
///
/// # Errors
/// `Denied` for visitors, `Constraint` where the person has no more room.
pub async fn document_create(
    tx: &mut ActorTx<'_>,
    document: &Document,
    id: AssetId,
    name: &str,
) -> StoreResult<()> {
    let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
    let file = file_create(tx, owner.0, document).await?;
    diesel::insert_into(assets::table)
        .values((
            assets::id.eq(id.0),
            assets::owner_profile_id.eq(owner.0),
            assets::file_id.eq(file.0),
            assets::asset_type.eq("document"),
            assets::name.eq(name),
            assets::visibility.eq(super::Visibility::Private),
            assets::created_by.eq(tx.actor().user()),
        ))
        .on_conflict(assets::id)
        .do_nothing()
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// The owner's file with these bytes, made if it is not there.
async fn file_create(tx: &mut ActorTx<'_>, owner: Uuid, document: &Document) -> StoreResult<FileId> {
    let checksum = document.checksum.to_vec();
    diesel::insert_into(files::table)
        .values((
            files::id.eq(FileId::new().0),
            files::owner_profile_id.eq(owner),
            files::storage_key.eq(document.place()),
            files::content_type.eq(PDF),
            files::detected_type.eq(PDF),
            files::byte_size.eq(i64::try_from(document.bytes.len()).unwrap_or(i64::MAX)),
            files::checksum.eq(&checksum),
            files::uploaded_by.eq(tx.actor().user()),
        ))
        .on_conflict_do_nothing()
        .execute(&mut tx.conn())
        .await?;
    let own = files::table.filter(files::owner_profile_id.eq(owner).and(files::checksum.eq(checksum)));
    Ok(own.select(files::id).first(&mut tx.conn()).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_a_pdf_from_end_to_end_is_one() {
        let pdf = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".to_vec();
        let document = Document::pdf(pdf.clone()).unwrap();
        assert!(document.place().ends_with("/original.pdf"), "{}", document.place());
        let whole = Uuid::from_u128(7);
        assert_eq!(document.id_within(whole), Document::pdf(pdf.clone()).unwrap().id_within(whole));
        assert_ne!(document.id_within(whole), document.id_within(Uuid::from_u128(8)));
        let hidden = [b"<script>alert(1)</script>".to_vec(), pdf.clone()].concat();
        let cut = pdf.get(..20).unwrap().to_vec();
        let large = [b"%PDF-1.7\n".to_vec(), vec![b' '; MOST_BYTES], b"%%EOF".to_vec()].concat();
        for wrong in [hidden, cut, large, b"PK\x03\x04".to_vec(), Vec::new()] {
            assert!(Document::pdf(wrong).is_none());
        }
    }
}
