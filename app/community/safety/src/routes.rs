//! The addresses of this part of the portal.

use crate::{appeal, case, evidence, log, report, sanction, word};
use axum::Router;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    Router::new().merge(for_everybody()).merge(for_moderators())
}

fn for_everybody() -> Router<App> {
    Router::new()
        .route(
            "/report/{subject}/{id}",
            get(report::form::report_form).post(report::form::report_form_create),
        )
        .route("/reports", get(report::page::reports))
        .route("/reports/{id}", get(report::page::report))
        .route("/settings/standing", get(sanction::page::standing))
        .route(
            "/settings/standing/{sanction}/appeal",
            get(sanction::appeal::appeal_form).post(sanction::appeal::appeal),
        )
        .route("/settings/standing/appeals/{id}/withdraw", post(sanction::appeal::withdraw))
        .route("/moderation/{organization}/public", get(log::public::public))
}

fn for_moderators() -> Router<App> {
    Router::new()
        .route("/moderation/{organization}", get(case::queue::queue))
        .route("/moderation/{organization}/cases/{id}", get(case::page::case))
        .route("/moderation/{organization}/cases/{id}/claim", post(case::page::claim))
        .route("/moderation/{organization}/cases/{id}/release", post(case::page::release))
        .route("/moderation/{organization}/cases/{id}/decide", post(case::page::decide))
        .route(
            "/moderation/{organization}/people/{profile}",
            get(evidence::page::evidence).post(evidence::page::evidence_sanction),
        )
        .route("/moderation/{organization}/sanctions/{id}/lift", post(sanction::lift::lift))
        .route("/moderation/{organization}/appeals", get(appeal::page::appeals))
        .route(
            "/moderation/{organization}/appeals/{id}",
            get(appeal::decide::appeal).post(appeal::decide::appeal_answer),
        )
        .route("/moderation/{organization}/log", get(log::page::log))
        .route("/moderation/{organization}/words", get(word::words).post(word::create))
        .route("/moderation/{organization}/words/try", post(word::try_out))
        .route("/moderation/{organization}/words/{id}", post(word::update))
        .route("/moderation/{organization}/words/{id}/delete", post(word::delete))
}
