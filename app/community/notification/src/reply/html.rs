//! The text of a mail that has HTML only. The library turns it into words; here its blocks get lines of their own before
//! that, and what is quoted gets `>`, so that it is cut off as in plain text.

use mail_parser::decoders::html::html_to_text;

/// Begin or end a line of their own. Line breaks and the ends of paragraphs the library knows.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tr",
    "ul",
];

/// Marks of ours that no text has: both are for private use.
const BEGIN: char = '\u{e000}';
const END: char = '\u{e001}';

/// The words of HTML, what is quoted behind `>`.
pub fn text_of(html: &str) -> String {
    let (mut depth, mut out) = (0_usize, String::new());
    for line in html_to_text(&lined(html)).lines() {
        match line.trim() {
            mark if mark.starts_with(BEGIN) => depth += 1,
            mark if mark.starts_with(END) => depth = depth.saturating_sub(1),
            words => {
                let quoted = if depth > 0 { "> " } else { "" };
                out.push_str(quoted);
                out.push_str(words);
                out.push('\n');
            }
        }
    }
    out
}

/// The same HTML with a line break before every block.
fn lined(html: &str) -> String {
    let html = html.replace([BEGIN, END], "");
    let mut out = String::with_capacity(html.len() + html.len() / 4);
    for (at, piece) in html.split('<').enumerate() {
        if at > 0 {
            out.push_str(before(piece));
            out.push('<');
        }
        out.push_str(piece);
    }
    out
}

/// What stands before a tag that begins like this.
fn before(piece: &str) -> &'static str {
    let (ends, rest) = piece.strip_prefix('/').map_or((false, piece), |rest| (true, rest));
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let name = rest.get(..end).unwrap_or_default().to_ascii_lowercase();
    match name.as_str() {
        "blockquote" if ends => "<br>\u{e001}<br>",
        "blockquote" => "<br>\u{e000}<br>",
        name if BLOCKS.contains(&name) => "<br>",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_lines_and_quotations_are_marked() {
        let html = "<html><head><title>x</title><style>p{}</style></head><body><div dir=\"ltr\">Hello&nbsp;there<div>second &amp; third</div></div>\
                    <p>Paragraph</p><div>On Mon, Nov 30, 2026 Maison &lt;hello@maison.example&gt; wrote:<br></div>\
                    <BLOCKQUOTE type=\"cite\"><div>New posts: 1.</div><p>x</p></BLOCKQUOTE>after<script>alert(1)</script></body></html>";
        let text = text_of(html);
        let lines: Vec<&str> =
            text.lines().filter(|line| !line.trim_start_matches('>').trim().is_empty()).collect();
        assert_eq!(
            lines,
            [
                "Hello\u{a0}there",
                "second & third",
                "Paragraph",
                "On Mon, Nov 30, 2026 Maison <hello@maison.example> wrote:",
                "> New posts: 1.",
                "> x",
                "after",
            ]
        );
        assert_eq!(text_of("<blockquote>never closed").trim(), "> never closed");
        assert_eq!(text_of("</blockquote>a < b").lines().last().map(str::trim), Some("a"));
    }
}
