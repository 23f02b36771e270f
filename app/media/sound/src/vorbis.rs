//! What a Vorbis stream asks for before it plays: its books may be described in a few bytes and fill gigabytes.

use symphonia::core::codecs::audio::AudioCodecParameters;
use symphonia::core::codecs::audio::well_known::CODEC_ID_VORBIS;

/// Where the second header stands: behind the first, which is always as long.
const SETUP: usize = 30;
/// Books of a stream, at most; encoders write about forty. The decoder holds each to 16 MB.
const MOST_BOOKS: u8 = 64;

/// Is it another kind of sound, or Vorbis with as many books as encoders write?
pub(crate) fn is_modest(params: &AudioCodecParameters) -> bool {
    if params.codec != CODEC_ID_VORBIS {
        return true;
    }
    let setup = params.extra_data.as_deref().and_then(|heads| heads.get(SETUP..));
    let books = setup.and_then(|setup| setup.strip_prefix(b"\x05vorbis")).and_then(|books| books.first());
    books.is_some_and(|books| *books < MOST_BOOKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_books_than_anybody_writes_are_not_opened() {
        let stream = |heads: &[u8]| {
            let mut params = AudioCodecParameters::new();
            params.for_codec(CODEC_ID_VORBIS).with_extra_data(heads.into());
            is_modest(&params)
        };
        let first = [&b"\x01vorbis"[..], &[0; 23]].concat();
        assert!(stream(&[&first[..], b"\x05vorbis", &[44]].concat()));
        assert!(!stream(&[&first[..], b"\x05vorbis", &[255]].concat()));
        // One that pretends to be the second header.
        assert!(!stream(&[&b"\x01vorbis\x05vorbis\x01"[..], &[0; 15], b"\x05vorbis", &[255]].concat()));
        for short in [&first[..], &[], &[2; 40]] {
            assert!(!stream(short));
        }
        assert!(is_modest(&AudioCodecParameters::new()));
    }
}
