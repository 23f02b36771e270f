//! Writing XML: escaped, and without the letters that XML 1.0 forbids.

use kernel::XmlText;
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
        let _ = write!(self.0, "{}", XmlText(text));
        self
    }

    /// `<name>text</name>`.
    pub(crate) fn element(&mut self, name: &'static str, text: &str) -> &mut Self {
        let _ = write!(self.0, "<{name}>{}</{name}>", XmlText(text));
        self
    }

    /// `<name key="value" …/>`.
    pub(crate) fn empty(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) -> &mut Self {
        let _ = write!(self.0, "<{name}");
        for (key, value) in attributes {
            let _ = write!(self.0, " {key}=\"{}\"", XmlText(value));
        }
        self.0.push_str("/>");
        self
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.0
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
