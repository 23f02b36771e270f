//! The design system on one page: every component in every state, with long names, missing pictures and errors.
//! Development only; the browser tests judge it in both themes and directions.

mod data;
mod fields;
mod sample;
mod words;

use crate::cx::{self, Theme};
use crate::layout::{DashboardLayout, FocusLayout, PortalLayout, PublicLayout};
use crate::nav::{NavGroup, NavLink, SiteChrome};
use kernel::{AssetRef, Locale};
use leptos::prelude::*;

/// Address of the catalogue.
pub const PATH: &str = "/dev/ui";

/// Which frame stands around the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    /// A public page.
    #[default]
    Public,
    /// A page of the portal.
    Portal,
    /// A page of the dashboard.
    Dashboard,
    /// A short form.
    Focus,
}

impl Frame {
    const ALL: [Self; 4] = [Self::Public, Self::Portal, Self::Dashboard, Self::Focus];

    /// The word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Portal => "portal",
            Self::Dashboard => "dashboard",
            Self::Focus => "focus",
        }
    }

    /// Reads the word; anything else is `Public`.
    pub fn parse(word: &str) -> Self {
        Self::ALL.into_iter().find(|frame| frame.as_str() == word).unwrap_or_default()
    }
}

/// The page. `pictures` are real ones, as many as there are; without any, components show what they do then.
pub fn page_body(pictures: Vec<AssetRef>, frame: Frame) -> AnyView {
    let title = crate::t("catalogue-title");
    let switches = switches(frame);
    match frame {
        Frame::Public => {
            let site = SiteChrome {
                name: sample::ARABIC.to_owned(),
                href: PATH.to_owned(),
                nav: sample::links().into_iter().take(3).collect(),
                footer: sample::links(),
                tagline: Some(sample::LINE.to_owned()),
            };
            view! {
                <PublicLayout site=site>
                    <h1 class="hero-title">{title}</h1>
                    {switches}
                    {sections(&pictures)}
                </PublicLayout>
            }
            .into_any()
        }
        Frame::Portal => view! {
            <PortalLayout><h1>{title}</h1>{switches}{sections(&pictures)}</PortalLayout>
        }
        .into_any(),
        Frame::Dashboard => {
            let nav = vec![NavGroup { label: sample::GERMAN.to_owned(), links: sample::links() }];
            view! { <DashboardLayout title=title nav=nav>{switches}{sections(&pictures)}</DashboardLayout> }
                .into_any()
        }
        Frame::Focus => {
            view! { <FocusLayout title=title>{switches}{fields::section()}</FocusLayout> }.into_any()
        }
    }
}

/// Links to the same page in another frame, theme, language.
fn switches(frame: Frame) -> AnyView {
    let ui = cx::current();
    let href = |frame: Frame, theme: Theme, locale: Locale| {
        format!("{PATH}?frame={}&theme={}&lang={}", frame.as_str(), theme.as_str(), locale.tag())
    };
    let frames = Frame::ALL
        .map(|other| NavLink::new(other.as_str(), href(other, ui.theme, ui.locale)).here(other == frame))
        .to_vec();
    let themes = [Theme::System, Theme::Light, Theme::Dark]
        .map(|other| NavLink::new(other.as_str(), href(frame, other, ui.locale)).here(other == ui.theme))
        .to_vec();
    let languages = Locale::ALL
        .iter()
        .map(|other| NavLink::new(other.name(), href(frame, ui.theme, *other)).here(*other == ui.locale))
        .collect::<Vec<_>>();
    let row = |id: &str, links: Vec<NavLink>| {
        let links = links.into_iter().map(|link| {
            view! { <li><a href=link.href aria-current=link.current.then_some("true")>{link.label}</a></li> }
        });
        view! { <nav class="catalogue-switch" aria-label=crate::t(id)><ul>{links.collect_view()}</ul></nav> }
    };
    view! {
        <div class="catalogue-switches">
            {row("catalogue-frame", frames)}
            {row("catalogue-theme", themes)}
            {row("catalogue-language", languages)}
        </div>
    }
    .into_any()
}

fn sections(pictures: &[AssetRef]) -> AnyView {
    view! {
        {words::section()}
        {words::states()}
        {fields::section()}
        {data::pictures(pictures)}
        {data::lists(pictures)}
        {data::charts()}
    }
    .into_any()
}

/// A component's name over what it looks like.
fn shown(name: &'static str, what: impl IntoAny) -> AnyView {
    let what = what.into_any();
    view! {
        <section class="catalogue-part" aria-label=name>
            <h2 class="catalogue-name">{name}</h2>
            {what}
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
