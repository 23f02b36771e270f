//! One post: alone with its comments, what it said before, and who sees it.

pub mod audience;
pub mod history;
pub mod page;
pub mod store;

use crate::card::{Card, title_of};
use leptos::prelude::*;
use ui::prelude::*;

/// The way back to the post.
pub fn back(card: &Card) -> AnyView {
    view! {
        <p>
            <a href=card.path() class="post-more">
                <span class="icon-turn inline-flex"><Icon name="arrow-left"/></span>
                <span dir="auto">{title_of(card)}</span>
            </a>
        </p>
    }
    .into_any()
}
