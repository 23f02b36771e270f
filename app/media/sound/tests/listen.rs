//! Real recordings of two seconds: a quiet one, then a loud one.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use sound::{Mute, Peaks, listen};
use std::fs::File;
use std::io::Write;
use std::path::PathBuf;

/// Tests run in the folder of their crate. A path of the compiler's would be that of whichever checkout built this.
fn path(name: &str) -> PathBuf {
    PathBuf::from("tests/files").join(name)
}

/// What is heard in these bytes.
fn heard(name: &str, bytes: &[u8]) -> Result<Peaks, Mute> {
    let path = std::env::temp_dir().join(format!("maison-listen-{}-{name}", std::process::id()));
    File::create(&path).unwrap().write_all(bytes).unwrap();
    let heard = std::panic::catch_unwind(|| listen(File::open(&path).unwrap()));
    std::fs::remove_file(path).unwrap();
    heard.unwrap_or(Err(Mute::Broken))
}

const ALL: [&str; 5] = ["x.mp3", "x.m4a", "alac.m4a", "x.ogg", "x.flac"];

#[test]
fn a_quiet_second_and_a_loud_one_are_seen_in_every_kind() {
    for name in ALL {
        let peaks = listen(File::open(path(name)).unwrap()).unwrap();
        let [first, .., last] = <[u8; 4]>::try_from(peaks.fewer(4)).unwrap();
        assert!((20..60).contains(&first) && last > 230, "{name}: {first} {last}");
        assert_eq!(Peaks::of(*peaks.bytes()), peaks);
        assert_eq!(peaks.fewer(32).len(), 32);
    }
}

#[test]
fn what_is_not_decoded_says_so() {
    assert_eq!(listen(File::open(path("opus.ogg")).unwrap()), Err(Mute::Kind));
    assert_eq!(heard("html", b"<!doctype html><script>alert(1)</script>"), Err(Mute::Kind));
    assert!(heard("empty", b"").is_err());
}

#[test]
fn broken_recordings_end_soon_and_do_no_harm() {
    for name in ALL {
        let whole = std::fs::read(path(name)).unwrap();
        for part in 1..8 {
            // Cut off: what is there is heard, or nothing; in neither case until patience ends.
            assert_ne!(
                heard(name, whole.get(..whole.len() * part / 8).unwrap()),
                Err(Mute::Long),
                "{name} {part}"
            );
        }
        // Sizes that lie, at the beginning where they are told.
        for at in (0..whole.len().min(4096)).step_by(61) {
            for wrong in [[0xff; 4], [0x7f, 0xff, 0xff, 0xff], [0; 4]] {
                let mut broken = whole.clone();
                for (to, from) in broken.iter_mut().skip(at).zip(wrong) {
                    *to = from;
                }
                assert_ne!(heard(name, &broken), Err(Mute::Long), "{name} {at} {wrong:?}");
            }
        }
    }
}
