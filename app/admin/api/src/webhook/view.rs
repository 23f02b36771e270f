//! What stands on the page.

use super::model::{Delivery, Endpoint};
use kernel::Locale;
use leptos::prelude::*;
use ui::prelude::Column;
use ui::prelude::*;

/// A secret, which nobody reads a second time.
pub(super) fn shown_once(name: &str, text: &str) -> AnyView {
    view! {
        <section class="token-new" aria-labelledby="secret-new">
            <h2 id="secret-new">{tr("webhooks-secret-title", &[("name", name.to_owned().into())])}</h2>
            <p role="status">{t("webhooks-secret-text")}</p>
            <p><code class="token-text" dir="ltr">{text.to_owned()}</code></p>
        </section>
    }
    .into_any()
}

/// A form of one button.
fn button(action: String, label: String, about: &str) -> AnyView {
    let about = format!("{label}: {about}");
    view! {
        <form method="post" action=action>
            <button type="submit" class=ButtonKind::Quiet.class() aria-label=about>{label}</button>
        </form>
    }
    .into_any()
}

/// Where events go, with what can be done there.
pub(super) fn endpoints_table(endpoints: &[Endpoint], base: &str, may: bool) -> AnyView {
    let mut columns: Vec<Column> =
        ["tokens-name", "webhooks-url", "webhooks-state"].into_iter().map(|id| Column::new(t(id))).collect();
    columns.push(Column::quiet(t("webhooks-actions")));
    let rows = endpoints.iter().map(|endpoint| {
        let row = format!("{base}/webhook-endpoints/{}", endpoint.id);
        let make = if endpoint.has_secret { "webhooks-secret-rotate" } else { "webhooks-secret-make" };
        let buttons = may.then(|| {
            view! {
                <div class="webhook-buttons">
                    {button(format!("{row}/secret"), t(make), &endpoint.name)}
                    {button(format!("{row}/test"), t("webhooks-test"), &endpoint.name)}
                </div>
            }
        });
        vec![
            view! { <a href=row dir="auto">{endpoint.name.clone()}</a> }.into_any(),
            view! { <code dir="ltr">{endpoint.url.clone()}</code> }.into_any(),
            endpoint.state.clone().into_any(),
            buttons.into_any(),
        ]
    });
    let empty =
        view! { <EmptyState title=t("webhooks-empty-title") text=t("webhooks-empty-text")/> }.into_any();
    view! { <DataTable caption=t("webhooks-endpoints") show_caption=true columns=columns rows=rows.collect() empty=empty/> }
        .into_any()
}

/// What went there lately.
pub(super) fn deliveries_table(deliveries: &[Delivery], base: &str, locale: Locale, may: bool) -> AnyView {
    let ids =
        ["webhooks-event", "webhooks-endpoints", "webhooks-state", "webhooks-attempts", "webhooks-when"];
    let mut columns: Vec<Column> = ids.into_iter().map(|id| Column::new(t(id))).collect();
    columns.push(Column::quiet(t("webhooks-actions")));
    let rows = deliveries.iter().map(|delivery| {
        let row = format!("{base}/webhook-deliveries/{}", delivery.id);
        let again = may.then(|| button(format!("{row}/replay"), t("webhooks-replay"), &delivery.event_type));
        vec![
            view! { <a href=row dir="ltr">{delivery.event_type.clone()}</a> }.into_any(),
            view! { <span dir="auto">{delivery.endpoint.clone()}</span> }.into_any(),
            delivery.state.clone().into_any(),
            ui::format::number(i64::from(delivery.attempts), locale).into_any(),
            ui::format::date_time(delivery.created_at, locale).into_any(),
            again.into_any(),
        ]
    });
    let empty = view! { <p>{t("webhooks-none")}</p> }.into_any();
    view! { <DataTable caption=t("webhooks-deliveries") show_caption=true columns=columns rows=rows.collect() empty=empty/> }
        .into_any()
}
