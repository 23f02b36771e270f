//! Reading the head of a page, as browsers take HTML apart.

use super::find::open;
use super::line::line;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use url::Url;

/// Bytes in which a page has to say its charset, generously.
const EARLY: usize = 4096;
/// Bytes of a title or description that are looked at.
const LONGEST: usize = 4096;
/// What a page says in `<meta>` that is of use, best first.
const TITLE: [&str; 2] = ["og:title", "twitter:title"];
const DESCRIPTION: [&str; 3] = ["og:description", "twitter:description", "description"];
const SITE: [&str; 2] = ["og:site_name", "application-name"];
const PICTURE: [&str; 5] =
    ["og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src"];
const ALT: [&str; 2] = ["og:image:alt", "twitter:image:alt"];

/// What a page says of itself: single lines of plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Its title, of 200 letters at most.
    pub title: String,
    /// What it is about, in 300 letters at most.
    pub description: Option<String>,
    /// The name of its site, of 80 letters at most.
    pub site: Option<String>,
    /// Its picture.
    pub picture: Option<Named>,
}

/// A picture that a page names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Where it is: `https`, because so it is asked for.
    pub url: Url,
    /// What it shows, in 300 letters at most.
    pub alt: Option<String>,
}

/// Reads the first bytes of the page at an address. `charset` is what the server says of it. Nothing where it has no title.
pub fn read(page: &[u8], charset: Option<&str>, at: &Url) -> Option<Told> {
    let head = tokens(&decoded(page, charset));
    let metas = head.metas.borrow();
    let of = |names: &[&str], most| {
        names.iter().filter_map(|name| metas.get(*name)).find_map(|words| line(words, most))
    };
    let title = of(&TITLE, 200).or_else(|| line(&head.title.borrow(), 200))?;
    let description = of(&DESCRIPTION, 300).filter(|words| *words != title);
    let urls = PICTURE.iter().filter_map(|name| metas.get(*name));
    let picture = { urls }.find_map(|words| address(at, words));
    let picture = picture.map(|url| Named { url, alt: of(&ALT, 300) });
    Some(Told { title, description, site: of(&SITE, 80), picture })
}

/// The address of a picture, as a page writes it. What is at `http` is asked for by `https`, as browsers do on such pages.
fn address(at: &Url, words: &str) -> Option<Url> {
    let mut url = at.join(words.trim()).ok()?;
    if url.scheme() == "http" {
        url.set_scheme("https").ok()?;
    }
    open(url)
}

/// The charset of its first bytes, of the server, of the page; UTF-8 if it can be that, else what the old web wrote.
fn decoded<'a>(page: &'a [u8], charset: Option<&str>) -> Cow<'a, str> {
    let own = || {
        let early = page.get(..EARLY).unwrap_or(page);
        let label = tokens(&WINDOWS_1252.decode_without_bom_handling(early).0).charset.take()?;
        // A page that could be read so far is not written in two bytes a letter.
        let found = Encoding::for_label(label.as_bytes())?;
        Some(if found == UTF_16BE || found == UTF_16LE { UTF_8 } else { found })
    };
    let named = charset.and_then(|label| Encoding::for_label(label.as_bytes())).or_else(own);
    named.unwrap_or_else(|| if is_utf8(page) { UTF_8 } else { WINDOWS_1252 }).decode(page).0
}

/// Is it UTF-8, apart from a letter that was cut off at its end?
fn is_utf8(page: &[u8]) -> bool {
    std::str::from_utf8(page).map_or_else(|error| error.error_len().is_none(), |_| true)
}

fn tokens(text: &str) -> Head {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(text));
    let tokenizer = Tokenizer::new(Head::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink
}

/// Collects what stands in the head.
#[derive(Default)]
struct Head {
    metas: RefCell<HashMap<String, String>>,
    title: RefCell<String>,
    charset: Cell<Option<String>>,
    in_title: Cell<bool>,
    is_over: Cell<bool>,
}

