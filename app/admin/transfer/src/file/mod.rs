//! Files that people send: where they are kept ([`keep`]), what they are ([`detect`]), and their rows ([`read`]).
//!
//! Comma-separated files stay as they came, so that encoding and delimiter can be chosen again. Workbooks ([`sheet`]) and
//! JSON Lines ([`lines`]) are turned into comma-separated UTF-8 when they arrive: everything after that reads one format,
//! line by line, in constant memory.

pub mod decode;
pub mod detect;
pub mod keep;
pub mod lines;
pub mod read;
pub mod sheet;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Values separated by a delimiter.
    Csv,
    /// A workbook, of which the first sheet is read.
    Xlsx,
    /// One JSON object per line.
    Jsonl,
}

impl Format {
    /// The word in the database and in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Jsonl => "jsonl",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Csv, Self::Xlsx, Self::Jsonl].into_iter().find(|format| format.as_str() == word)
    }

    /// By the file's first bytes and its name.
    pub fn of(name: &str, head: &[u8]) -> Self {
        let name = name.to_ascii_lowercase();
        let begins = |letter: u8| head.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&letter);
        if head.starts_with(b"PK\x03\x04") {
            Self::Xlsx
        } else if [".jsonl", ".ndjson", ".json"].iter().any(|end| name.ends_with(end)) && begins(b'{') {
            Self::Jsonl
        } else {
            Self::Csv
        }
    }
}

/// Why a file cannot be read: the id of a sentence, and the line where it ends to make sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Message id.
    pub key: &'static str,
    /// The line, counted from 1.
    pub line: Option<u64>,
}

impl Unreadable {
    /// The whole file is wrong.
    pub fn new(key: &'static str) -> Self {
        Self { key, line: None }
    }

    /// From this line on.
    pub fn at(key: &'static str, line: u64) -> Self {
        Self { key, line: Some(line) }
    }

    /// As people read it.
    pub fn sentence(&self, locale: kernel::Locale) -> String {
        let line = i64::try_from(self.line.unwrap_or_default()).unwrap_or_default();
        ui::i18n::message(locale, self.key, &[("line", line.into())])
    }
}

impl From<std::io::Error> for Unreadable {
    fn from(_: std::io::Error) -> Self {
        Self::new("transfer-file-broken")
    }
}

/// Most columns of a file.
pub const MOST_COLUMNS: usize = 500;

/// A value that JSON says is nothing, as opposed to one that is not said. No text can contain this letter.
pub const NOTHING: &str = "\0";

/// Names of columns as they are shown and kept: none is empty, none comes twice.
pub fn names(header: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (at, text) in header.into_iter().enumerate() {
        let text: String = text.trim().chars().filter(|c| !c.is_control()).take(200).collect();
        let base = if text.is_empty() { format!("#{}", at + 1) } else { text };
        let mut name = base.clone();
        let mut count = 2;
        while names.contains(&name) {
            name = format!("{base} ({count})");
            count += 1;
        }
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_a_name_of_its_own() {
        let header = ["Name", " Name ", "", "E-mail", "Name"].map(str::to_owned);
        assert_eq!(names(header), ["Name", "Name (2)", "#3", "E-mail", "Name (3)"]);
    }

    #[test]
    fn files_are_known_by_what_is_in_them() {
        assert_eq!(Format::of("x.csv", b"PK\x03\x04rest"), Format::Xlsx);
        assert_eq!(Format::of("rows.JSONL", b" {\"a\":1}"), Format::Jsonl);
        assert_eq!(Format::of("rows.csv", b"{a;b"), Format::Csv);
    }
}
