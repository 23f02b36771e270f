//! A person beside what they did.

use crate::avatar::{Avatar, AvatarSize};
use kernel::PersonBadge;
use leptos::prelude::*;

/// Face, name and pronouns.
pub fn person_badge(person: &PersonBadge) -> AnyView {
    let pronouns = person
        .pronouns
        .clone()
        .map(|pronouns| view! { <span class="badge-pronouns" dir="auto">{pronouns}</span> });
    view! {
        <p class="person-badge">
            <Avatar image=person.image.clone() name=person.name.clone() size=AvatarSize::Medium/>
            <a href=format!("/people/{}", person.handle) dir="auto">{person.name.clone()}</a>
            {pronouns}
        </p>
    }
    .into_any()
}
