//! What people do with notices: open, tick off, throw away. All of it may be sent twice.

use super::model::{NoticeView, Show};
use super::store;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use kernel::AppError;
use serde::Deserialize;
use uuid::Uuid;
use web::answer::see_other;
use web::{Answer, Cx, Form};

/// From which page, and how far it went.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Place {
    /// Word of [`Show`].
    pub show: String,
    /// When the newest notice on it happened, RFC 3339.
    pub until: String,
}

impl Place {
    fn path(&self) -> String {
        Show::parse(&self.show).path()
    }
}

/// `POST /notifications/{id}/open`: ticks it off and goes there.
///
/// # Errors
/// `NotFound` for somebody else's, or where the subject is hidden by now.
pub async fn notice_open(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let notice = read(&cx, id).await?;
    Ok(see_other(&notice.path()))
}

/// `POST /notifications/{id}/read`.
///
/// # Errors
/// As [`notice_open`].
pub async fn notice_read(cx: Cx, Path(id): Path<Uuid>, Form(place): Form<Place>) -> Answer {
    read(&cx, id).await?;
    Ok(see_other(&place.path()))
}

async fn read(cx: &Cx, id: Uuid) -> Result<NoticeView, web::Failure> {
    cx.person()?;
    let found = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            let found = store::notice_find(tx, id).await?;
            store::read_create(tx, id).await?;
            Ok(found)
        })
        .await?;
    Ok(found.ok_or(AppError::NotFound)?)
}

/// `POST /notifications/read`: everything that the page showed, and what is older.
///
/// # Errors
/// What the database says.
pub async fn notices_read(cx: Cx, Form(place): Form<Place>) -> Answer {
    cx.person()?;
    let until = place.until.parse::<DateTime<Utc>>().unwrap_or_else(|_| Utc::now());
    cx.app.db.as_actor(cx.actor(), async |tx| store::reads_create(tx, until).await).await?;
    Ok(cx.done(&place.path(), "notification-all-read"))
}

/// `POST /notifications/{id}/delete`. What is not there is gone already.
///
/// # Errors
/// What the database says.
pub async fn notice_delete(cx: Cx, Path(id): Path<Uuid>, Form(place): Form<Place>) -> Answer {
    cx.person()?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::notice_delete(tx, id).await).await?;
    Ok(cx.done(&place.path(), "notification-deleted"))
}
