//! Pictures that people send with a post become assets of their own: members need no right in an organisation's library.

use super::draft::Shot;
use super::receive::File;
use chrono::Utc;
use db::prelude::*;
use kernel::{AppError, FieldErrors};
use media::Storage;
use media::asset::{OwnPicture, Visibility, id_within, intake, own_create};
use picture::Refusal;
use uuid::Uuid;
use web::Cx;

/// Takes the files of a form into the person's own pictures; sentences for those that are no pictures.
///
/// # Errors
/// If the disk is full or the database is away.
pub async fn take(
    cx: &Cx,
    post: Uuid,
    sent: Vec<File>,
    shots: &mut Vec<Shot>,
) -> Result<FieldErrors, web::Failure> {
    let mut errors = FieldErrors::default();
    let storage = Storage::local(&*cx.app.settings.storage);
    for file in sent {
        let prepared = match file.bytes {
            Some(bytes) => intake::prepare(bytes, cx.locale).await,
            None => Err(intake::refused(Refusal::TooManyBytes, cx.locale)),
        };
        let prepared = match prepared {
            Ok(prepared) => prepared,
            Err(AppError::Invalid(refused)) => {
                errors.add(&file.field, refused.get("file").unwrap_or_default());
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        intake::keep(&storage, &prepared).await?;
        let alt: String = file.alt.trim().chars().take(1000).collect();
        let id = id_within(post, &prepared);
        let name = Utc::now().date_naive().to_string();
        // Who sees the post sees the picture: its row is public, its address is known to the post alone.
        let own = OwnPicture { id, name: &name, alt: &alt, visibility: Visibility::Public };
        let full = || "post-error-room".to_owned();
        let keep = async |tx: &mut ActorTx<'_>| {
            own_create(tx, &prepared, &own)
                .await
                .on_constraint("quotas_max_bytes_reached", "pictures", full)
                .on_constraint("quotas_max_files_reached", "pictures", full)
        };
        cx.app.db.as_actor(cx.actor(), keep).await?;
        if !shots.iter().any(|shot| shot.id == id.0) {
            shots.push(Shot { id: id.0, alt: file.alt, ..Shot::default() });
        }
    }
    Ok(errors)
}
