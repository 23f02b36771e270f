//! A person's or house's face: their picture, or the first letters of their name.

use crate::picture::Picture;
use kernel::AssetRef;
use leptos::prelude::*;

/// How large an avatar is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AvatarSize {
    /// 24 px, inside a line of text or a dense table.
    Small,
    /// 40 px, beside a name.
    #[default]
    Medium,
    /// 64 px, at the head of a card.
    Large,
    /// 128 px and more, at the head of a page.
    Huge,
}

impl AvatarSize {
    fn class(self) -> &'static str {
        match self {
            Self::Small => "avatar avatar-s",
            Self::Medium => "avatar avatar-m",
            Self::Large => "avatar avatar-l",
            Self::Huge => "avatar avatar-xl",
        }
    }

    fn sizes(self) -> &'static str {
        match self {
            Self::Small => "24px",
            Self::Medium => "40px",
            Self::Large => "64px",
            Self::Huge => "160px",
        }
    }
}

/// Decoration beside the name, which stands there as text: screen readers skip it.
#[component]
pub fn Avatar(
    /// Their picture, if they have one.
    #[prop(optional_no_strip, into)]
    image: Option<AssetRef>,
    /// Their name, for the letters.
    #[prop(into)]
    name: String,
    /// How large.
    #[prop(optional)]
    size: AvatarSize,
) -> impl IntoView {
    let face = match image {
        Some(image) => {
            let image = AssetRef { alt: String::new(), ..image };
            view! { <Picture image=image sizes=size.sizes() class="ratio-square"/> }.into_any()
        }
        None => view! { <span class=format!("avatar-letters tone-{}", tone(&name))>{initials(&name)}</span> }
            .into_any(),
    };
    view! { <span class=size.class() aria-hidden="true">{face}</span> }
}

/// First letters of the first and last word; one for a single word. Joined scripts (Arabic) give one letter, because
/// two would join into a word of their own.
fn initials(name: &str) -> String {
    let letter = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
    let mut words = name.split_whitespace().filter_map(letter);
    let Some(first) = words.next() else {
        return "·".to_owned();
    };
    let last = words.next_back().filter(|letter| letter.is_ascii() || letter.is_uppercase());
    first.to_uppercase().chain(last.into_iter().flat_map(char::to_uppercase)).collect()
}

/// One of six tones, the same for the same name.
fn tone(name: &str) -> u32 {
    name.chars().fold(0_u32, |sum, letter| sum.wrapping_mul(31).wrapping_add(u32::from(letter))) % 6
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn letters_come_from_first_and_last_word() {
        assert_eq!(initials("Zoë van der Straße"), "ZS");
        assert_eq!(initials("  madonna "), "M");
        assert_eq!(initials("محمد علي"), "م");
        assert_eq!(initials("(she) “Kiki”"), "SK");
        assert_eq!(initials(""), "·");
        assert_eq!(initials("— ❤"), "·");
    }
}
