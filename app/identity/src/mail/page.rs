//! `/dev/outbox`: the mails of a development server, with links that work.

use super::store::{MailRow, mail_find, mail_list};
use crate::narrow::Narrow;
use axum::extract::Path;
use kernel::AppError;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

fn only_in_development(cx: &Cx) -> Result<(), AppError> {
    if cx.app.settings.dev { Ok(()) } else { Err(AppError::NotFound) }
}

/// The last hundred mails.
///
/// # Errors
/// `NotFound` outside development.
pub async fn outbox_list(cx: Cx) -> Answer {
    only_in_development(&cx)?;
    let mails = cx.app.db.as_system("development outbox", async |tx| mail_list(tx, 100).await).await?;
    Ok(cx.page(Page::new(cx.t("outbox-title"), move || {
        let items = mails.into_iter().map(|mail| {
            view! {
                <li class="border-b py-3">
                    <a href=format!("/dev/outbox/{}", mail.id)>{mail.subject}" · "{mail.recipient}</a>
                    <p class="help">{mail.created_at.format("%H:%M:%S").to_string()}</p>
                </li>
            }
        });
        view! { <Narrow title=t("outbox-title")><ul>{items.collect_view()}</ul></Narrow> }.into_any()
    })))
}

/// One mail.
///
/// # Errors
/// `NotFound` outside development, or if there is no such mail.
pub async fn outbox_view(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    only_in_development(&cx)?;
    let mail = cx.app.db.as_system("development outbox", async |tx| mail_find(tx, id).await).await?;
    let mail = mail.ok_or(AppError::NotFound)?;
    let origin = cx.app.settings.origin.clone();
    Ok(cx.page(Page::new(mail.subject.clone(), move || letter(mail, &origin))))
}

fn letter(mail: MailRow, origin: &str) -> AnyView {
    let lines = mail.text_body.lines().map(|line| line_view(line, origin)).collect_view();
    let answers = mail.reply_to.map(|address| view! { <p class="help break-all">"Reply-To: "{address}</p> });
    view! {
        <Narrow title=mail.subject>
            <p class="help">{mail.recipient}</p>
            {answers}
            {lines}
            <p><a href="/dev/outbox">{t("outbox-back")}</a></p>
        </Narrow>
    }
    .into_any()
}

/// Links lead to the server that is looked at, whatever its address in mails is.
fn line_view(line: &str, origin: &str) -> AnyView {
    match line.strip_prefix(origin).filter(|path| path.starts_with('/')) {
        Some(path) => {
            view! { <p><a class="break-all" href=path.to_owned()>{line.to_owned()}</a></p> }.into_any()
        }
        None => view! { <p dir="auto">{line.to_owned()}</p> }.into_any(),
    }
}
