//! `POST /settings/data/leave`.

use super::mail::{CONFIRM, Order};
use super::model::LeaveDraft;
use super::page::{Shown, leave_page, shown};
use super::store::leave_ask;
use db::StoreResult;
use db::jobs::{NewJob, enqueue};
use db::person::Content;
use identity::account::action::account_prove;
use kernel::FieldErrors;
use uuid::Uuid;
use web::words::refused;
use web::{Answer, Cx, Form};

/// `POST /settings/data/leave`: asks to be erased. A second time it says the same and does nothing.
///
/// # Errors
/// `Unauthenticated` for visitors, `TooMany` after many wrong passwords.
pub async fn leave_create(cx: Cx, Form(draft): Form<LeaveDraft>) -> Answer {
    let shown = shown(&cx).await?;
    let content = match may_ask(&shown, &draft) {
        Ok(content) => content,
        Err(errors) => return leave_page(&cx, shown, draft, &errors),
    };
    match refused(account_prove(&cx, &draft.current_password).await)? {
        Ok(_) => ask(&cx, content).await?,
        Err(errors) => return leave_page(&cx, shown, draft, &errors),
    }
    Ok(cx.done("/settings/data", "leave-asked"))
}

fn may_ask(shown: &Shown, draft: &LeaveDraft) -> Result<Content, FieldErrors> {
    if !shown.kept.is_empty() {
        return Err(FieldErrors::one("", "leave-kept-first"));
    }
    draft.check((!shown.has_password).then_some(shown.handle.as_str()))
}

async fn ask(cx: &Cx, content: Content) -> StoreResult<()> {
    let order = Order { request: Uuid::now_v7() };
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| {
            if leave_ask(tx, order.request, content).await? {
                enqueue(tx, &NewJob::new(CONFIRM, &order)).await?;
            }
            Ok(())
        })
        .await
}
