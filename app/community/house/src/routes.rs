//! The addresses of this part of the portal.

use crate::{
    about, colour, directory, file, honour, invitation, lead, lineage, member, membership, night, picture,
};
use axum::Router;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    Router::new().merge(pages()).merge(people()).merge(leading())
}

fn pages() -> Router<App> {
    Router::new()
        .route("/houses", get(directory::page::directory))
        .route("/houses/colours.css", get(colour::colours))
        .route("/houses/{key}", get(about::page::about))
        .route("/houses/{key}/members", get(member::page::members))
        .route("/houses/{key}/events", get(night::page::nights))
        .route("/houses/{key}/gallery", get(picture::page::pictures))
        .route("/houses/{key}/files", get(file::page::files))
}

fn people() -> Router<App> {
    use invitation::accept;
    Router::new()
        .route("/houses/{key}/join", post(membership::page::join_create))
        .route("/houses/{key}/leave", get(membership::page::leave_ask).post(membership::page::leave_create))
        .route("/houses/{key}/shown", post(membership::page::shown_save))
        .route("/houses/{key}/honours/{id}/witness", post(honour::page::witness))
        .route("/houses/invitations/{token}", get(accept::invitation).post(accept::invitation_accept_create))
        .route("/houses/invitations/{token}/decline", post(accept::invitation_decline_create))
}

fn leading() -> Router<App> {
    use lead::people;
    Router::new()
        .route("/houses/{key}/lead", get(lead::page::settings).post(lead::page::settings_save))
        .route("/houses/{key}/lead/people", get(people::people))
        .route("/houses/{key}/lead/people/{id}", get(people::member).post(people::member_save))
        .route(
            "/houses/{key}/lead/invitations",
            get(invitation::page::invitations).post(invitation::page::invitations_create),
        )
        .route("/houses/{key}/lead/invitations/{id}/revoke", post(invitation::page::revoke))
        .route("/houses/{key}/lead/honours", get(honour::page::honours).post(honour::page::honours_create))
        .route("/houses/{key}/lead/lineage", get(lineage::page::lineage).post(lineage::page::lineage_create))
        .route("/houses/{key}/lead/lineage/{id}/delete", post(lineage::page::lineage_delete))
        .route("/houses/{key}/lead/files", get(file::page::files_lead).post(file::page::files_create))
        .route("/houses/{key}/lead/files/{id}/delete", post(file::page::files_delete))
}
