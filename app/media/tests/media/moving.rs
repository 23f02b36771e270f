//! What telephones send is clean afterwards, and what is broken does nobody any harm.

use media::moving::{self, Fault, Format, Look, Refusal, is_moving};
use std::io::Cursor;
use testing::film::{self, PLACE, SOUND};

fn clean(bytes: &[u8]) -> Result<(Look, Vec<u8>), Fault> {
    let mut file = Cursor::new(bytes.to_vec());
    let look = moving::clean(&mut file)?;
    Ok((look, file.into_inner()))
}

fn has(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|part| part == what)
}

/// Every kind, with how long it plays.
fn all() -> [(Vec<u8>, Format, u32); 7] {
    [
        (film::mp4(1), Format::Mp4, 61_000),
        (film::m4a(1), Format::M4a, 61_000),
        (film::webm(1), Format::Webm, 61_000),
        (film::mp3(1), Format::Mp3, 495),
        (film::wav(1), Format::Wav, 1000),
        (film::flac(1), Format::Flac, 1000),
        (film::ogg(1), Format::Ogg, 1000),
    ]
}

#[test]
fn places_are_gone_and_everything_else_stays_where_it_was() {
    for (sent, format, length) in all() {
        assert!(has(&sent, PLACE) && is_moving(&sent), "{format:?}");
        let (look, kept) = clean(&sent).unwrap();
        assert_eq!((look.format, look.duration_ms), (format, Some(length)), "{format:?}");
        assert!(!has(&kept, PLACE) && !has(&kept, b"52.5200"), "{format:?}");
        assert!(has(&kept, SOUND), "{format:?}");
        assert_eq!(kept.len(), sent.len(), "{format:?}");
        // Done again it is the same, as after a crash.
        assert_eq!(clean(&kept).unwrap(), (look, kept), "{format:?}");
    }
    assert_eq!(clean(&film::mp4(1)).unwrap().0.size, Some((1080, 1920)));
    assert_eq!(clean(&film::webm(1)).unwrap().0.size, Some((1280, 720)));
}

#[test]
fn boxes_that_go_are_free_and_as_large_as_before() {
    let kept = clean(&film::mp4(1)).unwrap().1;
    assert!(!has(&kept, b"udta") && !has(&kept, b"uuid") && !has(&kept, b"meta") && !has(&kept, b"gpmd"));
    let (mut at, mut kinds) = (0, Vec::new());
    while let Some((size, rest)) = kept.get(at..).and_then(|rest| rest.split_first_chunk()) {
        kinds.push(String::from_utf8_lossy(rest.get(..4).unwrap()).into_owned());
        at += usize::try_from(u32::from_be_bytes(*size)).unwrap();
    }
    assert_eq!((at, kinds.join(" ").as_str()), (kept.len(), "ftyp mdat moov free free"));
}

#[test]
fn broken_files_end_in_a_refusal_and_never_in_a_loop() {
    for (sent, format, _) in all() {
        // Cut off anywhere.
        for end in 0..sent.len() {
            if let Ok((look, _)) = clean(sent.get(..end).unwrap()) {
                assert!(look.duration_ms.is_none_or(|length| length <= 61_000), "{format:?} {end}");
            }
        }
        // Every byte once the largest, once the smallest, and sizes that lie.
        for at in 0..sent.len().min(1500) {
            for wrong in [[0; 4], [0xff; 4], [0x7f, 0xff, 0xff, 0xff], [0, 0, 0, 1], [0x01, 0xff, 0xff, 0xff]]
            {
                let mut broken = sent.clone();
                for (to, from) in broken.iter_mut().skip(at).zip(wrong) {
                    *to = from;
                }
                let _ = clean(&broken);
            }
        }
    }
    let refused = |bytes: &[u8]| matches!(clean(bytes), Err(Fault::Refused(Refusal::Broken)));
    let half = film::mp4(1);
    assert!(refused(half.get(..half.len() / 2).unwrap()));
    // Boxes in boxes in boxes, and a million empty ones.
    let deep = (0..40_u32).rev().fold(Vec::new(), |inner: Vec<u8>, _| {
        [&u32::try_from(inner.len() + 8).unwrap().to_be_bytes(), &b"trak"[..], &inner].concat()
    });
    assert!(refused(&[&b"\0\0\0\x10ftypisom\0\0\0\0"[..], &deep].concat()));
    assert!(refused(&[&b"\0\0\0\x10ftypisom\0\0\0\0"[..], &b"\0\0\0\x08wide".repeat(1_000_001)].concat()));
}

#[test]
fn the_name_and_the_beginning_alone_are_not_enough() {
    let kind = |bytes: &[u8]| match clean(bytes) {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    assert_eq!(kind(b"\0\0\0\x18ftypheic\0\0\0\0heic"), Refusal::Kind, "a still picture");
    assert_eq!(kind(b"<!doctype html><script>alert(1)</script>"), Refusal::Kind);
    assert_eq!(kind(b"ID3 not a picture"), Refusal::Broken);
    assert_eq!(kind(b"\0\0\0\x10ftypisom\0\0\0\0"), Refusal::Broken, "nothing in it");
    let matroska = film::webm(1);
    let at = matroska.windows(4).position(|four| four == b"webm").unwrap();
    let mut other = matroska.clone();
    other.splice(at..at + 4, *b"mkv!");
    assert_eq!(kind(&other), Refusal::Kind);
}
