//! Reading a zip that anybody may have made. Nothing in it is written to a disk under its own name, nothing is read
//! beyond what an honest archive needs, and whatever is not expected makes the whole file a refused one.

use super::model::{Archive, FORMAT, VERSION};
use media::moving::Format;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use zip::ZipArchive;

/// Entries in an archive.
const MOST_ENTRIES: usize = 9_999;
/// Bytes of `archive.json`, unpacked.
const MOST_JSON: u64 = 64 * 1024 * 1024;
/// Bytes of everything together, unpacked.
const MOST_ALL: u64 = 1024 * 1024 * 1024;
/// The end of a zip: its record and the longest comment.
const TAIL: u64 = 22 + 65_535;

/// Why an archive is not taken; the words are message ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No zip, a broken one, or one with something else in it.
    Stranger,
    /// Too many entries or too many bytes once it is unpacked.
    TooLarge,
    /// Made by a newer Maison.
    Newer,
}

impl Refusal {
    /// The sentence.
    pub fn id(self) -> &'static str {
        match self {
            Self::Stranger => "archive-refused-stranger",
            Self::TooLarge => "archive-refused-large",
            Self::Newer => "archive-refused-newer",
        }
    }
}

/// An archive that was looked at.
pub struct Unpacked {
    zip: ZipArchive<File>,
    /// What it says.
    pub archive: Archive,
}

/// Opens and checks an archive. Blocking.
///
/// # Errors
/// Why it is not taken.
pub fn unpack(path: &Path) -> Result<Unpacked, Refusal> {
    let mut file = File::open(path).map_err(|_| Refusal::Stranger)?;
    count(&mut file)?;
    let mut zip = ZipArchive::new(file).map_err(|_| Refusal::Stranger)?;
    if zip.len() > MOST_ENTRIES {
        return Err(Refusal::TooLarge);
    }
    let mut all = 0_u64;
    for at in 0..zip.len() {
        let entry = zip.by_index_raw(at).map_err(|_| Refusal::Stranger)?;
        let is_expected = entry.name().is_ok_and(|name| is_known(&name));
        if !is_expected || entry.encrypted() {
            return Err(Refusal::Stranger);
        }
        all = all.saturating_add(entry.size());
    }
    if all > MOST_ALL {
        return Err(Refusal::TooLarge);
    }
    let json = read(&mut zip, "archive.json", MOST_JSON)?;
    // What it is comes first, so that a newer archive is called newer and not broken.
    let archive: Archive = serde_json::from_slice(&json).map_err(|_| version(&json))?;
    match (archive.format.as_str(), archive.version) {
        (FORMAT, VERSION) => Ok(Unpacked { zip, archive }),
        _ => Err(version(&json)),
    }
}

fn version(json: &[u8]) -> Refusal {
    #[derive(serde::Deserialize)]
    struct Head {
        format: String,
        version: i64,
    }
    match serde_json::from_slice::<Head>(json) {
        Ok(head) if head.format == FORMAT && head.version > VERSION => Refusal::Newer,
        _ => Refusal::Stranger,
    }
}

impl Unpacked {
    /// How many pictures and other files there are to take over.
    pub fn count(&self) -> usize {
        let is_known = |file: &str| is_picture(file) || is_other_file(file);
        self.archive.pictures.iter().filter(|picture| is_known(&picture.file)).count()
    }

    /// The bytes of a picture; nothing if there is no such file or it is larger than a picture may be. Blocking.
    pub fn picture(&mut self, name: &str) -> Option<Vec<u8>> {
        let limit = u64::try_from(picture::MAX_BYTES).unwrap_or(u64::MAX);
        is_picture(name).then(|| read(&mut self.zip, name, limit).ok()).flatten()
    }

    /// Writes a video, sound or document of at most so many bytes to `path`; `false` if there is no such file, or it is
    /// broken or larger. Blocking.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn file(&mut self, name: &str, most: u64, path: &Path) -> std::io::Result<bool> {
        if !is_other_file(name) {
            return Ok(false);
        }
        let Ok(entry) = self.zip.by_name(name) else { return Ok(false) };
        let mut file = File::create(path)?;
        match std::io::copy(&mut entry.take(most + 1), &mut file) {
            Ok(length) => Ok(length <= most),
            Err(error) if error.kind() == std::io::ErrorKind::StorageFull => Err(error),
            Err(_) => Ok(false),
        }
    }
}

/// What the entry says about its size is not believed.
fn read(zip: &mut ZipArchive<File>, name: &str, limit: u64) -> Result<Vec<u8>, Refusal> {
    let entry = zip.by_name(name).map_err(|_| Refusal::Stranger)?;
    let mut bytes = Vec::new();
    entry.take(limit + 1).read_to_end(&mut bytes).map_err(|_| Refusal::Stranger)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= limit) {
        Ok(bytes)
    } else {
        Err(Refusal::TooLarge)
    }
}

/// Counts the entries before the list of them is read into memory: a list may be as long as the file.
fn count(file: &mut File) -> Result<(), Refusal> {
    let length = file.seek(SeekFrom::End(0)).map_err(|_| Refusal::Stranger)?;
    file.seek(SeekFrom::Start(length.saturating_sub(TAIL))).map_err(|_| Refusal::Stranger)?;
    let mut tail = Vec::new();
    file.read_to_end(&mut tail).map_err(|_| Refusal::Stranger)?;
    let end = tail.windows(4).rposition(|four| four == b"PK\x05\x06").ok_or(Refusal::Stranger)?;
    // Files of 200 MB never need the larger form, which could count differently.
    if tail.windows(4).any(|four| four == b"PK\x06\x07") {
        return Err(Refusal::TooLarge);
    }
    let entries = match tail.get(end + 10..end + 12) {
        Some([low, high]) => usize::from(u16::from_le_bytes([*low, *high])),
        _ => return Err(Refusal::Stranger),
    };
    if entries > MOST_ENTRIES { Err(Refusal::TooLarge) } else { Ok(()) }
}

fn is_known(name: &str) -> bool {
    matches!(name, "archive.json" | "everything.json") || is_picture(name) || is_other_file(name)
}

/// `pictures/` and a name that media made; the end of it.
fn ending(name: &str) -> Option<&str> {
    let (key, extension) = name.strip_prefix("pictures/")?.split_once('.')?;
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (key.len() == 32 && key.bytes().all(hex)).then_some(extension)
}

fn is_picture(name: &str) -> bool {
    ending(name).is_some_and(|extension| matches!(extension, "jpg" | "png" | "webp" | "gif"))
}

/// A video, sound or document.
fn is_other_file(name: &str) -> bool {
    ending(name).is_some_and(|extension| extension == "pdf" || Format::of(extension).is_some())
}

#[cfg(test)]
mod tests {
    use super::{is_known, is_picture};

    #[test]
    fn only_names_that_an_archive_has_are_read() {
        let key = "0123456789abcdef0123456789abcdef";
        for good in ["archive.json", "everything.json"] {
            assert!(is_known(good), "{good}");
        }
        for (end, picture) in [("jpg", true), ("webp", true), ("mp4", false), ("flac", false), ("pdf", false)]
        {
            let name = format!("pictures/{key}.{end}");
            assert_eq!((is_known(&name), is_picture(&name)), (true, picture), "{name}");
        }
        for bad in [
            "../archive.json",
            "/etc/passwd",
            "pictures/../x.jpg",
            "pictures/",
            "a/b.json",
            &format!("pictures/{key}.svg"),
        ] {
            assert!(!is_known(bad), "{bad}");
        }
    }
}
