//! Comma-separated text as RFC 4180 describes it.

use super::FORMULA;
use super::columns::Columns;
use bytes::Bytes;
use engine::Row;

/// The mark that tells spreadsheets that it is UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// The names of the columns.
///
/// # Errors
/// Never: it is written to memory.
pub fn head(columns: &Columns, bom: bool) -> std::io::Result<Bytes> {
    let mut out = if bom { BOM.to_vec() } else { Vec::new() };
    let mut writer = writer(&mut out);
    writer.write_record(columns.0.iter().map(super::columns::Column::header))?;
    writer.flush()?;
    drop(writer);
    Ok(out.into())
}

/// Rows.
///
/// # Errors
/// Never: they are written to memory.
pub fn rows(columns: &Columns, rows: &[Row]) -> std::io::Result<Bytes> {
    let mut out = Vec::with_capacity(rows.len() * 128);
    let mut writer = writer(&mut out);
    for row in rows {
        writer.write_record(columns.0.iter().map(|column| safe(column.text(row))))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(out.into())
}

fn writer(out: &mut Vec<u8>) -> csv::Writer<&mut Vec<u8>> {
    csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out)
}

/// What a spreadsheet would take for a formula gets a ' before it; plain numbers are what they are. An import takes the
/// ' away again.
pub fn safe(text: String) -> String {
    // A ' that stands before such a letter already would be taken away by an import.
    let formula = text.trim_start_matches('\'').starts_with(FORMULA);
    if formula && !is_number(&text) { format!("'{text}") } else { text }
}

fn is_number(text: &str) -> bool {
    let size = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = size.split_once('.').unwrap_or((size, "0"));
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    figures(whole) && figures(part)
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn formulas_become_text() {
        for bad in ["=1+1", "+SUM(A1)", "-2+3", "@x", "\t=1", "\r=1", "-", "=", "+49 30 1"] {
            assert_eq!(safe(bad.to_owned()), format!("'{bad}"));
        }
        for good in ["", "-12", "-12.50", "+4930123456", "a=b", "'x", "12"] {
            assert_eq!(safe(good.to_owned()), good);
        }
        assert_eq!(safe("'=1".to_owned()), "''=1");
    }
}
