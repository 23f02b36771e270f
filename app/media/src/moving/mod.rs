//! Videos and sound: what a file is by its bytes, how long it plays, and the same file without the place where it was taken.
//!
//! Nothing is made anew here. What players do not need (places, devices, pictures inside, telemetry) is overwritten in
//! place by nothing, so that no byte moves and a large file needs no memory.

mod draw;
mod flac;
mod mp3;
mod mp4;
mod ogg;
mod prepare;
mod tape;
mod wav;
mod webm;

pub(crate) use draw::work;
pub use prepare::{Most, Prepared, prepare};
pub(crate) use prepare::{keep, moving_create, too_large};

pub use tape::Fault;

use std::io::{Read, Seek, SeekFrom, Write};
use tape::{Done, Tape};

/// What a file is made like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A video in ISO boxes: MP4, or what a telephone calls QuickTime.
    Mp4,
    /// The same boxes with sound only.
    M4a,
    /// A video in the open web's container.
    Webm,
    /// The same container with sound only.
    Weba,
    /// MPEG layer III.
    Mp3,
    /// Vorbis or Opus in Ogg.
    Ogg,
    /// Waves as they are.
    Wav,
    /// Waves without loss.
    Flac,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Mp4, Self::M4a, Self::Webm, Self::Weba, Self::Mp3, Self::Ogg, Self::Wav, Self::Flac];

    /// End of the file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Mp4 => "mp4",
            Self::M4a => "m4a",
            Self::Webm => "webm",
            Self::Weba => "weba",
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::Wav => "wav",
            Self::Flac => "flac",
        }
    }

    /// Media type.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Mp4 => "video/mp4",
            Self::M4a => "audio/mp4",
            Self::Webm => "video/webm",
            Self::Weba => "audio/webm",
            Self::Mp3 => "audio/mpeg",
            Self::Ogg => "audio/ogg",
            Self::Wav => "audio/wav",
            Self::Flac => "audio/flac",
        }
    }

    /// The format with this end of a name.
    pub fn of(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.extension() == extension)
    }

    /// Sound without a picture?
    pub const fn is_audio(self) -> bool {
        !matches!(self, Self::Mp4 | Self::Webm)
    }
}

/// What was seen in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// What it is made like.
    pub format: Format,
    /// How long it plays, where the file says so.
    pub duration_ms: Option<u32>,
    /// Width and height as it is shown, in pixels.
    pub size: Option<(u32, u32)>,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A container with something that browsers do not play.
    #[error("the file is of a kind that browsers do not play")]
    Kind,
    /// It begins like one of ours and does not go on like one.
    #[error("the file is broken")]
    Broken,
}

/// A reader of one kind of file.
type Reader = fn(&mut Tape<'_>) -> Done<Look>;

/// Whose first bytes these are; 16 are enough.
fn reader(head: &[u8]) -> Option<Reader> {
    let at = |from: usize, word: &[u8]| head.get(from..).is_some_and(|rest| rest.starts_with(word));
    if at(4, b"ftyp") && !STILL.iter().any(|brand| at(8, brand)) {
        return Some(mp4::clean);
    }
    if at(0, b"RIFF") && at(8, b"WAVE") {
        return Some(wav::clean);
    }
    let known: [(&[u8], Reader); 4] = [
        (&[0x1a, 0x45, 0xdf, 0xa3], webm::clean),
        (b"OggS", ogg::clean),
        (b"fLaC", flac::clean),
        (b"ID3", mp3::clean),
    ];
    let found = known.into_iter().find(|(word, _)| at(0, word)).map(|(_, reader)| reader);
    found.or_else(|| mp3::Frame::read(head).map(|_| mp3::clean as Reader))
}

/// Brands of pictures in the same boxes (HEIF, AVIF).
const STILL: [&[u8]; 8] = [b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"];

/// Overwrites in a file what is nobody's business, and says what it is. Done twice it is the same. Blocks while it reads.
///
/// # Errors
/// [`Fault`] for what is not taken, and if the disk fails.
pub fn clean(file: &mut (impl Read + Write + Seek)) -> Result<Look, Fault> {
    let mut head = Vec::with_capacity(16);
    file.seek(SeekFrom::Start(0))?;
    Read::by_ref(file).take(16).read_to_end(&mut head)?;
    let read = reader(&head).ok_or(Refusal::Kind)?;
    read(&mut Tape::new(file)?)
}

/// Does a file that begins so move or sound? The name and the type that somebody claims are not asked.
pub fn is_moving(head: &[u8]) -> bool {
    reader(head).is_some()
}

/// `count` things of which there are `per_second`, in milliseconds; nothing for what nobody would wait for.
fn milliseconds(count: u64, per_second: u64) -> Option<u32> {
    /// A week.
    const MOST: u128 = 7 * 24 * 3600 * 1000;
    let length = (u128::from(count) * 1000).checked_div(u128::from(per_second))?;
    u32::try_from(length).ok().filter(|length| *length > 0 && u128::from(*length) <= MOST)
}
