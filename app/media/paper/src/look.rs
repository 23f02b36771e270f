//! What a PDF is, told quickly and without drawing anything.

use crate::Refusal;
use crate::run::{Most, run};
use std::ffi::OsStr;
use std::path::Path;

/// Pages at most.
pub const MOST_PAGES: u32 = 2000;
/// The longer side of a page is so many times the shorter one at most, as far as its shape is told.
const MOST_NARROW: f64 = 4.0;
/// Where it begins is looked for in so many bytes, as readers do.
const HEAD: usize = 1024;
/// Telling takes no time where a file is well.
const MOST: Most = Most { seconds: 10, bytes: 64 * 1024 };

/// What was seen in a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Pages.
    pub pages: u32,
    /// Shape of the first page: width and height in no measure of their own.
    pub shape: (u32, u32),
}

/// At which byte a PDF begins, from the beginning of a file; nothing for another file. What its name claims is not asked.
pub fn begin(head: &[u8]) -> Option<usize> {
    let head = head.get(..HEAD).unwrap_or(head);
    head.windows(7).position(|part| part == b"%PDF-1." || part == b"%PDF-2.")
}

/// Looks at a file, whose path is absolute.
///
/// # Errors
/// [`Refusal`].
pub async fn look(path: &Path) -> Result<Look, Refusal> {
    let said = run("pdfinfo", &[OsStr::new("-enc"), OsStr::new("UTF-8"), path.as_os_str()], MOST).await?;
    if said.complaints.contains("Incorrect password") {
        return Err(Refusal::Locked);
    }
    if !said.is_well || said.is_cut {
        return Err(Refusal::Broken);
    }
    read(&String::from_utf8_lossy(&said.output))
}

/// Words of the author come first and may hold lines like these; the last one of each is the program's own.
fn read(said: &str) -> Result<Look, Refusal> {
    let last = |name: &str| said.lines().rev().find_map(|line| line.strip_prefix(name)).map(str::trim);
    match last("Encrypted:") {
        Some("no") => {}
        Some(_) => return Err(Refusal::Locked),
        None => return Err(Refusal::Broken),
    }
    let pages: u32 = last("Pages:").and_then(|count| count.parse().ok()).ok_or(Refusal::Broken)?;
    match pages {
        0 => Err(Refusal::Broken),
        1..=MOST_PAGES => {
            let turned = matches!(last("Page rot:"), Some("90" | "270"));
            let (width, height) = last("Page size:").and_then(shape).unwrap_or((210, 297));
            Ok(Look { pages, shape: if turned { (height, width) } else { (width, height) } })
        }
        _ => Err(Refusal::TooManyPages),
    }
}

/// `595.28 x 841.89 pts (A4)`, or `1e+07 x 1.4e+07 pts`.
fn shape(said: &str) -> Option<(u32, u32)> {
    let (width, rest) = said.split_once(" x ")?;
    let (width, height) = (width.parse::<f64>().ok()?, rest.split(' ').next()?.parse::<f64>().ok()?);
    if !(width.is_finite() && height.is_finite() && width > 0.0 && height > 0.0) {
        return None;
    }
    // In hundredths of the shorter side.
    let long = |long: f64, short: f64| ((long / short).min(MOST_NARROW) * 100.0) as u32;
    Some(if width < height { (100, long(height, width)) } else { (long(width, height), 100) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "Title:           Ball\nPages:           2\nEncrypted:       no\nPage size:       595 x 842 pts (A4)\nPage rot:        0\n";

    #[test]
    fn a_pdf_is_known_by_its_bytes() {
        assert_eq!(begin(b"%PDF-1.7\n"), Some(0));
        assert_eq!(begin(b"\xef\xbb\xbf%PDF-2.0\n"), Some(3));
        let late = |space: usize| begin(&[vec![b' '; space], b"%PDF-1.4".to_vec()].concat());
        assert_eq!((late(1017), late(1018), late(5000)), (Some(1017), None, None));
        for other in [&b""[..], b"%PDF", b"%PDF-x", b"%!PS-Adobe", b"PK\x03\x04", b"<html>"] {
            assert_eq!(begin(other), None, "{other:?}");
        }
    }

    #[test]
    fn what_the_author_wrote_is_not_believed() {
        let look = Look { pages: 2, shape: (100, 141) };
        assert_eq!(read(SAID), Ok(look));
        assert_eq!(
            read(&format!("Title: a\nPages: 9\nEncrypted: yes\nPage size: 1 x 9 pts\n{SAID}")),
            Ok(look)
        );
        assert_eq!(read(&SAID.replace("rot:        0", "rot:        90")).unwrap().shape, (141, 100));
    }

    #[test]
    fn locked_broken_and_endless_ones_are_refused() {
        let with = |old: &str, new: &str| read(&SAID.replace(old, new));
        assert_eq!(with(" no\n", " yes (print:yes copy:no)\n"), Err(Refusal::Locked));
        assert_eq!(with("Pages:           2", "Pages:           0"), Err(Refusal::Broken));
        assert_eq!(with("Pages:           2", "Pages:           2000").map(|look| look.pages), Ok(2000));
        assert_eq!(with("Pages:           2", "Pages:           2001"), Err(Refusal::TooManyPages));
        assert_eq!(with("Pages:           2", "Pages:           -1"), Err(Refusal::Broken));
        assert_eq!(read(""), Err(Refusal::Broken));
    }

    #[test]
    fn every_page_has_a_shape() {
        let of = |said: &str| read(&SAID.replace("595 x 842 pts (A4)", said)).unwrap().shape;
        assert_eq!(of("1e+07 x 1.4e+07 pts"), (100, 140));
        assert_eq!(of("14400 x 3 pts"), (400, 100));
        for strange in ["0 x 0 pts", "-5 x 8 pts", "nan x inf pts", "", "variable page size"] {
            assert_eq!(of(strange), (210, 297), "{strange}");
        }
    }
}
