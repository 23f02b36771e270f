//! The same content in several languages.

use super::thing::absolute;
use std::fmt::Write;
use ui::page::Escaped;

/// `hreflang` links for `Page::head`: (language tag, path) of every version, this page's own included. The first one
/// is also what readers of other languages get. Empty unless there are at least two.
pub fn alternates(origin: &str, versions: &[(String, String)]) -> String {
    let mut head = String::new();
    let (Some((_, first)), true) = (versions.first(), versions.len() > 1) else {
        return head;
    };
    for (lang, path) in versions {
        link(&mut head, lang, &absolute(origin, path));
    }
    link(&mut head, "x-default", &absolute(origin, first));
    head
}

fn link(head: &mut String, lang: &str, href: &str) {
    let _ =
        write!(head, "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", Escaped(lang), Escaped(href));
}
