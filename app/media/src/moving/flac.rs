//! FLAC: blocks about the sound, then the sound. Words and pictures become padding.

use super::tape::{Done, Tape};
use super::{Format, Look, Refusal, milliseconds};

const LAST: u8 = 0x80;
const PADDING: u8 = 1;

/// Cleans a file of blocks.
pub(super) fn clean(tape: &mut Tape<'_>) -> Done<Look> {
    let (mut at, mut length) = (4, None);
    loop {
        tape.step()?;
        let [kind, size @ ..]: [u8; 4] = tape.read(at)?;
        let size = size.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        let body = at + 4;
        match kind & !LAST {
            // What the sound is like; it is the first one.
            0 if at == 4 && size >= 34 => length = Some(samples(tape, body)?),
            // Where to look for a second of it.
            3 => {}
            // No block has this kind, so that nobody takes it for the sound.
            127 => return Err(Refusal::Broken.into()),
            _ => {
                tape.write(at, &[kind & LAST | PADDING])?;
                tape.blank(body, body + size)?;
            }
        }
        at = body + size;
        if kind & LAST != 0 {
            break;
        }
    }
    let [first, second] = tape.read(at)?;
    let (rate, count) = length.filter(|_| first == 0xff && second & 0xfc == 0xf8).ok_or(Refusal::Broken)?;
    Ok(Look { format: Format::Flac, duration_ms: milliseconds(count, rate), size: None })
}

/// Samples a second, and how many there are: numbers of 20 and 36 bits.
fn samples(tape: &mut Tape<'_>, body: u64) -> Done<(u64, u64)> {
    let word = tape.u64(body + 10)?;
    Ok((word >> 44, word & 0xf_ffff_ffff))
}
