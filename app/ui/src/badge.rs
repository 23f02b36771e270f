//! One word about the state of something. The word says it; shape and colour only repeat it.

use leptos::prelude::*;

/// What a badge means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BadgeKind {
    /// A fact.
    #[default]
    Neutral,
    /// In the site's or house's colour.
    Accent,
    /// Done, on, confirmed.
    Good,
    /// Needs attention.
    Warn,
    /// Failed, stopped, dangerous.
    Bad,
}

impl BadgeKind {
    fn parts(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Neutral => ("badge", None),
            Self::Accent => ("badge badge-accent", None),
            Self::Good => ("badge badge-good", Some("M1 5.5 4 8.5 9 2")),
            Self::Warn => ("badge badge-warn", Some("M5 1 9.5 9h-9z")),
            Self::Bad => ("badge badge-bad", Some("M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5")),
        }
    }
}

/// A badge.
#[component]
pub fn Badge(
    /// The word.
    #[prop(into)]
    label: String,
    /// What it means.
    #[prop(optional)]
    kind: BadgeKind,
) -> impl IntoView {
    let (class, shape) = kind.parts();
    let shape =
        shape.map(|path| view! { <svg viewBox="0 0 10 10" aria-hidden="true"><path d=path></path></svg> });
    view! { <span class=class>{shape}{label}</span> }
}
