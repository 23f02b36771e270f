//! MP3: frames of MPEG layer III, with a tag before them. The tag stays as room without words and pictures.

use super::tape::{Done, Tape};
use super::{Format, Look, Refusal, milliseconds};

/// How far behind the tag the first frame may be.
const SEARCHED: u64 = 8192;
const FAST: [u32; 15] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const SLOW: [u32; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/// The head of a frame.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    /// Thousand bits a second.
    kilobits: u32,
    /// Samples a second.
    rate: u32,
    /// Samples in the frame.
    samples: u32,
    /// Bytes of the frame.
    bytes: u64,
    /// Where the note about the whole would be.
    note: u64,
}

impl Frame {
    /// Reads a head; `None` for what is none of layer III.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let [0xff, second, third, fourth, ..] = *bytes else { return None };
        let (version, layer) = (second >> 3 & 3, second >> 1 & 3);
        if second & 0xe0 != 0xe0 || version == 1 || layer != 1 {
            return None;
        }
        let first = version == 3;
        let table = if first { FAST } else { SLOW };
        let kilobits = *table.get(usize::from(third >> 4)).filter(|kilobits| **kilobits > 0)?;
        let rate = *[44_100_u32, 48_000, 32_000].get(usize::from(third >> 2 & 3))?;
        let rate = rate
            >> match version {
                3 => 0,
                2 => 1,
                _ => 2,
            };
        let samples = if first { 1152 } else { 576 };
        let bytes = samples / 8 * kilobits * 1000 / rate + u32::from(third >> 1 & 1);
        let is_mono = fourth >> 6 == 3;
        let note = match (first, is_mono) {
            (true, false) => 36,
            (true, true) | (false, false) => 21,
            (false, true) => 13,
        };
        Some(Self { kilobits, rate, samples, bytes: bytes.into(), note })
    }
}

/// Cleans a file of frames.
pub(super) fn clean(tape: &mut Tape<'_>) -> Done<Look> {
    let start = tag(tape)?;
    let (at, frame) = first(tape, start)?;
    let count = frames(tape, at, frame)?;
    let length = tape.length() - at;
    let duration_ms = match count {
        Some(count) => milliseconds(u64::from(count) * u64::from(frame.samples), frame.rate.into()),
        None => milliseconds(length.saturating_mul(8), u64::from(frame.kilobits) * 1000),
    };
    Ok(Look { format: Format::Mp3, duration_ms, size: None })
}

/// Empties the tag before the sound (ID3 2), and says where it ends.
fn tag(tape: &mut Tape<'_>) -> Done<u64> {
    let Ok([b'I', b'D', b'3', _, _, flags, size @ ..]) = tape.read::<10>(0) else { return Ok(0) };
    if size.iter().any(|byte| *byte > 127) {
        return Err(Refusal::Broken.into());
    }
    let size = size.iter().fold(0_u64, |sum, byte| sum << 7 | u64::from(*byte));
    let end = 10 + size + if flags & 0x10 == 0 { 0 } else { 10 };
    // No flag speaks of what is there no more.
    tape.write(5, &[0])?;
    tape.blank(10, end)?;
    Ok(end)
}

/// The first frame behind which there is another one, or the end.
fn first(tape: &mut Tape<'_>, from: u64) -> Done<(u64, Frame)> {
    let all = tape.length();
    let some = tape.read_some(from, (all - from).min(SEARCHED))?;
    for (place, head) in (from..).zip(some.windows(4)) {
        let Some(frame) = Frame::read(head) else { continue };
        let next = place + frame.bytes;
        if next == all || (next + 4 <= all && Frame::read(&tape.read::<4>(next)?).is_some()) {
            return Ok((place, frame));
        }
    }
    Err(Refusal::Broken.into())
}

/// How many frames there are, if the first one says so.
fn frames(tape: &mut Tape<'_>, at: u64, frame: Frame) -> Done<Option<u32>> {
    if frame.bytes < frame.note + 12 || at + frame.bytes > tape.length() {
        return Ok(None);
    }
    let [a, b, c, d, flags @ ..]: [u8; 8] = tape.read(at + frame.note)?;
    let is_note = matches!(&[a, b, c, d], b"Xing" | b"Info");
    if is_note && u32::from_be_bytes(flags) & 1 == 1 {
        return Ok(Some(tape.u32(at + frame.note + 8)?));
    }
    Ok(None)
}
