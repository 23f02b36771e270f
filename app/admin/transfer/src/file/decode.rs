//! Bytes of any encoding as UTF-8, a piece at a time.

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::io::Read;

/// Encodings that can be chosen, as the database writes them.
pub const ENCODINGS: &[(&str, &Encoding)] =
    &[("utf-8", UTF_8), ("windows-1252", WINDOWS_1252), ("utf-16le", UTF_16LE), ("utf-16be", UTF_16BE)];

/// The encoding of this name; UTF-8 for names there are not.
pub fn encoding(name: &str) -> &'static Encoding {
    ENCODINGS.iter().find(|(have, _)| *have == name).map_or(UTF_8, |(_, encoding)| encoding)
}

/// Reads UTF-8 out of a reader of something else. What cannot be read becomes `�`.
pub struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    input: Vec<u8>,
    output: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    /// Decodes `inner`; a byte order mark is left out.
    pub fn new(inner: R, name: &str) -> Self {
        let decoder = encoding(name).new_decoder_with_bom_removal();
        Self { inner, decoder, input: vec![0; 16 * 1024], output: Vec::new(), at: 0, ended: false }
    }

    /// The next piece.
    fn fill(&mut self) -> std::io::Result<()> {
        let count = self.inner.read(&mut self.input)?;
        self.ended = count == 0;
        let mut source = self.input.get(..count).unwrap_or_default();
        let room = self.decoder.max_utf8_buffer_length(count).unwrap_or(count * 4 + 16);
        self.output.resize(room, 0);
        let mut written = 0;
        loop {
            let target = self.output.get_mut(written..).unwrap_or_default();
            let (result, read, wrote, _) = self.decoder.decode_to_utf8(source, target, self.ended);
            source = source.get(read..).unwrap_or_default();
            written += wrote;
            if result == CoderResult::InputEmpty {
                break;
            }
            self.output.resize(self.output.len() + 1024, 0);
        }
        self.output.truncate(written);
        self.at = 0;
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        while self.at >= self.output.len() {
            if self.ended {
                return Ok(0);
            }
            self.fill()?;
        }
        let ready = self.output.get(self.at..).unwrap_or_default();
        let count = ready.len().min(buf.len());
        for (to, from) in buf.iter_mut().zip(ready) {
            *to = *from;
        }
        self.at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], name: &str) -> String {
        let mut out = String::new();
        let _ = Decoded::new(bytes, name).read_to_string(&mut out);
        out
    }

    #[test]
    fn encodings_are_read() {
        assert_eq!(text(b"\xef\xbb\xbfJos\xc3\xa9", "utf-8"), "José");
        assert_eq!(text(b"Jos\xe9 \x80", "windows-1252"), "José €");
        assert_eq!(text(b"\xff\xfeJ\0\xe9\0", "utf-16le"), "Jé");
        assert_eq!(text(b"\xfe\xff\0J\0\xe9", "utf-16be"), "Jé");
        let long = "é".repeat(40_000);
        assert_eq!(text(long.as_bytes(), "utf-8"), long);
    }
}
