//! Ogg with Vorbis or Opus: pages with checksums. The second packet holds the words about the sound (and pictures, and
//! places); it stays as long as it is and says nothing any more.

use super::tape::{Done, Tape};
use super::{Format, Look, Refusal, milliseconds};

/// Words about a sound may have so many bytes, pictures among them.
const MOST_WORDS: usize = 8 << 20;
/// A page has at most so many bytes.
const PAGE: u64 = 27 + 255 + 255 * 255;

/// A page in the file, with its part of a packet.
struct Page {
    start: u64,
    body: u64,
    end: u64,
    segments: Vec<u8>,
}

/// Cleans a file of pages.
pub(super) fn clean(tape: &mut Tape<'_>) -> Done<Look> {
    let first = page(tape, 0)?;
    let head = tape.read_some(first.body, (first.end - first.body).min(19))?;
    let (rate, skipped, is_opus) = sound(&head).ok_or(Refusal::Kind)?;
    let (pages, mut words) = second_packet(tape, first.end)?;
    hush(&mut words, is_opus).ok_or(Refusal::Broken)?;
    let mut words = words.as_slice();
    for (page, count) in pages {
        let (mine, rest) = words.split_at_checked(count).ok_or(Refusal::Broken)?;
        tape.write(page.body, mine)?;
        sign(tape, &page)?;
        words = rest;
    }
    let count = last_sample(tape)?.map(|count| count.saturating_sub(skipped));
    Ok(Look {
        format: Format::Ogg,
        duration_ms: count.and_then(|count| milliseconds(count, rate)),
        size: None,
    })
}

/// Samples a second, how many of the first are not heard, and whether it is Opus.
fn sound(head: &[u8]) -> Option<(u64, u64, bool)> {
    if head.starts_with(b"OpusHead") {
        let [low, high] = *head.get(10..12)?.first_chunk()?;
        return Some((48_000, u16::from_le_bytes([low, high]).into(), true));
    }
    let rate = head.strip_prefix(b"\x01vorbis")?.get(5..9)?.first_chunk()?;
    Some((u32::from_le_bytes(*rate).into(), 0, false))
}

fn page(tape: &mut Tape<'_>, at: u64) -> Done<Page> {
    tape.step()?;
    let head: [u8; 27] = tape.read(at)?;
    if !head.starts_with(b"OggS\0") {
        return Err(Refusal::Broken.into());
    }
    let [.., count] = head;
    let segments = tape.read_some(at + 27, count.into())?;
    let body = at + 27 + u64::from(count);
    let end = body + segments.iter().map(|size| u64::from(*size)).sum::<u64>();
    if end > tape.length() {
        return Err(Refusal::Broken.into());
    }
    Ok(Page { start: at, body, end, segments })
}

/// The pages of a packet, each with how many bytes of it stand at its beginning.
type Pages = Vec<(Page, usize)>;

/// The second packet, after its pages.
fn second_packet(tape: &mut Tape<'_>, from: u64) -> Done<(Pages, Vec<u8>)> {
    let (mut pages, mut words, mut at) = (Vec::new(), Vec::new(), from);
    loop {
        let page = page(tape, at)?;
        at = page.end;
        // A packet goes on as long as its pieces are full.
        let full = page.segments.iter().take_while(|size| **size == 255).count();
        let is_last = full < page.segments.len();
        let count = full * 255 + page.segments.get(full).map_or(0, |size| usize::from(*size));
        words.extend(tape.read_some(page.body, u64::try_from(count).unwrap_or_default())?);
        pages.push((page, count));
        if words.len() > MOST_WORDS {
            return Err(Refusal::Broken.into());
        }
        if is_last {
            return Ok((pages, words));
        }
    }
}

/// No words, and nothing behind them. The name of the program that wrote the file stays.
fn hush(words: &mut [u8], is_opus: bool) -> Option<()> {
    let start: &[u8] = if is_opus { b"OpusTags" } else { b"\x03vorbis" };
    let rest = words.strip_prefix(start)?;
    let name = usize::try_from(u32::from_le_bytes(*rest.first_chunk()?)).ok()?;
    let from = start.len().checked_add(4)?.checked_add(name)?;
    let said = words.get_mut(from..).filter(|said| said.len() >= 4)?;
    said.fill(0);
    if !is_opus {
        // Vorbis ends its words with a bit.
        *said.get_mut(4)? = 1;
    }
    Some(())
}

/// Writes a page's checksum anew.
fn sign(tape: &mut Tape<'_>, page: &Page) -> Done<()> {
    tape.blank(page.start + 22, page.start + 26)?;
    let all = tape.read_some(page.start, page.end - page.start)?;
    tape.write(page.start + 22, &checksum(&all).to_le_bytes())
}

fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| {
            if sum >> 31 == 1 { sum << 1 ^ 0x04c1_1db7 } else { sum << 1 }
        })
    })
}

/// The number of the last sample, from the last page.
fn last_sample(tape: &mut Tape<'_>) -> Done<Option<u64>> {
    let from = tape.length().saturating_sub(PAGE);
    let end = tape.read_some(from, tape.length() - from)?;
    let last = end.windows(14).rev().find(|part| part.starts_with(b"OggS\0"));
    let sample = last.and_then(|page| page.last_chunk()).map(|number| u64::from_le_bytes(*number));
    // All ones: no packet ends on that page.
    Ok(sample.filter(|sample| *sample < u64::MAX >> 1))
}
