//! Rows of a kept file.

use super::decode::Decoded;
use super::{MOST_COLUMNS, Unreadable, names};
use std::fs::File;
use std::path::PathBuf;
use tokio::sync::mpsc;

/// How a kept file is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where it is.
    pub path: PathBuf,
    /// Its encoding.
    pub encoding: String,
    /// Its delimiter.
    pub delimiter: char,
}

/// One row of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Number in the file, counted from 1; the names of the columns are row 1.
    pub number: i64,
    /// As many as the row has.
    pub cells: Vec<String>,
}

/// What a file looks like: its columns, the first rows, how many rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Names of columns.
    pub columns: Vec<String>,
    /// The first three rows.
    pub sample: Vec<Vec<String>>,
    /// Rows with anything in them.
    pub rows: i64,
}

impl Source {
    fn open(&self) -> Result<csv::Reader<Decoded<File>>, Unreadable> {
        let file = Decoded::new(File::open(&self.path)?, &self.encoding);
        let delimiter = u8::try_from(self.delimiter).unwrap_or(b',');
        Ok(csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(file))
    }

    /// Reads all of it once, to see what is in it.
    ///
    /// # Errors
    /// A sentence where it makes no sense.
    pub async fn look(&self) -> Result<Look, Unreadable> {
        let source = self.clone();
        let work = tokio::task::spawn_blocking(move || source.read(i64::MAX));
        work.await.unwrap_or_else(|_| Err(Unreadable::new("transfer-file-broken")))
    }

    fn read(&self, most: i64) -> Result<Look, Unreadable> {
        let mut records = self.open()?.into_records();
        let header = records
            .next()
            .ok_or_else(|| Unreadable::new("transfer-file-empty"))?
            .map_err(|error| unreadable(&error))?;
        if header.len() > MOST_COLUMNS {
            return Err(Unreadable::at("transfer-file-wide", 1));
        }
        let mut look = Look { columns: names(header.iter().map(str::to_owned)), ..Look::default() };
        for record in records {
            let record = record.map_err(|error| unreadable(&error))?;
            if is_blank(&record) {
                continue;
            }
            look.rows += 1;
            if look.sample.len() < 3 {
                look.sample.push(
                    record
                        .iter()
                        .map(|cell| cell.chars().filter(|c| *c != '\0').take(200).collect())
                        .collect(),
                );
            }
            if look.rows >= most {
                break;
            }
        }
        if look.rows == 0 { Err(Unreadable::new("transfer-file-empty")) } else { Ok(look) }
    }

    /// Columns and the first three rows, without reading on.
    ///
    /// # Errors
    /// A sentence where it makes no sense.
    pub async fn peek(&self) -> Result<Look, Unreadable> {
        let source = self.clone();
        let work = tokio::task::spawn_blocking(move || source.read(3));
        work.await.unwrap_or_else(|_| Err(Unreadable::new("transfer-file-broken")))
    }

    /// The rows behind the first `skip` ones (those with nothing in them count), in pieces of at most `size`. What
    /// receives them may be as slow as it likes: two pieces are in memory, no more.
    pub fn pieces(&self, skip: i64, size: usize) -> mpsc::Receiver<Result<Piece, Unreadable>> {
        let (sender, receiver) = mpsc::channel(1);
        let source = self.clone();
        tokio::task::spawn_blocking(move || {
            if let Err(error) = source.send(skip, size, &sender) {
                let _ = sender.blocking_send(Err(error));
            }
        });
        receiver
    }

    fn send(
        &self,
        skip: i64,
        size: usize,
        to: &mpsc::Sender<Result<Piece, Unreadable>>,
    ) -> Result<(), Unreadable> {
        let mut records = self.open()?.into_records();
        drop(records.next());
        let mut piece = Piece { end: skip, lines: Vec::new() };
        for (at, record) in (0_i64..).zip(records) {
            let record = record.map_err(|error| unreadable(&error))?;
            if at < skip {
                continue;
            }
            piece.end = at + 1;
            if !is_blank(&record) {
                piece.lines.push(Line { number: at + 2, cells: record.iter().map(str::to_owned).collect() });
            }
            if piece.lines.len() >= size {
                let full = std::mem::replace(&mut piece, Piece { end: at + 1, lines: Vec::new() });
                if to.blocking_send(Ok(full)).is_err() {
                    return Ok(());
                }
            }
        }
        if !piece.lines.is_empty() {
            let _ = to.blocking_send(Ok(piece));
        }
        Ok(())
    }
}

/// Some rows of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// So many rows of the file are behind us with this piece.
    pub end: i64,
    /// The rows.
    pub lines: Vec<Line>,
}

fn is_blank(record: &csv::StringRecord) -> bool {
    record.iter().all(|cell| cell.trim().is_empty())
}

fn unreadable(error: &csv::Error) -> Unreadable {
    match error.position() {
        Some(position) => Unreadable::at("transfer-file-broken-at", position.line()),
        None => Unreadable::new("transfer-file-broken"),
    }
}
