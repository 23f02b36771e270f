//! The addresses of this part of the portal.

use crate::mail::page::{stop, stop_ask};
use crate::notice::action::{notice_delete, notice_open, notice_read, notices_read};
use crate::notice::page::{notice_count, notices};
use crate::push::page::{device_create, device_delete};
use crate::reply::hook::mail_create;
use crate::wish::page::{house_wishes, house_wishes_update, wishes, wishes_update};
use axum::Router;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/hooks/mail", post(mail_create))
        .route("/notifications", get(notices))
        .route("/notifications/count", get(notice_count))
        .route("/notifications/read", post(notices_read))
        .route("/notifications/{id}/read", post(notice_read))
        .route("/notifications/{id}/open", post(notice_open))
        .route("/notifications/{id}/delete", post(notice_delete))
        .route("/notifications/unsubscribe/{token}", get(stop_ask).post(stop))
        .route("/settings/notifications", get(wishes).post(wishes_update))
        .route("/settings/notifications/devices", post(device_create))
        .route("/settings/notifications/devices/{id}/delete", post(device_delete))
        .route("/settings/notifications/houses/{house}", get(house_wishes).post(house_wishes_update))
}
