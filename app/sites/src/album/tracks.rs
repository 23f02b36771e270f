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

#[cfg(test)]
mod tests {
    use super::{save, seconds};
    use crate::resources::hooks::tests::change;
    use serde_json::{Value, json};

    #[test]
    fn lengths_are_read_as_people_write_them() {
        for (typed, read) in
            [(json!(225), 225), (json!("225"), 225), (json!("3:45"), 225), (json!("1:03:45"), 3825)]
        {
            assert_eq!(seconds(&typed), Some(read));
        }
        for typed in
            [json!("3:75"), json!("long"), json!("1:2:3:4"), json!(-1), json!(1.5), json!("99999999999999:0")]
        {
            assert_eq!(seconds(&typed), None, "{typed}");
        }
    }

    #[test]
    fn empty_rows_go_and_tracks_without_a_title_are_refused() {
        let list = json!([{"title": "Rain", "seconds": "3:45", "with": ""}, {"title": "", "seconds": ""}]);
        let mut typed = change(Value::Null, json!({"tracklist": list}));
        save(&mut typed).unwrap();
        assert_eq!(typed.values.get("tracklist"), Some(&json!([{"title": "Rain", "seconds": 225}])));
        let mut nameless = change(Value::Null, json!({"tracklist": [{"seconds": "3:45"}]}));
        assert!(save(&mut nameless).is_err());
    }
}
