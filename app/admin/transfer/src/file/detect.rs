//! Encoding and delimiter of a file, guessed from its beginning.

use super::decode::Decoded;
use std::io::Read;

/// Delimiters that can be chosen.
pub const DELIMITERS: &[char] = &[',', ';', '\t', '|'];

/// What a comma-separated file is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// As [`super::decode::ENCODINGS`] names it.
    pub encoding: &'static str,
    /// One of [`DELIMITERS`].
    pub delimiter: char,
}

/// Looks at the first bytes of a file, a few thousand of them.
pub fn detect(head: &[u8]) -> Made {
    let encoding = encoding(head);
    let mut text = String::new();
    // A letter may be cut at the end; what there is of the text is enough.
    let _ = Decoded::new(head, encoding).read_to_string(&mut text);
    Made { encoding, delimiter: delimiter(&text) }
}

fn encoding(head: &[u8]) -> &'static str {
    if head.starts_with(b"\xff\xfe") {
        return "utf-16le";
    }
    if head.starts_with(b"\xfe\xff") {
        return "utf-16be";
    }
    let nothing =
        |odd: bool| head.iter().skip(usize::from(odd)).step_by(2).filter(|byte| **byte == 0).count();
    // Western text of two bytes a letter has nothing in every second byte.
    if nothing(true) * 4 > head.len() {
        return "utf-16le";
    }
    if nothing(false) * 4 > head.len() {
        return "utf-16be";
    }
    match std::str::from_utf8(head) {
        Ok(_) => "utf-8",
        // Only the last letter is cut.
        Err(error) if error.error_len().is_none() => "utf-8",
        Err(_) => "windows-1252",
    }
}

/// The delimiter that divides most of the first lines into equally many columns.
fn delimiter(text: &str) -> char {
    let score = |delimiter: &char| {
        let byte = u8::try_from(*delimiter).unwrap_or(b',');
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(byte)
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let widths: Vec<usize> =
            reader.records().take(20).map_while(Result::ok).map(|record| record.len()).collect();
        let first = widths.first().copied().unwrap_or_default();
        let even = widths.iter().filter(|width| **width == first).count();
        if first > 1 { even * 1000 / widths.len().max(1) * 1000 + first.min(900) } else { 0 }
    };
    let best = DELIMITERS.iter().rev().max_by_key(|delimiter| score(delimiter));
    best.copied().unwrap_or(',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_all_the_world() {
        let made = |bytes: &[u8]| {
            let Made { encoding, delimiter } = detect(bytes);
            (encoding, delimiter)
        };
        assert_eq!(made(b"name,email\nA,a@x\n"), ("utf-8", ','));
        assert_eq!(made("Name;Straße;Preis\nA;B;1,50\nC;D;2,50\n".as_bytes()), ("utf-8", ';'));
        assert_eq!(made(b"name\temail\nJos\xe9\tx\n"), ("windows-1252", '\t'));
        assert_eq!(made(b"\xff\xfea\0;\0b\0\n\0"), ("utf-16le", ';'));
        assert_eq!(made(b"\0a\0|\0b\0\n"), ("utf-16be", '|'));
        assert_eq!(made(b"name\nAna\nBo\n"), ("utf-8", ','));
        assert_eq!(made(b"\"a, b\";c\n\"d, e\";f\n"), ("utf-8", ';'));
    }
}
