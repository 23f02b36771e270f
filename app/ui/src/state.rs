//! What stands where there is nothing yet: an empty state that says what goes here, a skeleton of what is loading.

use crate::prelude::NavLink;
use leptos::prelude::*;

/// Nothing here yet: says what goes here and offers the first step.
#[component]
pub fn EmptyState(
    /// What is missing.
    #[prop(into)]
    title: String,
    /// What goes here, in one or two sentences.
    #[prop(into)]
    text: String,
    /// The first step.
    #[prop(optional_no_strip, into)]
    action: Option<NavLink>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="empty-title">{title}</p>
            <p class="empty-text">{text}</p>
            {action.map(|action| view! { <a class="button" href=action.href>{action.label}</a> })}
        </div>
    }
}

/// What a skeleton stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SkeletonKind {
    /// Lines of text.
    #[default]
    Text,
    /// A picture.
    Picture,
    /// A card: picture, name, line.
    Card,
    /// A row of a table or list: face and name.
    Row,
}

/// The finished layout without its text.
#[component]
pub fn Skeleton(
    /// What is loading.
    #[prop(optional)]
    kind: SkeletonKind,
) -> impl IntoView {
    let bones: &[&str] = match kind {
        SkeletonKind::Text => &["bone", "bone", "bone bone-short"],
        SkeletonKind::Picture => &["bone bone-picture"],
        SkeletonKind::Card => &["bone bone-picture", "bone bone-short"],
        SkeletonKind::Row => &["bone bone-face", "bone bone-short"],
    };
    let class = if kind == SkeletonKind::Row { "skeleton skeleton-row" } else { "skeleton" };
    let bones = bones.iter().map(|bone| view! { <span class=*bone></span> }).collect_view();
    view! {
        <div class=class role="status">
            <span class="sr-only">{crate::t("loading")}</span>
            {bones}
        </div>
    }
}
