//! `/settings/data`: what people can do with everything that is theirs.

use crate::export::page::take;
use crate::import::page::bring_in;
use crate::leave::card::leave_card;
use crate::leave::store::{Leaving, leaving};
use crate::request::store::latest;
use chrono::Utc;
use kernel::FieldErrors;
use leptos::prelude::*;
use portal::settings_page;
use web::words::status;
use web::{Answer, Cx};

/// `GET /settings/data`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn data(cx: Cx) -> Answer {
    data_page(&cx, FieldErrors::default()).await
}

/// The page, with sentences about what was sent.
///
/// # Errors
/// As [`data`].
pub async fn data_page(cx: &Cx, errors: FieldErrors) -> Answer {
    cx.person()?;
    let (export, import, farewell) = cx
        .app
        .db
        .read_newest(cx.actor(), async |tx| {
            Ok((latest(tx, "export").await?, latest(tx, "import").await?, leaving(tx).await?))
        })
        .await?;
    let (now, code) = (Utc::now(), status(&errors));
    let mut page = settings_page(cx, "settings-data", move || {
        let leaves = farewell.as_ref().is_some_and(Leaving::waits);
        let (first, last) = if leaves {
            (leave_card(farewell.as_ref()), ().into_any())
        } else {
            (().into_any(), leave_card(farewell.as_ref()))
        };
        view! { {first} {take(export.as_ref(), now)} {bring_in(import.as_ref(), &errors)} {last} }.into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}
