//! What the frames share.

use crate::cx::{self, Theme};
use crate::icon::Icon;
use crate::nav::SIGN_IN;
use crate::{t, tr};
use kernel::Locale;
use leptos::prelude::*;

/// The first thing that Tab reaches.
pub(super) fn skip_link() -> AnyView {
    view! { <a class="skip" href="#content">{t("skip-to-content")}</a> }.into_any()
}

/// The name of the house.
pub(super) fn brand() -> AnyView {
    view! { <a class="brand" href="/">{t("site-name")}</a> }.into_any()
}

/// The message that the page before left behind.
pub(super) fn flash() -> Option<AnyView> {
    let flash = cx::current().flash.clone()?;
    let (icon, class, role) = match flash.good {
        true => ("check", "flash flash-good", "status"),
        false => ("triangle-alert", "flash flash-bad", "alert"),
    };
    Some(view! { <p class=class role=role><Icon name=icon/><span>{t(&flash.key)}</span></p> }.into_any())
}

/// The signed-in person, or the way to sign in and come back.
pub(super) fn person_link() -> AnyView {
    let ui = cx::current();
    match &ui.person {
        Some(person) => {
            let (href, name) = (format!("/people/{}", person.handle), person.display_name.clone());
            view! { <a class="person" href=href><Icon name="circle-user"/><span>{name}</span></a> }.into_any()
        }
        None => view! { <a class="person" href=sign_in(&ui.path)>{t("nav-sign-in")}</a> }.into_any(),
    }
}

fn sign_in(path: &str) -> String {
    // Coming back to the first page needs no words in the address.
    if path.is_empty() || path == "/" || path.starts_with(SIGN_IN) {
        return SIGN_IN.to_owned();
    }
    kernel::address::with_query(SIGN_IN, [("next", path)])
}

/// Language and theme, each a form that works without JavaScript.
pub(super) fn switches() -> AnyView {
    view! { <div class="switches">{language_switch()}{theme_switch()}</div> }.into_any()
}

pub(super) fn language_switch() -> AnyView {
    let ui = cx::current();
    let buttons = Locale::ALL
        .iter()
        .filter(|locale| **locale != ui.locale)
        .map(|locale| {
            let words = tr("switch-language", &[("language", locale.name().into())]);
            view! {
                <button type="submit" name="value" value=locale.tag() aria-label=words>
                    <span lang=locale.tag()>{locale.name()}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <form class="switch" method="post" action="/settings/language">
            <input type="hidden" name="next" value=ui.path.clone()/>
            {buttons}
        </form>
    }
    .into_any()
}

pub(super) fn theme_switch() -> AnyView {
    let ui = cx::current();
    let buttons = [(Theme::System, "monitor"), (Theme::Light, "sun"), (Theme::Dark, "moon")]
        .into_iter()
        .map(|(theme, icon)| {
            let pressed = if theme == ui.theme { "true" } else { "false" };
            let words = t(&format!("theme-{}", theme.as_str()));
            let title = words.clone();
            view! {
                <button type="submit" name="value" value=theme.as_str() aria-pressed=pressed title=title>
                    <Icon name=icon label=words/>
                </button>
            }
        })
        .collect_view();
    view! {
        <form class="switch" method="post" action="/settings/theme">
            <input type="hidden" name="next" value=ui.path.clone()/>
            {buttons}
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::sign_in;

    #[test]
    fn signing_in_comes_back() {
        assert_eq!(sign_in("/events/ball?day=2&x=é"), "/sign-in?next=/events/ball%3Fday%3D2%26x%3D%C3%A9");
        assert_eq!(sign_in("/"), "/sign-in");
        assert_eq!(sign_in("/sign-in?next=/a"), "/sign-in");
    }
}
