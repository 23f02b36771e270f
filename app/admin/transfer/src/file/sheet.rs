//! The first sheet of a workbook as comma-separated text.

use super::{MOST_COLUMNS, Unreadable};
use calamine::{DataRef, Reader, Xlsx};
use std::io::{BufReader, Read, Seek, Write};
use std::path::Path;

/// A workbook may say in few bytes that it is endless; this much it may unpack to.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;
/// The workbook's words are in memory together.
const MOST_WORDS: u64 = 128 * 1024 * 1024;
/// Most rows of a sheet.
const MOST_ROWS: u32 = 1_048_576;

/// Writes the sheet of the workbook `from` to `to`. Moments are by the clock, without a zone, as workbooks keep them.
///
/// # Errors
/// A sentence about what it is instead.
pub fn convert(from: &Path, to: &mut impl Write) -> Result<(), Unreadable> {
    let broken = || Unreadable::new("transfer-file-no-workbook");
    let file = std::fs::File::open(from)?;
    sizes(BufReader::new(file.try_clone()?))?;
    let mut book: Xlsx<_> =
        calamine::open_workbook_from_rs(BufReader::new(file)).map_err(|_: calamine::XlsxError| broken())?;
    let name = book.sheet_names().first().cloned().ok_or_else(broken)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| broken())?;
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(to);
    let mut row = Row::default();
    while let Some(cell) = cells.next_cell().map_err(|_| broken())? {
        let (line, column) = cell.get_position();
        if line > MOST_ROWS || column as usize >= MOST_COLUMNS {
            return Err(Unreadable::at("transfer-file-wide", u64::from(line) + 1));
        }
        while row.line < line {
            row.write(&mut writer)?;
        }
        row.put(column as usize, text(cell.get_value()));
    }
    row.write(&mut writer)?;
    writer.flush()?;
    Ok(())
}

/// What the archive says of itself, before anything is unpacked.
fn sizes(file: impl Read + Seek) -> Result<(), Unreadable> {
    let broken = || Unreadable::new("transfer-file-no-workbook");
    let mut archive = zip::ZipArchive::new(file).map_err(|_| broken())?;
    let (mut all, mut words) = (0_u64, 0_u64);
    for at in 0..archive.len() {
        let entry = archive.by_index_raw(at).map_err(|_| broken())?;
        all = all.saturating_add(entry.size());
        if entry.name().is_ok_and(|name| name.ends_with("sharedStrings.xml")) {
            words = words.saturating_add(entry.size());
        }
    }
    if all > MOST_BYTES || words > MOST_WORDS { Err(Unreadable::new("transfer-file-large")) } else { Ok(()) }
}

/// A row that is being read.
#[derive(Default)]
struct Row {
    line: u32,
    cells: Vec<String>,
}

impl Row {
    fn put(&mut self, column: usize, text: String) {
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        if let Some(cell) = self.cells.get_mut(column) {
            *cell = text;
        }
    }

    /// Writes it and begins the next one. Rows without cells are rows, too, so that numbers stay those of the sheet.
    fn write(&mut self, writer: &mut csv::Writer<impl Write>) -> Result<(), Unreadable> {
        if self.cells.is_empty() {
            self.cells.push(String::new());
        }
        writer.write_record(&self.cells).map_err(|_| Unreadable::new("transfer-file-broken"))?;
        self.cells.clear();
        self.line += 1;
        Ok(())
    }
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(moment) => match moment.as_datetime() {
            Some(at) if moment.as_f64() < 1.0 => at.format("%H:%M:%S").to_string(),
            Some(at) if at.time() == chrono::NaiveTime::MIN => at.format("%Y-%m-%d").to_string(),
            Some(at) => at.format("%Y-%m-%dT%H:%M:%S").to_string(),
            None => String::new(),
        },
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
