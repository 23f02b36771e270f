//! What a card says of its reminder, and the form.

use super::moment::{Choice, offers};
use crate::card::Card;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use kernel::FieldErrors;
use kernel::address::with_query;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

/// Where a person chooses when to be reminded; `back` is where they come back to.
pub fn path(card: &Card, back: &str) -> String {
    with_query(&format!("{}/remind", card.path()), [("back", back)])
}

/// When the reader will be reminded of what they keep, with the ways to change that; nothing on pages that do not know
/// their clocks.
pub fn line(card: &Card, back: &str) -> Option<AnyView> {
    let kept = card.kept?;
    let zone = kept.zone?;
    let Some(at) = kept.remind_at else {
        let ask = view! { <a href=path(card, back)>{t("post-remind")}</a> };
        return Some(view! { <div class="post-reminder"><Icon name="bell"/>{ask}</div> }.into_any());
    };
    Some(
        view! {
            <div class="post-reminder">
                <Icon name="bell"/><span>{t("post-remind-at")}" "{moment(at, zone)}</span>
                <a href=path(card, back)>{t("post-remind-change")}</a>
                <form method="post" action=format!("{}/remind", card.path())>
                    <HiddenField name="when" value=Choice::Never.as_str()/>
                    <HiddenField name="back" value=back.to_owned()/>
                    <button type="submit" class="link-button">{t("post-remind-remove")}</button>
                </form>
            </div>
        }
        .into_any(),
    )
}

fn moment(at: DateTime<Utc>, zone: Tz) -> AnyView {
    let locale = ui::cx::current().locale;
    view! { <time datetime=at.to_rfc3339()>{format::date_time(at.with_timezone(&zone), locale)}</time> }
        .into_any()
}

/// Everything that the form shows.
#[derive(Clone, Debug)]
pub struct FormView {
    /// The post.
    pub card: Card,
    /// Where to go afterwards.
    pub back: String,
    /// What was typed.
    pub typed: String,
    /// Sentences beside the fields.
    pub errors: FieldErrors,
    /// On whose clocks times are typed.
    pub zone: Tz,
}

/// One button for each usual moment, and a field for any other.
pub fn form(view: FormView) -> AnyView {
    let action = format!("{}/remind", view.card.path());
    let buttons = offers(Utc::now(), view.zone).into_iter().map(|(choice, at)| {
        view! {
            <button type="submit" class="remind-choice" name="when" value=choice.as_str()>
                <strong>{t(&format!("post-remind-{choice}"))}</strong>{moment(at, view.zone)}
            </button>
        }
    });
    view! {
        <ErrorSummary errors=view.errors.clone() labels=vec![("at", t("post-remind-own"))].into_iter().collect()/>
        <form method="post" action=action.clone() class="remind-choices">
            <HiddenField name="back" value=view.back.clone()/>
            {buttons.collect_view()}
        </form>
        <form method="post" action=action class="form">
            <HiddenField name="back" value=view.back.clone()/>
            <HiddenField name="when" value=Choice::Own.as_str()/>
            <DateTimeField
                name="at" label=t("post-remind-own") zone=view.zone.name() value=view.typed.clone() required=true
                error=beside(&view.errors, "at")
            />
            <div class="form-actions"><SubmitButton label=t("post-remind-set")/></div>
        </form>
    }
    .into_any()
}
