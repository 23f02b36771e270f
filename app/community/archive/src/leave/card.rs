//! What stands on `/settings/data` about leaving.

use super::store::Leaving;
use leptos::prelude::*;
use ui::prelude::*;

/// The way to leave, or until when one can stay.
pub fn leave_card(last: Option<&Leaving>) -> AnyView {
    match last {
        Some(last) if last.waits() => waiting(last),
        last => {
            let stopped = last.is_some_and(|last| last.state == "failed");
            view! {
                <section class="data-part" aria-labelledby="data-leave">
                    <h2 id="data-leave">{t("leave-title")}</h2>
                    {stopped.then(|| view! { <div class="data-state" role="status"><p>{t("leave-stopped")}</p></div> })}
                    <p>{t("leave-card-text")}</p>
                    <ButtonLink href="/settings/data/leave" label=t("leave-card-link") kind=ButtonKind::Quiet/>
                </section>
            }
            .into_any()
        }
    }
}

/// The date, what becomes of what they wrote, and the way back.
pub fn waiting(leaving: &Leaving) -> AnyView {
    let at = leaving.due_at;
    let shown = format::date_time(at, ui::cx::current().locale);
    let content = leaving.content();
    view! {
        <section class="data-part data-leaving" aria-labelledby="data-leaving">
            <h2 id="data-leaving">{t("leave-waiting-title")}</h2>
            <p><time datetime=at.to_rfc3339()>{tr("leave-waiting-when", &[("when", shown.into())])}</time></p>
            <p>{tr("leave-waiting-content", &[("content", content.as_str().into())])}</p>
            <form method="post" action="/settings/data/leave/keep"><SubmitButton label=t("leave-keep")/></form>
        </section>
    }
    .into_any()
}
