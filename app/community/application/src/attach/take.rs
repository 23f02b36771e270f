//! Takes files that were sent: looks at what they are, keeps their bytes, says what is wrong with the others.

use super::receive::SentFile;
use crate::question::{Question, Typed};
use kernel::values::community::ApplicationQuestionKind as Kind;
use kernel::{AppError, AssetId, FieldErrors};
use media::Storage;
use media::asset::document::{Document, MOST_BYTES, document_keep};
use media::asset::{id_within, intake};
use picture::Prepared;
use ui::i18n::message;
use uuid::Uuid;
use web::{Cx, Failure};

/// What a file turned out to be.
#[derive(Debug)]
pub enum Made {
    /// A picture, made anew.
    Picture(Box<Prepared>),
    /// A PDF, as it came.
    Document(Document),
}

impl Made {
    fn id_within(&self, whole: Uuid) -> AssetId {
        match self {
            Self::Picture(prepared) => id_within(whole, prepared),
            Self::Document(document) => document.id_within(whole),
        }
    }
}

/// A file whose bytes are kept and whose rows are not written yet.
#[derive(Debug)]
pub struct Fresh {
    /// Its asset: the same file, sent twice for the same question, is there once.
    pub id: AssetId,
    /// The field it came in.
    pub field: String,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub made: Made,
}

/// Keeps the bytes of files for these questions and puts their ids among the answers. `whole`: the application's id.
///
/// # Errors
/// If the disk is full; what is wrong with a file stands beside its question instead.
pub async fn take(
    cx: &Cx,
    whole: Uuid,
    questions: &[&Question],
    sent: Vec<SentFile>,
    typed: &mut Typed,
) -> Result<(Vec<Fresh>, FieldErrors), Failure> {
    let (mut fresh, mut errors) = (Vec::new(), FieldErrors::default());
    for file in sent {
        let asks = |one: &&&Question| one.kind == Kind::File && one.field() == file.field;
        let Some(question) = questions.iter().find(asks) else { continue };
        if typed.all(&question.key).len() >= question.most_files() {
            errors.add(&file.field, many(cx, question));
            continue;
        }
        let (field, name) = (file.field, file.name);
        match make(cx, file.bytes).await {
            Ok(made) => {
                let id = made.id_within(within(whole, &question.key));
                typed.put(&question.key, id.0.to_string());
                fresh.push(Fresh { id, field, name, made });
            }
            Err(AppError::Invalid(refused)) => {
                let why = refused.get("file").unwrap_or_default();
                errors.add(&field, format!("{name}: {why}"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok((fresh, errors))
}

fn many(cx: &Cx, question: &Question) -> String {
    message(cx.locale, "application-error-files", &[("count", question.most_files().into())])
}

/// The same file may answer two questions; then it is two assets.
fn within(whole: Uuid, key: &str) -> Uuid {
    let mixed = key.bytes().fold(whole.as_u128(), |id, byte| id.rotate_left(7) ^ u128::from(byte));
    Uuid::from_u128(mixed)
}

async fn make(cx: &Cx, bytes: Option<Vec<u8>>) -> Result<Made, AppError> {
    let large = || AppError::field("file", cx.t("application-error-file-large"));
    let bytes = bytes.ok_or_else(large)?;
    let storage = Storage::local(&*cx.app.settings.storage);
    if Document::is_pdf(&bytes) {
        let document = Document::pdf(bytes).ok_or_else(large)?;
        document_keep(&storage, &document).await?;
        return Ok(Made::Document(document));
    }
    if bytes.len() > MOST_BYTES {
        return Err(large());
    }
    let prepared = intake::prepare(bytes, cx.locale).await.map_err(|error| match error {
        AppError::Invalid(_) => AppError::field("file", cx.t("application-error-file-kind")),
        error => error,
    })?;
    intake::keep(&storage, &prepared).await?;
    Ok(Made::Picture(Box::new(prepared)))
}
