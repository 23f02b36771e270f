//! MP4, M4A and QuickTime: boxes of ISO 14496-12. What stays is on a list; every other box becomes `free` and empty, and so
//! do tracks of neither picture nor sound (places along the way, subtitles with coordinates).

use super::tape::{Done, Tape};
use super::{Format, Look, Refusal, milliseconds};

/// Boxes that players need, with those that are looked into. Anything else goes: `udta`, `meta`, `uuid`, `gps `, `free` …
const KEPT: [&[u8; 4]; 42] = [
    b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"sidx", b"ssix", b"mfra", b"wide",
    b"prft", // the whole
    b"mvhd", b"trak", b"mvex", b"iods", // moov
    b"tkhd", b"edts", b"mdia", b"tref", b"tapt", b"trgr", b"load", // trak
    b"mdhd", b"hdlr", b"minf", b"elng", // mdia
    b"trex", b"mehd", b"leva", b"mfhd", b"traf", // mvex, moof
    b"tfhd", b"trun", b"tfdt", b"sdtp", b"sbgp", b"sgpd", b"saiz", b"saio", b"subs", b"senc", // traf
    b"stbl", b"dinf", // minf
];
/// Boxes of boxes. Of `minf` only the tables are of interest, and all of it is kept.
const WHOLES: [&[u8; 4]; 8] = [b"moov", b"trak", b"mdia", b"minf", b"stbl", b"moof", b"traf", b"mvex"];
/// Nothing that plays is nested deeper.
const DEEPEST: u8 = 8;

/// One box.
#[derive(Clone, Copy)]
struct Part {
    kind: [u8; 4],
    start: u64,
    body: u64,
    end: u64,
}

/// What a track says about itself; tables are places in the file.
#[derive(Default)]
struct Track {
    handler: [u8; 4],
    size: Option<(u32, u32)>,
    sizes: Option<Part>,
    runs: Option<Part>,
    chunks: Option<Part>,
}

/// What was found on the way.
#[derive(Default)]
struct Found {
    track: Track,
    scale: u64,
    length: u64,
    fragments_length: u64,
    has_picture: bool,
    has_sound: bool,
    size: Option<(u32, u32)>,
}

/// Cleans a file of boxes.
pub(super) fn clean(tape: &mut Tape<'_>) -> Done<Look> {
    let mut found = Found::default();
    let end = tape.length();
    walk(tape, (0, end), (b"    ", 0), &mut found)?;
    if !found.has_picture && !found.has_sound {
        return Err(Refusal::Broken.into());
    }
    let length = if found.length == 0 { found.fragments_length } else { found.length };
    Ok(Look {
        format: if found.has_picture { Format::Mp4 } else { Format::M4a },
        duration_ms: milliseconds(length, found.scale),
        size: found.size.filter(|_| found.has_picture),
    })
}

fn walk(
    tape: &mut Tape<'_>,
    (from, end): (u64, u64),
    (inside, depth): (&[u8; 4], u8),
    found: &mut Found,
) -> Done<()> {
    if depth > DEEPEST {
        return Err(Refusal::Broken.into());
    }
    let mut at = from;
    // Fewer bytes than a box has are what QuickTime ends its lists with.
    while end.saturating_sub(at) >= 8 {
        let part = part(tape, at, end)?;
        // Tables and descriptions of samples stay as they are.
        let is_table = matches!(inside, b"minf" | b"stbl");
        if !is_table && !KEPT.contains(&&part.kind) {
            free(tape, part)?;
        } else if part.kind == *b"trak" {
            found.track = Track::default();
            walk(tape, (part.body, part.end), (b"trak", depth + 1), found)?;
            leave(tape, part, found)?;
        } else if WHOLES.contains(&&part.kind) {
            walk(tape, (part.body, part.end), (&part.kind, depth + 1), found)?;
        } else {
            look(tape, part, inside, found)?;
        }
        at = part.end;
    }
    Ok(())
}

/// The box there. Its size may be told in four or eight bytes, or reach to the end.
fn part(tape: &mut Tape<'_>, at: u64, end: u64) -> Done<Part> {
    tape.step()?;
    let [a, b, c, d, kind @ ..]: [u8; 8] = tape.read(at)?;
    let (head, size) = match u32::from_be_bytes([a, b, c, d]) {
        0 => (8, end.saturating_sub(at)),
        1 => (16, tape.u64(at + 8)?),
        size => (8, u64::from(size)),
    };
    let stop = at.checked_add(size).filter(|stop| size >= head && *stop <= end).ok_or(Refusal::Broken)?;
    Ok(Part { kind, start: at, body: at + head, end: stop })
}

/// The box is there no more; whoever counts bytes notices nothing.
fn free(tape: &mut Tape<'_>, part: Part) -> Done<()> {
    tape.write(part.start + 4, b"free")?;
    tape.blank(part.body, part.end)
}

