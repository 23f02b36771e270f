//! Writing XML: escaped, and without the letters that XML 1.0 forbids.

use std::fmt::Write;

/// An XML document being written.
#[derive(Default)]
pub(crate) struct Xml(String);

impl Xml {
    /// A document with its declaration.
    pub(crate) fn new() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    /// Markup as it is: only fixed text.
    pub(crate) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text inside the element that is open.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        let _ = write!(self.0, "{}", Text(text));
        self
    }

    /// `<name>text</name>`.
    pub(crate) fn element(&mut self, name: &'static str, text: &str) -> &mut Self {
        let _ = write!(self.0, "<{name}>{}</{name}>", Text(text));
        self
    }

    /// `<name key="value" …/>`.
    pub(crate) fn empty(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) -> &mut Self {
        let _ = write!(self.0, "<{name}");
        for (key, value) in attributes {
            let _ = write!(self.0, " {key}=\"{}\"", Text(value));
        }
        self.0.push_str("/>");
        self
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.0
    }
}

/// Escaped text.
struct Text<'a>(&'a str);

impl std::fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\t' | '\n' | '\r' => f.write_char(letter)?,
                '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => f.write_char(' ')?,
                _ => f.write_char(letter)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn hostile_words_stay_text() {
        let mut xml = Xml::default();
        xml.element("title", "a\u{0}\u{b} </title> & \"b\" \u{ffff}");
        assert_eq!(xml.finish(), "<title>a   &lt;/title&gt; &amp; &quot;b&quot;  </title>");
    }
}
