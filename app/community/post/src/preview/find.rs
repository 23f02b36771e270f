//! Finding the link of a text.

use crate::text::{Mark, marks};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream};
use url::Url;

/// Letters of an address at most, as the table has it.
const LONGEST: usize = 2000;

/// The first link of a text that leads away from `own`, our origin: to `https`, without a name or password in it, and
/// without the part that only browsers see.
pub fn first(content: &str, own: &str) -> Option<String> {
    let own = Url::parse(own).ok();
    let is_own = |url: &Url| {
        own.as_ref().is_some_and(|own| own.host_str() == url.host_str() && own.port() == url.port())
    };
    let mut found = addresses(content).into_iter().filter_map(|address| foreign(&address));
    found.find(|url| !is_own(url)).map(String::from)
}

/// The address as it is asked for; nothing where it is none of the open web.
fn foreign(address: &str) -> Option<Url> {
    let url = open(Url::parse(address).ok()?)?;
    // Where a text names somebody inside an address, their id would leave with it.
    let names = marks(url.as_str()).iter().any(|mark| matches!(mark, Mark::Person(_)));
    (!names).then_some(url)
}

/// An address without the part that only browsers see; nothing where it is too long, not `https`, or has a name in it.
pub(super) fn open(mut url: Url) -> Option<Url> {
    url.set_fragment(None);
    let is_bare = url.username().is_empty() && url.password().is_none();
    let fits = url.scheme() == "https" && url.has_host() && url.as_str().len() <= LONGEST;
    (fits && is_bare).then_some(url)
}

/// Addresses in the order of the text: of links, and bare ones between words. What is code or a picture is neither.
fn addresses(content: &str) -> Vec<String> {
    let events = TextMergeStream::new(Parser::new_ext(
        content,
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH,
    ));
    let (mut found, mut closed) = (Vec::new(), 0_usize);
    for event in events {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                found.push(dest_url.into_string());
                closed += 1;
            }
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_)) => closed += 1,
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) => closed = closed.saturating_sub(1),
            Event::Text(words) if closed == 0 => found.extend(bare(&words)),
            _ => {}
        }
    }
    found
}

/// Addresses that stand between words, without the marks that end a sentence.
fn bare(words: &str) -> impl Iterator<Item = String> {
    let pieces = words.split(|letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | '"'));
    pieces.filter_map(|piece| piece.find("https://").and_then(|at| piece.get(at..))).map(|address| {
        let mut address = address;
        while let Some(last) = address.chars().next_back().filter(|last| ends(address, *last)) {
            address = address.strip_suffix(last).unwrap_or_default();
        }
        address.to_owned()
    })
}

/// Does this last letter belong to the sentence? A bracket does if it was not opened in the address.
fn ends(address: &str, last: char) -> bool {
    match last {
        ')' => address.matches('(').count() < address.matches(')').count(),
        ']' | '}' | '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '…' | '”' | '’' | '»' | '،' | '؛'
        | '؟' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::first;

    fn found(text: &str) -> Option<String> {
        first(text, "https://maison.example")
    }

    #[test]
    fn the_first_foreign_link_is_found() {
        for (text, url) in [
            ("Look at https://a.example/b_c_d(e)?f=1&g=2#part.", "https://a.example/b_c_d(e)?f=1&g=2"),
            ("(see https://a.example/b), or https://c.example", "https://a.example/b"),
            ("[here](https://a.example) and https://b.example", "https://a.example/"),
            ("<https://a.example/x>", "https://a.example/x"),
            ("https://maison.example/posts/1 https://a.example/", "https://a.example/"),
            ("`https://a.example/code` https://b.example/", "https://b.example/"),
            ("```\nhttps://a.example/code\n```\n\nhttps://b.example/", "https://b.example/"),
            ("![x](https://a.example/p.png) https://b.example/", "https://b.example/"),
            ("http://a.example/ https://b.example/", "https://b.example/"),
            ("https://me:secret@a.example/ https://b.example/", "https://b.example/"),
            ("https://a.example/@cleo", "https://a.example/@cleo"),
            ("https://a.example/?who=@cleo https://b.example/", "https://b.example/"),
            ("انظر https://a.example/س؟", "https://a.example/%D8%B3"),
        ] {
            assert_eq!(found(text).as_deref(), Some(url), "{text}");
        }
        for text in [
            "no link",
            "mail@a.example",
            "[x](javascript:alert(1))",
            "https://",
            "<b href=\"https://a.example\">",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
        assert_eq!(found(&format!("https://a.example/{}", "x".repeat(2000))), None);
    }
}
