//! `POST /settings/data/import`: an archive comes in; and its part of `/settings/data`.

use super::receive::receive;
use super::store::import_add;
use crate::data::data_page;
use crate::file::Archives;
use crate::request::store::Request;
use axum::extract::Multipart;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use serde_json::Value;
use ui::prelude::*;
use uuid::Uuid;
use web::words::beside;
use web::{Answer, Cx, Failure};

/// `POST /settings/data/import`: keeps it for its person to look at.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn import_create(cx: Cx, multipart: Multipart) -> Answer {
    cx.person()?;
    let id = Uuid::now_v7();
    match receive(&cx, multipart, id).await {
        Ok(()) => {}
        Err(Failure(AppError::Invalid(errors))) => return data_page(&cx, errors).await,
        Err(error) => return Err(error),
    }
    if cx.app.db.as_actor(cx.actor(), async |tx| import_add(tx, id).await).await? {
        return Ok(web::answer::see_other(&format!("/settings/data/import/{id}")));
    }
    let _ = tokio::fs::remove_file(Archives::new(&cx.app.settings.storage).path(id)).await;
    Ok(cx.sorry("/settings/data", "archive-bring-busy"))
}

/// What stands on `/settings/data`.
pub fn bring_in(last: Option<&Request>, errors: &FieldErrors) -> impl IntoView + use<> {
    let error = beside(errors, "file");
    let frame = Frame::new("file", t("archive-bring-file"), error, Some(t("archive-bring-file-help")), true);
    let input = view! {
        <input
            class="input" id=frame.id.clone() name="file" type="file" accept=".zip,application/zip" required=true
            aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
    };
    view! {
        <section class="data-part" aria-labelledby="data-bring">
            <h2 id="data-bring">{t("archive-bring-title")}</h2>
            <p>{t("archive-bring-text")}</p>
            {last.map(state)}
            <form class="data-form" method="post" action="/settings/data/import" enctype="multipart/form-data">
                {frame.around(input)}
                <SubmitButton label=t("archive-bring-send")/>
            </form>
        </section>
    }
}

fn state(last: &Request) -> AnyView {
    let words = match last.state.as_str() {
        "waiting" => {
            return view! {
                <div class="data-state" role="status">
                    <p>{t("archive-bring-waiting")}</p>
                    <a href=format!("/settings/data/import/{}", last.id)>{t("archive-bring-look")}</a>
                </div>
            }
            .into_any();
        }
        "running" => t("archive-bring-running"),
        "failed" => t("archive-bring-failed"),
        "done" => brought(&last.counts),
        _ => return ().into_any(),
    };
    view! { <div class="data-state" role="status"><p>{words}</p></div> }.into_any()
}

fn brought(counts: &Value) -> String {
    let count = |of: &str| counts.get(of).and_then(Value::as_i64).unwrap_or_default();
    let mut words =
        tr("archive-brought", &[("posts", count("posts").into()), ("pictures", count("pictures").into())]);
    for (of, id) in [("here_already", "archive-brought-here"), ("left_out", "archive-brought-left")] {
        if count(of) > 0 {
            words.push(' ');
            words.push_str(&tr(id, &[("posts", count(of).into())]));
        }
    }
    words
}
