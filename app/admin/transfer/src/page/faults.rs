//! Rows with something wrong, as a file: the first thousand.

use super::report::labels;
use super::{AtOne, enter_one};
use crate::export::text::safe;
use axum::extract::Path;
use axum::response::IntoResponse;
use db::prelude::*;
use engine::changeset;
use frame::TheEngine;
use http::header;
use kernel::AppError;
use web::{Answer, Cx};

/// Row, field, sentence.
///
/// # Errors
/// As [`enter_one`].
pub async fn download(cx: Cx, engine: TheEngine, Path(at): Path<AtOne>) -> Answer {
    let (desk, noun, import) = enter_one(&cx, &engine, at).await?;
    let faults = match import.changeset_id {
        None => import.report().faults,
        Some(id) => {
            let told = async |tx: &ActorTx<'_>| {
                let told = changeset::undo_find(tx, id).await?.map_or(id, |undo| undo.id);
                changeset::faults(tx, told).await
            };
            cx.app.db.read_newest(cx.actor(), told).await?
        }
    };
    let labels = labels(&desk, &noun);
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xef\xbb\xbf".to_vec());
    let broken = |_| AppError::Unavailable;
    writer
        .write_record([cx.t("transfer-row"), cx.t("transfer-field"), cx.t("transfer-problem")])
        .map_err(broken)?;
    for fault in faults {
        for (field, sentence) in fault.errors {
            let label = labels.get(&field).cloned().unwrap_or_default();
            writer.write_record([fault.row.to_string(), safe(label), safe(sentence)]).map_err(broken)?;
        }
    }
    let bytes = writer.into_inner().map_err(|_| AppError::Unavailable)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"faults.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, bytes).into_response())
}
