//! Track lists as they are typed become track lists as pages read them.

use crate::resources::hooks::{prune, stamp};
use kernel::{AppError, AppResult};
use resource::Change;
use serde_json::{Map, Value};

/// A record longer than this is a slip of the hand: a whole day, in seconds.
const LONGEST: i64 = 86_400;

/// Empty rows go, lengths become seconds, every track has a title.
pub(crate) fn save(change: &mut Change) -> AppResult<()> {
    stamp(change)?;
    let Some(stored) = change.values.get_mut("tracklist") else { return Ok(()) };
    prune(stored);
    for track in stored.as_array_mut().into_iter().flatten() {
        let Some(track) = track.as_object_mut() else {
            return Err(AppError::field("tracklist", "A track is a title, a length and who else is on it."));
        };
        tidy(track)?;
    }
    Ok(())
}

fn tidy(track: &mut Map<String, Value>) -> AppResult<()> {
    if !track.get("title").is_some_and(Value::is_string) {
        return Err(AppError::field("tracklist", "A track has no title."));
    }
    let Some(length) = track.get_mut("seconds") else { return Ok(()) };
    let refused =
        || AppError::field("tracklist", "A length is minutes and seconds, such as 3:45, or seconds alone.");
    *length = seconds(length).ok_or_else(refused)?.into();
    Ok(())
}

/// `225`, `"225"`, `"3:45"` and `"1:03:45"`.
fn seconds(length: &Value) -> Option<i64> {
    let whole = match length {
        Value::String(text) => clock(text)?,
        other => other.as_i64()?,
    };
    (0..=LONGEST).contains(&whole).then_some(whole)
}

fn clock(text: &str) -> Option<i64> {
    let parts: Vec<i64> = text.split(':').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let later_are_small = parts.iter().skip(1).all(|part| (0..60).contains(part));
    let total = parts.iter().try_fold(0_i64, |sum, part| sum.checked_mul(60)?.checked_add(*part))?;
    (parts.len() <= 3 && later_are_small).then_some(total)
}
