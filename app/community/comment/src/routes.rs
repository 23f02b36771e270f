//! The addresses of this part of the portal.

use crate::{
    reaction::page as reaction, remark::change, remark::page as remark, thread::lock, thread::page as thread,
};
use axum::Router;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/reactions/{subject}/{id}", get(reaction::reaction_list).post(reaction::reaction_save))
        .route("/comments/{subject}/{id}", get(thread::thread_page).post(remark::remark_create))
        .route("/comments/{subject}/{id}/answers", post(lock::answers_update))
        .route("/comments/{subject}", get(remark::remark_find_page))
        .route("/comments/{subject}/reply", get(remark::remark_reply))
        .route("/comments/{subject}/edit", get(change::remark_edit).post(change::remark_update))
        .route("/comments/{subject}/history", get(change::remark_history))
        .route("/comments/{subject}/delete", post(change::remark_delete))
        .route("/comments/{subject}/restore", post(change::remark_restore))
        .route("/comments/{subject}/approve", post(change::remark_approve))
        .route("/comments/{subject}/hide", post(change::remark_hide))
}
