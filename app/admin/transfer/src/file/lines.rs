//! JSON Lines as comma-separated text.

use super::{MOST_COLUMNS, NOTHING, Unreadable};
use serde_json::{Map, Value};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;

/// Longest line.
const LONGEST: usize = 4 * 1024 * 1024;

/// Writes the objects of `from` to `to`, one row each; every key of any of them is a column. Lists and objects are JSON
/// in their cell.
///
/// # Errors
/// The first line that is no object.
pub fn convert(from: &Path, to: &mut impl Write) -> Result<(), Unreadable> {
    let mut columns: Vec<String> = Vec::new();
    each(from, |line, object| {
        for key in object.keys().filter(|key| !columns.contains(key)).cloned().collect::<Vec<_>>() {
            columns.push(key);
        }
        if columns.len() > MOST_COLUMNS { Err(Unreadable::at("transfer-file-wide", line)) } else { Ok(()) }
    })?;
    let broken = |_| Unreadable::new("transfer-file-broken");
    let mut writer = csv::Writer::from_writer(to);
    writer.write_record(&columns).map_err(broken)?;
    each(from, |_, object| {
        let cells = columns.iter().map(|column| cell(object.get(column)));
        writer.write_record(cells).map_err(broken)
    })?;
    writer.flush()?;
    Ok(())
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::Null) => NOTHING.to_owned(),
        Some(Value::String(text)) => text.replace('\0', ""),
        Some(other) => other.to_string(),
    }
}

fn each(
    path: &Path,
    mut work: impl FnMut(u64, Map<String, Value>) -> Result<(), Unreadable>,
) -> Result<(), Unreadable> {
    let mut reader = BufReader::new(std::fs::File::open(path)?);
    let (mut text, mut line) = (Vec::new(), 0);
    loop {
        text.clear();
        let mut part = std::io::Read::take(&mut reader, LONGEST as u64 + 1);
        if part.read_until(b'\n', &mut text)? == 0 {
            return Ok(());
        }
        line += 1;
        let bytes = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(object)) if bytes.len() <= LONGEST => work(line, object)?,
            _ => return Err(Unreadable::at("transfer-file-no-json", line)),
        }
    }
}
