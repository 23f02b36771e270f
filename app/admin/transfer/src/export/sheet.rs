//! Workbooks. Rows go to a temporary file as they come; a workbook can be sent only when it is whole.

use super::columns::{Column, Columns};
use engine::Row;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use serde_json::Value;
use std::fs::File;
use std::io::{BufWriter, Seek, Write};

/// Most rows of a sheet, as the format has it; more go on in the next one.
const MOST_ROWS: u32 = 1_048_576;
/// Most letters of a cell, as the format has it.
const MOST_LETTERS: usize = 32_767;
/// Larger whole numbers would lose digits in a spreadsheet.
const EXACT: i64 = 9_007_199_254_740_992;

/// A workbook that is being written.
pub struct Sheet {
    book: Workbook,
    sheets: usize,
    row: u32,
    columns: Columns,
}

impl Sheet {
    /// Begins one, with the names of the columns.
    ///
    /// # Errors
    /// If there is no room for temporary files.
    pub fn new(columns: Columns) -> Result<Self, XlsxError> {
        let mut sheet = Self { book: Workbook::new(), sheets: 0, row: 0, columns };
        sheet.next()?;
        Ok(sheet)
    }

    fn next(&mut self) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        for (column, place) in self.columns.0.iter().zip(0_u16..) {
            sheet.write_string_with_format(0, place, column.header(), &bold)?;
        }
        self.sheets += 1;
        self.row = 1;
        Ok(())
    }

    /// Adds rows.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn add(&mut self, rows: &[Row]) -> Result<(), XlsxError> {
        for row in rows {
            if self.row >= MOST_ROWS {
                self.next()?;
            }
            let sheet = self.book.worksheet_from_index(self.sheets - 1)?;
            for (column, place) in self.columns.0.iter().zip(0_u16..) {
                put(sheet, (self.row, place), column, row)?;
            }
            self.row += 1;
        }
        Ok(())
    }

    /// The whole workbook, from its beginning.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn end(mut self) -> anyhow::Result<File> {
        let file = tempfile::tempfile()?;
        let mut writer = BufWriter::new(file);
        self.book.save_to_writer(&mut writer)?;
        writer.flush()?;
        let mut file = writer.into_inner().map_err(|error| anyhow::anyhow!("{error}"))?;
        file.rewind()?;
        Ok(file)
    }
}

fn put(
    sheet: &mut Worksheet,
    (line, place): (u32, u16),
    column: &Column,
    row: &Row,
) -> Result<(), XlsxError> {
    if let Column::Field(field) = column
        && let Value::Bool(value) = row.get(&field.name)
    {
        sheet.write_boolean(line, place, *value)?;
        return Ok(());
    }
    let text = column.text(row);
    if text.is_empty() {
        return Ok(());
    }
    let number = if column.is_number() { text.parse::<f64>().ok() } else { None };
    let exact = text.parse::<i64>().map_or(true, |whole| whole.abs() < EXACT);
    match number.filter(|_| exact && text.len() <= 16) {
        Some(number) => sheet.write_number(line, place, number)?,
        // Text is text: what looks like a formula is none in a workbook.
        None => sheet.write_string(line, place, text.chars().take(MOST_LETTERS).collect::<String>())?,
    };
    Ok(())
}
