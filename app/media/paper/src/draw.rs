//! What pages look like, and what they say.

use crate::Refusal;
use crate::run::{Most, run};
use std::ffi::OsStr;
use std::path::Path;

/// Longer side of a page's picture in pixels: enough to read an A4 sheet of ordinary print.
const LONG: &str = "1600";
/// A page of many layers may take some time.
const DRAW: Most = Most { seconds: 20, bytes: 12 << 20 };
/// Words are quick.
const SPEAK: Most = Most { seconds: 20, bytes: 1 << 20 };
/// Letters that are kept of a page.
const LETTERS: usize = 20_000;

/// One page as a JPEG, counted from 1. The file's path is absolute.
///
/// # Errors
/// [`Refusal`].
pub async fn page(path: &Path, number: u32) -> Result<Vec<u8>, Refusal> {
    let number = number.to_string();
    let words = [
        "-q",
        "-f",
        &number,
        "-l",
        &number,
        "-singlefile",
        "-cropbox",
        "-jpeg",
        "-jpegopt",
        "quality=90",
        "-scale-to",
        LONG,
    ];
    let arguments: Vec<&OsStr> = words.into_iter().map(OsStr::new).chain([path.as_os_str()]).collect();
    let said = run("pdftoppm", &arguments, DRAW).await?;
    if said.is_well && !said.is_cut && !said.output.is_empty() {
        Ok(said.output)
    } else {
        Err(Refusal::Broken)
    }
}

/// What the first pages say, one text for each. Where there is too much of it, the last ones say nothing.
///
/// # Errors
/// [`Refusal`].
pub async fn text(path: &Path, pages: u32) -> Result<Vec<String>, Refusal> {
    let last = pages.to_string();
    let words = ["-q", "-f", "1", "-l", &last, "-enc", "UTF-8"].into_iter().map(OsStr::new);
    let arguments: Vec<&OsStr> = words.chain([path.as_os_str(), OsStr::new("-")]).collect();
    let said = run("pdftotext", &arguments, SPEAK).await?;
    if !said.is_well && !said.is_cut {
        return Err(Refusal::Broken);
    }
    let count = usize::try_from(pages).unwrap_or_default();
    let mut texts: Vec<String> =
        String::from_utf8_lossy(&said.output).split('\u{c}').take(count).map(tidy).collect();
    texts.resize(count, String::new());
    Ok(texts)
}

/// Without letters that steer, without spaces at ends, and with one empty line at most between others.
fn tidy(text: &str) -> String {
    let plain = |line: &str| line.chars().filter(|letter| !letter.is_control()).collect::<String>();
    let lines = text.lines().map(|line| plain(line).trim_end().to_owned());
    let mut tidy = String::new();
    let mut is_open = false;
    for line in lines {
        if line.trim().is_empty() {
            is_open = !tidy.is_empty();
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if is_open { "\n\n" } else { "\n" });
        }
        tidy.push_str(&line);
        is_open = false;
    }
    tidy.chars().take(LETTERS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_made_plain() {
        assert_eq!(
            tidy("\n\n  Ball \r\n\t\u{7}\n\n\n\u{1b}[31mnine\0 sharp\n\n"),
            "  Ball\n\n[31mnine sharp"
        );
        assert_eq!(tidy(" \n\u{b}\n"), "");
        assert_eq!(tidy(&"x".repeat(LETTERS + 5)).len(), LETTERS);
    }
}
