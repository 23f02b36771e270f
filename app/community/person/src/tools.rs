//! What one may do with a person: follow, and behind a menu what keeps them away.

use crate::head::PersonHead;
use leptos::prelude::*;
use ui::prelude::*;

/// A form with one button.
pub fn press(action: String, label: String, class: &'static str) -> AnyView {
    view! { <form method="post" action=action><button type="submit" class=class>{label}</button></form> }
        .into_any()
}

/// The buttons at the head of a person's page.
pub fn actions(head: &PersonHead) -> AnyView {
    let path = format!("/people/{}", head.badge.0.handle);
    let quiet = ButtonKind::Quiet.class();
    if head.is_self {
        return view! { <div class="person-actions"><ButtonLink href="/settings/profile" label=t("profile-edit") kind=ButtonKind::Quiet/></div> }
            .into_any();
    }
    if ui::cx::current().person.is_none() {
        let href = format!("{SIGN_IN}?next={path}");
        return view! { <div class="person-actions"><ButtonLink href=href label=t("person-follow")/></div> }
            .into_any();
    }
    let follow = match head.follow.as_str() {
        "follows" => press(format!("{path}/unfollow"), t("person-unfollow"), quiet),
        "asked" => press(format!("{path}/unfollow"), t("person-ask-back"), quiet),
        _ => press(format!("{path}/follow"), t("person-follow"), ButtonKind::Primary.class()),
    };
    view! { <div class="person-actions">{follow}{menu(head, &path)}</div> }.into_any()
}

fn menu(head: &PersonHead, path: &str) -> AnyView {
    let mute = if head.is_muted {
        press(format!("{path}/unmute"), t("person-unmute"), "")
    } else {
        ["1", "7", "30", "always"]
            .iter()
            .map(|days| {
                let label = t(&format!("person-mute-{days}"));
                view! {
                    <form method="post" action=format!("{path}/mute")>
                        <button type="submit" name="days" value=*days>{label}</button>
                    </form>
                }
            })
            .collect_view()
            .into_any()
    };
    let block = press(format!("{path}/block"), t("person-block"), "");
    let report = format!("/report/profiles/{}", head.badge.0.id);
    view! {
        <Menu label=t("person-more") quiet=true>
            {mute}
            <hr/>
            {block}
            <a href=report>{t("person-report")}</a>
        </Menu>
    }
    .into_any()
}

/// People in a list, each with what one may do there.
pub fn people(rows: Vec<(AnyView, AnyView)>) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|(who, what)| view! { <li>{who}<div class="people-do">{what}</div></li> })
        .collect_view();
    view! { <ul class="people-list">{rows}</ul> }.into_any()
}

/// The badge of somebody, or a word where they show themselves no more.
pub fn badge(person: Option<&kernel::PersonBadge>) -> AnyView {
    match person {
        Some(person) => person_badge(person),
        None => view! { <p class="person-badge">{t("person-nobody")}</p> }.into_any(),
    }
}