fn look(tape: &mut Tape<'_>, part: Part, inside: &[u8; 4], found: &mut Found) -> Done<()> {
    let at = part.body;
    // A box that is too short for what it must hold may be followed by anything.
    let has = |count: u64| if part.end - at >= count { Ok(()) } else { Err(Refusal::Broken) };
    match &part.kind {
        b"mvhd" => {
            has(32)?;
            let [version] = tape.read(at)?;
            let (scale, length) = if version == 1 {
                (tape.u32(at + 20)?, tape.u64(at + 24)?)
            } else {
                (tape.u32(at + 12)?, long(tape.u32(at + 16)?))
            };
            (found.scale, found.length) = (scale.into(), if length == u64::MAX { 0 } else { length });
        }
        b"mehd" => {
            has(8)?;
            let [version] = tape.read(at)?;
            found.fragments_length = if version == 1 { tape.u64(at + 4)? } else { tape.u32(at + 4)?.into() };
        }
        b"tkhd" => {
            has(84)?;
            let [version] = tape.read(at)?;
            let at = if version == 1 { at + 12 } else { at };
            found.track.size = shown(tape, at)?;
        }
        // QuickTime has a second one in `minf`, which says where the bytes are.
        b"hdlr" if inside == b"mdia" => {
            has(12)?;
            found.track.handler = tape.read(at + 8)?;
        }
        b"stsz" => found.track.sizes = Some(part),
        b"stsc" => found.track.runs = Some(part),
        b"stco" | b"co64" => found.track.chunks = Some(part),
        _ => {}
    }
    Ok(())
}

/// A length of four bytes, of which all ones mean that nobody knows.
fn long(length: u32) -> u64 {
    if length == u32::MAX { u64::MAX } else { length.into() }
}

/// Width and height of a track's picture as it is turned.
fn shown(tape: &mut Tape<'_>, at: u64) -> Done<Option<(u32, u32)>> {
    let (a, d) = (tape.u32(at + 40)?, tape.u32(at + 56)?);
    let (width, height) = (tape.u32(at + 76)? >> 16, tape.u32(at + 80)? >> 16);
    let size = if a == 0 && d == 0 { (height, width) } else { (width, height) };
    Ok(Some(size).filter(|(width, height)| *width > 0 && *height > 0))
}

/// The end of a track: picture and sound stay, the rest goes with its samples.
fn leave(tape: &mut Tape<'_>, part: Part, found: &mut Found) -> Done<()> {
    let track = std::mem::take(&mut found.track);
    match &track.handler {
        b"vide" => {
            found.has_picture = true;
            found.size = found.size.or(track.size);
        }
        b"soun" => found.has_sound = true,
        // The clock of the camera: four bytes, and the picture's track names it.
        b"tmcd" => {}
        _ => {
            samples_blank(tape, &track)?;
            free(tape, part)?;
        }
    }
    Ok(())
}

/// Writes zeros over every sample of a track.
fn samples_blank(tape: &mut Tape<'_>, track: &Track) -> Done<()> {
    let (Some(sizes), Some(runs), Some(chunks)) = (track.sizes, track.runs, track.chunks) else {
        return Ok(());
    };
    let (each, _) = (tape.u32(sizes.body + 4)?, tape.u32(sizes.body + 8)?);
    let mut sizes = if each == 0 { numbers(tape, sizes, 12, 1)? } else { Vec::new() }.into_iter();
    let runs = numbers(tape, runs, 8, 3)?;
    let wide = chunks.kind == *b"co64";
    let places = numbers(tape, chunks, 8, if wide { 2 } else { 1 })?;
    for (number, place) in (1_u32..).zip(places.chunks(if wide { 2 } else { 1 })) {
        let place = place.iter().fold(0_u64, |sum, part| sum << 32 | u64::from(*part));
        // The last run that begins at this chunk or before says how many samples are in it.
        let run = runs.chunks(3).take_while(|run| run.first().is_some_and(|first| *first <= number)).last();
        let mut bytes = 0_u64;
        for _ in 0..run.and_then(|run| run.get(1)).copied().unwrap_or_default() {
            tape.step()?;
            match if each == 0 { sizes.next() } else { Some(each) } {
                Some(size) => bytes = bytes.saturating_add(size.into()),
                None => break,
            }
        }
        tape.blank(place, place.saturating_add(bytes))?;
    }
    Ok(())
}

/// The numbers of a table: a count before `first`, then so many rows of `columns` numbers of four bytes.
fn numbers(tape: &mut Tape<'_>, part: Part, first: u64, columns: u64) -> Done<Vec<u32>> {
    let count = u64::from(tape.u32(part.body + first - 4)?) * columns * 4;
    let from = part.body + first;
    if from.checked_add(count).is_none_or(|end| end > part.end) {
        return Err(Refusal::Broken.into());
    }
    let bytes = tape.read_some(from, count)?;
    Ok(bytes.as_chunks().0.iter().map(|four| u32::from_be_bytes(*four)).collect())
}
