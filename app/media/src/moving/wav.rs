//! WAV: chunks of RIFF. What is neither the sound nor its format becomes `JUNK` and empty.

use super::tape::{Done, Tape};
use super::{Format, Look, Refusal, milliseconds};

/// Cleans a file of chunks.
pub(super) fn clean(tape: &mut Tape<'_>) -> Done<Look> {
    let all = tape.length();
    let (mut at, mut bytes_a_second, mut sound) = (12, 0_u64, None);
    // A chunk has a name and a length; of odd ones a byte is added.
    while at + 8 <= all {
        tape.step()?;
        let [a, b, c, d, size @ ..]: [u8; 8] = tape.read(at)?;
        let (body, size) = (at + 8, u64::from(u32::from_le_bytes(size)));
        let end = match &[a, b, c, d] {
            b"fmt " if size >= 16 => {
                bytes_a_second = u32::from_le_bytes(tape.read(body + 8)?).into();
                body + size
            }
            b"data" => {
                // Whoever writes while it sounds does not know how long it gets.
                let end = if size == 0 { all } else { (body + size).min(all) };
                sound = Some(end - body);
                end
            }
            b"fact" => body + size,
            _ => {
                tape.write(at, b"JUNK")?;
                tape.blank(body, body + size)?;
                body + size
            }
        };
        at = end + end % 2;
    }
    let sound = sound.filter(|_| bytes_a_second > 0 && at <= all + 1).ok_or(Refusal::Broken)?;
    Ok(Look { format: Format::Wav, duration_ms: milliseconds(sound, bytes_a_second), size: None })
}
