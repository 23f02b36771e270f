//! Addresses that carry the way back to where somebody reads.

use kernel::address::encode;
use ui::prelude::SIGN_IN;
use uuid::Uuid;

/// The sign-in page, and back to `here`.
pub fn sign_in(here: &str) -> String {
    format!("{SIGN_IN}?next={}", encode(here))
}

/// `path` with the way back to `here`.
pub fn with_here(path: &str, here: &str) -> String {
    format!("{path}?here={}", encode(here))
}

/// The page of a whole thread.
pub fn thread_path(subject: &str, id: Uuid) -> String {
    format!("/comments/{subject}/{id}")
}

/// `here`, at one comment; `otherwise` where `here` is no page of ours.
pub fn at_comment(here: &str, otherwise: &str, comment: Uuid) -> String {
    let page = if here.starts_with('/') { here } else { otherwise };
    format!("{}#comment-{comment}", page.split('#').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_stays_whole() {
        assert_eq!(sign_in("/feed?a=b&c#d"), "/sign-in?next=/feed%3Fa%3Db%26c%23d");
        let id = Uuid::nil();
        assert_eq!(at_comment("/feed#old", "/x", id), format!("/feed#comment-{id}"));
        assert_eq!(at_comment("https://evil.example", "/x", id), format!("/x#comment-{id}"));
    }
}
