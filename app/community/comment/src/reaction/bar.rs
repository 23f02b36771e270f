//! The button (or the choice of kinds) below a subject.

use super::{KINDS, Reactions, icon};
use crate::address::sign_in;
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;

/// The button (or the choice of kinds) below a subject. `here` is the address to come back to.
pub fn reaction_bar(subject: (&str, Uuid), reactions: &Reactions, here: &str) -> AnyView {
    let action = format!("/reactions/{}/{}", subject.0, subject.1);
    let count = counted(&action, reactions.count);
    if ui::cx::current().person.is_none() {
        return view! {
            <div class="reaction-bar">
                <a class="reaction-main" href=sign_in(here)><Icon name="heart" label=t("reaction-sign-in")/></a>
                {count}
            </div>
        }
        .into_any();
    }
    let mine = reactions.mine.clone().unwrap_or_default();
    let main = if mine.is_empty() { "like".to_owned() } else { mine.clone() };
    let words = if mine.is_empty() {
        t("reaction-like")
    } else {
        tr("reaction-take-back", &[("kind", t(&format!("reaction-{mine}")).into())])
    };
    view! {
        <form method="post" action=action class="reaction-bar">
            <HiddenField name="here" value=here.to_owned()/>
            <HiddenField name="was" value=mine.clone()/>
            <button type="submit" name="kind" value=main.clone() class="reaction-main" aria-pressed=pressed(!mine.is_empty())>
                <Icon name=icon(&main) label=words/>
            </button>
            {count}
            {choice(&mine)}
        </form>
    }
    .into_any()
}

fn pressed(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

fn choice(mine: &str) -> AnyView {
    let kinds = KINDS
        .iter()
        .map(|(kind, icon)| {
            view! {
                <button type="submit" name="kind" value=*kind aria-pressed=pressed(*kind == mine)>
                    <Icon name=*icon/>
                    <span>{t(&format!("reaction-{kind}"))}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <details class="menu reaction-menu">
            <summary><Icon name="chevron-down" label=t("reaction-choose")/></summary>
            <div class="menu-body">{kinds}</div>
        </details>
    }
    .into_any()
}

fn counted(action: &str, count: i32) -> Option<AnyView> {
    let words = tr("reaction-count", &[("count", count.into())]);
    let figure = format::number(count.into(), ui::cx::current().locale);
    (count > 0).then(|| {
        view! { <a class="reaction-count" href=action.to_owned() aria-label=words>{figure}</a> }.into_any()
    })
}
