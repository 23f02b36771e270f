//! A preview as cards show it.

use serde::Deserialize;
use url::Url;
use uuid::Uuid;

/// Pixels from which on a picture is not blurred where it fills a card.
const WIDE: u32 = 400;

/// What a page says of itself: plain text that nobody here wrote.
#[derive(Clone, Debug, Deserialize)]
pub struct Link {
    /// The preview.
    pub id: Uuid,
    /// Its address, as the post has it.
    pub url: String,
    /// The name of its site, if it says one.
    pub site: Option<String>,
    /// Its title.
    pub title: String,
    /// What it is about, if it says so.
    pub description: Option<String>,
    /// Our small copy of its picture.
    pub picture: Option<Shown>,
}

/// The small copy of a page's picture, as a card shows it.
#[derive(Clone, Debug, Deserialize)]
pub struct Shown {
    /// What names its bytes.
    pub key: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What stands in its place while it loads.
    pub color: String,
    /// What the page says that it shows.
    pub alt: Option<String>,
}

impl Shown {
    /// Does it fill the width of a card? Otherwise it stands beside the words.
    pub fn is_wide(&self) -> bool {
        self.width >= WIDE && self.width.saturating_mul(2) > self.height.saturating_mul(3)
    }
}

impl Link {
    /// The address of its picture. It names the bytes, so that browsers may keep them.
    pub fn picture_path(&self) -> Option<String> {
        self.picture.as_ref().map(|picture| format!("/posts/previews/{}/{}.webp", self.id, picture.key))
    }

    /// The host that the link leads to, as it is asked for: letters beyond ASCII stand there as `xn--…`, so that none
    /// passes for another.
    pub fn host(&self) -> String {
        let url = Url::parse(&self.url).ok();
        url.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Shown;

    #[test]
    fn wide_pictures_stand_above_the_words() {
        let is_wide = |width, height| {
            Shown { key: String::new(), width, height, color: String::new(), alt: None }.is_wide()
        };
        assert!(is_wide(640, 335) && is_wide(640, 400) && is_wide(400, 200));
        assert!(!is_wide(400, 400) && !is_wide(600, 400) && !is_wide(267, 400) && !is_wide(390, 200));
    }
}
