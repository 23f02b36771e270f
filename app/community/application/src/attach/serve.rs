//! `/applications/{application}/files/{file}`: the bytes, for the applicant and for whoever reviews the application.

use super::store::{Stored, find};
use axum::extract::Path;
use axum::response::IntoResponse;
use db::ActorTx;
use http::header;
use kernel::AppError;
use kernel::address::encode_all;
use media::Storage;
use uuid::Uuid;
use web::{Answer, Cx};

/// `GET /applications/{application}/files/{file}`. Pictures are shown, everything else is downloaded.
///
/// # Errors
/// `NotFound` for everybody else, and once the application is withdrawn.
pub async fn file_show(cx: Cx, Path((application, file)): Path<(Uuid, Uuid)>) -> Answer {
    cx.person()?;
    let look = async |tx: &ActorTx<'_>| find(tx, application, file).await;
    let stored = cx.app.db.read_newest(cx.actor(), look).await?;
    let storage = Storage::local(&*cx.app.settings.storage);
    let bytes = storage.get(&stored.storage_key).await.map_err(|error| {
        tracing::error!(%error, "a file of an application cannot be read");
        AppError::NotFound
    })?;
    let headers = [
        (header::CONTENT_TYPE, stored.content_type.clone()),
        (header::CONTENT_DISPOSITION, disposition(&stored)),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::CONTENT_SECURITY_POLICY, media::ALONE.to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// Under the name that it was sent with. Pictures are made anew, so their ending may be another.
fn disposition(stored: &Stored) -> String {
    let way = if stored.content_type.starts_with("image/") { "inline" } else { "attachment" };
    let stem = stored.name.rsplit_once('.').map_or(stored.name.as_str(), |(stem, _)| stem);
    let ending = stored.storage_key.rsplit_once('.').map_or("", |(_, ending)| ending);
    let plain =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | ' ' | '(' | ')');
    let ascii: String = stem.chars().map(|letter| if plain(letter) { letter } else { '_' }).collect();
    let whole = encode_all(&format!("{stem}.{ending}"));
    format!("{way}; filename=\"{ascii}.{ending}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_a_name() {
        let of = |name: &str, content_type: &str, ending: &str| {
            let storage_key = format!("3f/3fab/original.{ending}");
            disposition(&Stored { name: name.into(), content_type: content_type.into(), storage_key })
        };
        assert_eq!(
            of("cv \"x\"\r\n.pdf", "application/pdf", "pdf"),
            "attachment; filename=\"cv _x___.pdf\"; filename*=UTF-8''cv%20%22x%22%0D%0A.pdf"
        );
        assert!(of("سيرة.gif", "image/png", "png").starts_with("inline; filename=\"____.png\""));
        assert!(of("page.html", "text/html", "html").starts_with("attachment;"));
    }
}
