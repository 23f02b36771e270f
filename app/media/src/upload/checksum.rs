//! `Upload-Checksum`: a part says what its bytes add up to (tus 1.0.0, checksum). Nothing of a part is kept that adds up to
//! something else, as on a line that mixes bytes up.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use ring::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY, SHA256};

/// What parts may be added up with, the better one first.
pub(super) const ALGORITHMS: HeaderValue = HeaderValue::from_static("sha256,sha1");
const CHECKSUM: HeaderName = HeaderName::from_static("upload-checksum");

/// What a part is to add up to, and what it adds up to so far.
pub(super) struct Sum {
    so_far: Context,
    wanted: Vec<u8>,
}

impl Sum {
    /// Reads `Upload-Checksum`: `algorithm base64`; nothing where the sender says none.
    ///
    /// # Errors
    /// 400 for an algorithm that is not spoken here, and for what is no checksum of it.
    pub(super) fn read(headers: &HeaderMap) -> Result<Option<Self>, StatusCode> {
        let Some(said) = headers.get(CHECKSUM) else { return Ok(None) };
        let sum = said.to_str().ok().and_then(parse);
        sum.map(Some).ok_or(StatusCode::BAD_REQUEST)
    }

    /// Adds what came.
    pub(super) fn add(&mut self, chunk: &[u8]) {
        self.so_far.update(chunk);
    }

    /// Does it add up to what was said? Asked when nothing comes any more.
    pub(super) fn adds_up(self) -> bool {
        self.so_far.finish().as_ref() == self.wanted
    }
}

/// 460: the bytes are others than the sender says.
pub(super) fn mismatch() -> StatusCode {
    StatusCode::from_u16(460).unwrap_or(StatusCode::BAD_REQUEST)
}

fn parse(said: &str) -> Option<Sum> {
    let (algorithm, sum) = said.trim().split_once(' ')?;
    let wanted = BASE64_STANDARD.decode(sum.trim()).ok()?;
    // SHA-1 keeps nobody from changing bytes on purpose, but a line does nothing on purpose; every client of tus knows it.
    let way = match algorithm {
        "sha256" => &SHA256,
        "sha1" => &SHA1_FOR_LEGACY_USE_ONLY,
        _ => return None,
    };
    (wanted.len() == way.output_len()).then(|| Sum { so_far: Context::new(way), wanted })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checksums of `abc` (FIPS 180-4, examples).
    const ABC: [&str; 2] =
        ["sha256 ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", "sha1 qZk+NkcGgWq6PiVxeFDCbJzQ2J0="];

    fn read(said: &'static str) -> Result<Option<Sum>, StatusCode> {
        Sum::read(&HeaderMap::from_iter([(CHECKSUM, HeaderValue::from_static(said))]))
    }

    #[test]
    fn bytes_add_up_in_pieces() {
        for said in ABC {
            let mut sum = read(said).unwrap().unwrap();
            sum.add(b"a");
            sum.add(b"bc");
            assert!(sum.adds_up(), "{said}");
            let mut other = read(said).unwrap().unwrap();
            other.add(b"acb");
            assert!(!other.adds_up(), "{said}");
        }
        assert_eq!(mismatch().as_u16(), 460);
    }

    #[test]
    fn what_is_no_checksum_is_refused() {
        assert!(matches!(Sum::read(&HeaderMap::new()), Ok(None)));
        for said in [
            "",
            "sha256",
            "md5 kAFQmDzST7DWlj99KOF/cg==",
            "sha256 no!",
            "sha256 qZk+NkcGgWq6PiVxeFDCbJzQ2J0=",
        ] {
            assert!(matches!(read(said), Err(StatusCode::BAD_REQUEST)), "{said}");
        }
    }
}
