//! HTML that may be put into a page as it is. It can be made only here: out of Markdown or of HTML, sanitised.

use ammonia::Builder;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};
use std::sync::LazyLock;

/// Sanitised HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SafeHtml(String);

static RULES: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut rules = Builder::default();
    rules
        .link_rel(Some("noopener nofollow ugc"))
        .rm_tags(["img", "map", "area", "center", "font"])
        .url_schemes(["http", "https", "mailto", "tel"].into());
    rules
});

impl SafeHtml {
    /// Renders Markdown (CommonMark with tables, strike-through and footnotes). Headings are moved `shift` levels
    /// down so that the page keeps one `h1`; raw HTML and pictures are dropped.
    pub fn from_markdown(text: &str, shift: u8) -> Self {
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_SMART_PUNCTUATION;
        let events = Parser::new_ext(text, options).map(|event| shifted(event, shift));
        let mut raw = String::with_capacity(text.len() * 3 / 2);
        html::push_html(&mut raw, events);
        Self(RULES.clean(&raw).to_string())
    }

    /// Cleans HTML that somebody wrote with an editor: the same rules, so only what may stand in a page stays.
    pub fn clean(html: &str) -> Self {
        Self(RULES.clean(html).to_string())
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The HTML, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

/// The words of a Markdown text without its marks, on one line, for cards, descriptions and search results.
pub fn plain_text(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::End(_)
                if !text.is_empty()
                    && !text.ends_with(' ')
                    && !matches!(
                        event,
                        Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Strikethrough)
                    ) =>
            {
                text.push(' ');
            }
            _ => {}
        }
    }
    text.trim_end().to_owned()
}

fn shifted(event: Event<'_>, shift: u8) -> Event<'_> {
    let level = |level: pulldown_cmark::HeadingLevel| {
        pulldown_cmark::HeadingLevel::try_from((level as usize + usize::from(shift)).min(6)).unwrap_or(level)
    };
    match event {
        Event::Start(Tag::Heading { level: old, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: level(old), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(old)) => Event::End(TagEnd::Heading(level(old))),
        Event::Html(_) | Event::InlineHtml(_) => Event::Text("".into()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::SafeHtml;

    fn html(text: &str) -> String {
        SafeHtml::from_markdown(text, 1).into_string()
    }

    #[test]
    fn markdown_keeps_its_meaning() {
        assert_eq!(html("# Ball\n\n*One* night."), "<h2>Ball</h2>\n<p><em>One</em> night.</p>\n");
    }

    #[test]
    fn plain_text_keeps_words_only() {
        let text = super::plain_text("# Ball\n\n*One* night, [two](https://a.example) houses.\n\n- three");
        assert_eq!(text, "Ball One night, two houses. three");
    }

    #[test]
    fn nothing_runs() {
        for attack in [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "<img src=x onerror=alert(1)>",
            "</textarea><script>alert(1)</script>",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "![x](https://evil.example/pixel.png)",
        ] {
            let html = html(attack);
            assert!(!html.contains("<script") && !html.contains("javascript:"), "{attack} gave {html}");
            assert!(!html.contains("<img") && !html.contains("data:text"), "{attack} gave {html}");
        }
    }
}
