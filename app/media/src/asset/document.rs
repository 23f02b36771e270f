//! A person's own documents: kept as they came, never shown within a page, only ever downloaded, by those who may see
//! the row. They have no smaller copies and no picture.

use super::file::{Bytes, Owner, bytes_create};
use super::own::{self, Shown};
use super::{OwnPicture, Visibility};
use crate::Storage;
use crate::reading::{CONTENT_TYPE, EXTENSION};
use crate::storage::original_name;
use db::prelude::*;
use kernel::AssetId;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Bytes of a document at most.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

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
        paper::begin(bytes) == Some(0) && end.windows(5).any(|five| five == b"%%EOF")
    }

    /// The document of these bytes; `None` for what is no PDF or larger than [`MOST_BYTES`].
    pub fn pdf(bytes: Vec<u8>) -> Option<Self> {
        let fits = bytes.len() <= MOST_BYTES && Self::is_pdf(&bytes);
        fits.then(|| Self { checksum: Sha256::digest(&bytes).into(), bytes })
    }

    /// The same document within the same whole has the same id, however often it is sent.
    pub fn id_within(&self, whole: Uuid) -> AssetId {
        own::id_of(whole, &self.checksum)
    }

    fn place(&self) -> String {
        original_name(&picture::key(&self.checksum), EXTENSION)
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
    let bytes = Bytes {
        name: document.place(),
        content_type: CONTENT_TYPE,
        byte_size: i64::try_from(document.bytes.len()).unwrap_or(i64::MAX),
        checksum: document.checksum,
        size: None,
        duration_ms: None,
        pages: None,
    };
    let (file, _) = bytes_create(tx, Owner::Person(owner), &bytes).await?;
    let own = OwnPicture { id, name, alt: "", visibility: Visibility::Private };
    own::row_create(tx, (owner, file), &own, Shown::not("document")).await?;
    Ok(())
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