impl TokenSink for Head {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return self.open(&tag),
            Token::TagToken(tag) => {
                self.in_title.set(false);
                self.is_over.set(self.is_over.get() || &*tag.name == "head");
            }
            Token::CharacterTokens(words) if self.in_title.get() && self.title.borrow().len() < LONGEST => {
                self.title.borrow_mut().push_str(&words);
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Head {
    /// What is written inside these elements is no HTML, wherever they stand.
    fn open(&self, tag: &Tag) -> TokenSinkResult<()> {
        let over = self.is_over.get();
        match &*tag.name {
            "title" => {
                self.in_title.set(!over && self.title.borrow().is_empty());
                TokenSinkResult::RawData(RawKind::Rcdata)
            }
            "textarea" => {
                self.is_over.set(true);
                TokenSinkResult::RawData(RawKind::Rcdata)
            }
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" | "noscript" | "noframes" => TokenSinkResult::RawData(RawKind::Rawtext),
            "meta" => {
                if !over {
                    self.meta(tag);
                }
                TokenSinkResult::Continue
            }
            "html" | "head" | "link" | "base" | "template" => TokenSinkResult::Continue,
            // The body has begun: what stands there is not said by the page, but by whoever writes in it.
            _ => {
                self.is_over.set(true);
                TokenSinkResult::Continue
            }
        }
    }

    /// The first of a name counts.
    fn meta(&self, tag: &Tag) {
        let of = |name: &str| {
            tag.attrs
                .iter()
                .find(|attribute| &*attribute.name.local == name)
                .map(|attribute| &*attribute.value)
        };
        let content = of("content").unwrap_or_default();
        if let Some(label) = of("charset").or_else(|| content.split_once("charset=").map(|(_, label)| label))
        {
            let known = self.charset.take();
            self.charset.set(known.or_else(|| Some(label.trim_matches(['"', '\'', ' ']).to_owned())));
        }
        let Some(name) = of("property").or_else(|| of("name")) else { return };
        let name = name.to_lowercase();
        let mut wanted = TITLE.iter().chain(&DESCRIPTION).chain(&SITE).chain(&PICTURE).chain(&ALT);
        let known = wanted.any(|wanted| *wanted == name);
        if known && !content.is_empty() && content.len() <= LONGEST {
            self.metas.borrow_mut().entry(name).or_insert_with(|| content.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Told;
    use url::Url;

    fn read(page: &[u8], charset: Option<&str>) -> Option<Told> {
        super::read(page, charset, &Url::parse("https://a.example/b/c?d").unwrap())
    }

    fn told(title: &str, description: Option<&str>, site: Option<&str>) -> Option<Told> {
        let owned = |text: &str| text.to_owned();
        Some(Told {
            title: owned(title),
            description: description.map(owned),
            site: site.map(owned),
            picture: None,
        })
    }

    #[test]
    fn a_page_says_what_it_is() {
        let page = "<!doctype html><html><head><!-- <title>No</title> --><script>'<title>No</title>'</script>\
            <noscript><img src=x></noscript><title>A &amp; B &lt;i&gt;</title>\
            <meta name=Description content='Plain &eacute;'><meta property=og:site_name content=Site>\
            </head><body><meta property='og:title' content='Theirs'>";
        assert_eq!(read(page.as_bytes(), None), told("A & B <i>", Some("Plain é"), Some("Site")));
        let page = "<meta property='og:title' content='First'><meta property='og:title' content='Second'><title>T</title>";
        assert_eq!(read(page.as_bytes(), None), told("First", None, None));
        for page in [
            "",
            "words",
            "<p><title>In the body</title>",
            "<title> </title>",
            "<svg><title>x</title></svg>",
            "\0\u{1}<",
        ] {
            assert_eq!(read(page.as_bytes(), None), None, "{page}");
        }
    }

    #[test]
    fn a_page_names_its_picture() {
        let named = |metas: &str| {
            let page = format!("<title>T</title>{metas}");
            read(page.as_bytes(), None).unwrap().picture.map(|named| (named.url.to_string(), named.alt))
        };
        let image =
            |url: &str| named(&format!("<meta property='og:image' content='{url}'>")).map(|(url, _)| url);
        for (written, asked) in [
            ("https://b.example/p.jpg?x=1&amp;y=2#part", "https://b.example/p.jpg?x=1&y=2"),
            ("http://b.example/p.jpg", "https://b.example/p.jpg"),
            ("//b.example/p.jpg", "https://b.example/p.jpg"),
            (" /p.jpg ", "https://a.example/p.jpg"),
            ("p.jpg", "https://a.example/b/p.jpg"),
        ] {
            assert_eq!(image(written).as_deref(), Some(asked), "{written}");
        }
        let long = format!("/{}", "x".repeat(2000));
        for written in
            ["", "data:image/png;base64,AA", "ftp://b.example/p", "https://me:secret@b.example/p", &long]
        {
            assert_eq!(image(written), None, "{written}");
        }
        let metas = "<meta name='twitter:image' content='/twitter.png'><meta property='og:image' content='data:,'>\
            <meta property='og:image:alt' content=' Two\n&lt;b&gt; people '>";
        let alt = Some("Two <b> people".to_owned());
        assert_eq!(named(metas), Some(("https://a.example/twitter.png".to_owned(), alt)));
        let metas = "<meta property='og:image' content='/1.png'><meta property='og:image:secure_url' content='/2.png'>\
            <meta property='og:image' content='/3.png'>";
        assert_eq!(named(metas), Some(("https://a.example/2.png".to_owned(), None)));
    }

    #[test]
    fn a_page_is_read_in_its_charset() {
        let latin = b"<title>Caf\xe9</title>";
        assert_eq!(read(latin, Some("iso-8859-1")).unwrap().title, "Café");
        assert_eq!(read(latin, None).unwrap().title, "Café", "what is not UTF-8 is the old web's");
        assert_eq!(read("<title>Café</title>".as_bytes(), None).unwrap().title, "Café");
        assert_eq!(
            read(b"<meta charset=windows-1251><title>\xc1\xe0\xeb</title>", None).unwrap().title,
            "Бал"
        );
        let long =
            b"<meta http-equiv=content-type content='text/html; charset=shift_jis'><title>\x83\x7b</title>";
        assert_eq!(read(long, None).unwrap().title, "ボ");
        assert_eq!(read(b"\xef\xbb\xbf<title>\xc3\xa9</title>", Some("iso-8859-1")).unwrap().title, "é");
        assert_eq!(
            read(b"<title>\xc3\xa9</title>\xc3", None).unwrap().title,
            "é",
            "cut in the middle of a letter"
        );
        assert_eq!(read("<meta charset=utf-16><title>é</title>".as_bytes(), None).unwrap().title, "é");
    }
}
