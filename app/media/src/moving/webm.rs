//! WebM: elements of EBML (RFC 8794). What a segment need not have becomes `Void`: tags, attachments, chapters.

use super::tape::{Done, Tape};
use super::{Format, Look, Refusal, milliseconds};

/// Children of a segment that stay: `SeekHead`, `Info`, `Tracks`, `Cues`, `Cluster`, and a checksum.
const KEPT: [u32; 6] = [0x114d_9b74, INFO, TRACKS, 0x1c53_bb6b, CLUSTER, 0xbf];
/// Children of a cluster, which stand beside it where its length is not told.
const CLUSTERED: [u32; 7] = [0xe7, 0xa3, 0xa0, 0xab, 0xa7, 0x5854, 0xaf];
const HEAD: u32 = 0x1a45_dfa3;
const SEGMENT: u32 = 0x1853_8067;
const INFO: u32 = 0x1549_a966;
const TRACKS: u32 = 0x1654_ae6b;
const CLUSTER: u32 = 0x1f43_b675;

/// One element; without an end where its length is not told.
#[derive(Clone, Copy)]
struct Element {
    id: u32,
    start: u64,
    body: u64,
    end: Option<u64>,
}

/// What was found on the way.
struct Found {
    scale: u64,
    length: f64,
    has_picture: bool,
    has_sound: bool,
    size: (u32, u32),
}

/// Cleans a file of elements.
pub(super) fn clean(tape: &mut Tape<'_>) -> Done<Look> {
    let all = tape.length();
    let head = element(tape, 0, all)?;
    let mut kind = Vec::new();
    let end = head.end.filter(|_| head.id == HEAD).ok_or(Refusal::Broken)?;
    children(tape, head.body, end, |tape, child, end| {
        if child.id == 0x4282 {
            kind = tape.read_some(child.body, (end - child.body).min(16))?;
        }
        Ok(())
    })?;
    // A string may be filled up with zeros.
    if kind.split(|byte| *byte == 0).next() != Some(&b"webm"[..]) {
        return Err(Refusal::Kind.into());
    }
    let mut found =
        Found { scale: 1_000_000, length: 0.0, has_picture: false, has_sound: false, size: (0, 0) };
    let mut at = end;
    while at < all {
        let part = element(tape, at, all)?;
        let end = part.end.unwrap_or(all);
        if part.id == SEGMENT {
            segment(tape, (part.body, end), &mut found)?;
        } else {
            void(tape, part.start, end)?;
        }
        at = end;
    }
    look(&found)
}

fn look(found: &Found) -> Done<Look> {
    if !found.has_picture && !found.has_sound {
        return Err(Refusal::Broken.into());
    }
    let scale = std::time::Duration::from_nanos(found.scale);
    // What is no length (negative, endless, no number) is none.
    let length = std::time::Duration::try_from_secs_f64(found.length * scale.as_secs_f64()).ok();
    let length = length.and_then(|length| u64::try_from(length.as_millis()).ok());
    let (width, height) = found.size;
    Ok(Look {
        format: if found.has_picture { Format::Webm } else { Format::Weba },
        duration_ms: length.and_then(|length| milliseconds(length, 1000)),
        size: (found.has_picture && width > 0 && height > 0).then_some(found.size),
    })
}

fn segment(tape: &mut Tape<'_>, (from, end): (u64, u64), found: &mut Found) -> Done<()> {
    let mut at = from;
    while at < end {
        let part = element(tape, at, end)?;
        at = match part.end {
            Some(stop) => stop,
            // Then what it holds follows, as if it stood beside it.
            None if part.id == CLUSTER => part.body,
            None => return Err(Refusal::Broken.into()),
        };
        match part.id {
            INFO => children(tape, part.body, at, |tape, child, end| info(tape, child, end, found))?,
            TRACKS => children(tape, part.body, at, |tape, child, end| {
                if child.id == 0xae { track(tape, (child.body, end), found) } else { Ok(()) }
            })?,
            id if KEPT.contains(&id) || CLUSTERED.contains(&id) => {}
            _ => void(tape, part.start, at)?,
        }
    }
    Ok(())
}

