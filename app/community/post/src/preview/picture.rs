//! The picture of a page: fetched as the page was, made small and anew.

use super::head::Named;
use media::asset::intake;
use outbound::Client;
use picture::Small;

/// Larger files are not taken, in bytes.
const MOST: usize = 5 * 1024 * 1024;
/// The copy is no wider and no taller, in pixels.
const COPY: (u32, u32) = (640, 400);
/// Bytes of the copy, as the table has it.
const KEPT: usize = 200_000;
/// Pixels of a side from which on it is a picture, and no icon or what counts readers.
const LEAST: u32 = 120;
/// So many times may one side be as long as the other.
const THIN: u32 = 5;
/// What is read here; its bytes decide all the same.
const ACCEPT: &str = "image/webp, image/jpeg, image/png, image/gif";

/// Fetches the picture and makes the copy that is shown, or says in a sentence why there is none.
pub async fn take(client: &Client, named: &Named) -> Result<Small, String> {
    // One byte more tells what is too large from what is whole.
    let answer = client.get(named.url.as_str(), ACCEPT, MOST + 1).await?;
    if answer.status != 200 {
        return Err(format!("the site answers {}", answer.status));
    }
    if answer.body.len() > MOST {
        return Err("the file is larger than 5 MB".to_owned());
    }
    let small = intake::shrink(answer.body, COPY).await.map_err(|refusal| refusal.to_string())?;
    fits(&small).map(|()| small)
}

fn fits(small: &Small) -> Result<(), String> {
    let (width, height) = small.made_of;
    let (short, long) = (width.min(height), width.max(height));
    if short < LEAST || long > short.saturating_mul(THIN) {
        return Err(format!("the picture has {width} × {height} pixels"));
    }
    if small.bytes.len() > KEPT {
        return Err("its copy is larger than 200 kB".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icons_lines_and_what_counts_readers_are_no_pictures() {
        let is_taken = |width, height, bytes| {
            let small = Small {
                bytes: vec![0; bytes],
                width: 1,
                height: 1,
                made_of: (width, height),
                color: String::new(),
            };
            fits(&small).is_ok()
        };
        assert!(is_taken(120, 120, KEPT) && is_taken(600, 120, 1) && is_taken(120, 600, 1));
        assert!(!is_taken(1, 1, 1) && !is_taken(119, 400, 1) && !is_taken(601, 120, 1));
        assert!(!is_taken(640, 400, KEPT + 1));
    }
}