fn info(tape: &mut Tape<'_>, child: Element, end: u64, found: &mut Found) -> Done<()> {
    match (child.id, end - child.body) {
        (0x2a_d7b1, _) => found.scale = number(tape, child.body, end)?,
        (0x4489, 4) => found.length = f32::from_bits(tape.u32(child.body)?).into(),
        (0x4489, 8) => found.length = f64::from_bits(tape.u64(child.body)?),
        _ => {}
    }
    Ok(())
}

fn track(tape: &mut Tape<'_>, (from, end): (u64, u64), found: &mut Found) -> Done<()> {
    children(tape, from, end, |tape, child, end| {
        match child.id {
            0x83 => match number(tape, child.body, end)? {
                1 => found.has_picture = true,
                2 => found.has_sound = true,
                // Words or measurements along the way cannot be taken out of the clusters.
                _ => return Err(Refusal::Kind.into()),
            },
            0xe0 => children(tape, child.body, end, |tape, part, end| {
                let side = |tape: &mut Tape<'_>| -> Done<u32> {
                    Ok(u32::try_from(number(tape, part.body, end)?).unwrap_or_default())
                };
                match part.id {
                    0xb0 => found.size.0 = side(tape)?,
                    0xba => found.size.1 = side(tape)?,
                    _ => {}
                }
                Ok(())
            })?,
            _ => {}
        }
        Ok(())
    })
}

/// Every child of an element with its end; all of them have one.
fn children(
    tape: &mut Tape<'_>,
    from: u64,
    end: u64,
    mut each: impl FnMut(&mut Tape<'_>, Element, u64) -> Done<()>,
) -> Done<()> {
    let mut at = from;
    while at < end {
        let child = element(tape, at, end)?;
        at = child.end.ok_or(Refusal::Broken)?;
        each(tape, child, at)?;
    }
    Ok(())
}

/// The element there: its id keeps the bit that says how long it is, its length does not.
fn element(tape: &mut Tape<'_>, at: u64, end: u64) -> Done<Element> {
    tape.step()?;
    let (id, id_bytes) = vint(tape, at, 4)?;
    let (size, size_bytes) = vint(tape, at + id_bytes, 8)?;
    let body = at + id_bytes + size_bytes;
    let all_ones = (1_u64 << (7 * size_bytes)) - 1;
    let size = size & all_ones;
    let stop = if size == all_ones {
        None
    } else {
        Some(body.checked_add(size).filter(|stop| *stop <= end).ok_or(Refusal::Broken)?)
    };
    Ok(Element { id: u32::try_from(id).map_err(|_| Refusal::Broken)?, start: at, body, end: stop })
}

/// A number whose first byte says by its zeros how many bytes it has; with that bit still in it.
fn vint(tape: &mut Tape<'_>, at: u64, most: u64) -> Done<(u64, u64)> {
    let [first] = tape.read(at)?;
    let bytes = u64::from(first.leading_zeros()) + 1;
    if bytes > most {
        return Err(Refusal::Broken.into());
    }
    let value = tape.read_some(at, bytes)?.into_iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(byte));
    Ok((value, bytes))
}

fn number(tape: &mut Tape<'_>, from: u64, end: u64) -> Done<u64> {
    let bytes = tape.read_some(from, (end - from).min(8))?;
    Ok(bytes.into_iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(byte)))
}

/// The element is there no more; the place it took is.
fn void(tape: &mut Tape<'_>, start: u64, end: u64) -> Done<()> {
    let all = end - start;
    // The short form tells a length of at most 126, the long one any.
    let head = if all < 9 {
        vec![0xec, 0x80 | u8::try_from(all.saturating_sub(2)).unwrap_or_default()]
    } else {
        let [_, size @ ..] = (all - 9).to_be_bytes();
        [&[0xec, 0x01][..], &size[..]].concat()
    };
    tape.write(start, &head)?;
    tape.blank(start + u64::try_from(head.len()).unwrap_or_default(), end)
}
