//! Where a page of a list begins: the sort key and id of the last row seen (keyset paging).

use uuid::Uuid;

/// The last row of the previous page. Its text form stands in addresses as `after=…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The sort key of that row, as text that its column reads back.
    pub key: String,
    /// The row's id, which decides between equal keys.
    pub id: Uuid,
}

impl Cursor {
    /// Reads the text form. Anything malformed is `None`: the list then starts at its beginning.
    pub fn parse(text: &str) -> Option<Self> {
        let (id, key) = text.split_at_checked(32)?;
        Some(Self { key: key.strip_prefix('.')?.to_owned(), id: Uuid::try_parse(id).ok()? })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.id.simple(), self.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_form_reads_back() {
        let cursor = Cursor { key: "Zoë.K & ليلى".into(), id: Uuid::from_u128(7) };
        assert_eq!(Cursor::parse(&cursor.to_string()), Some(cursor));
        assert_eq!(Cursor::parse("short"), None);
        assert_eq!(Cursor::parse("é".repeat(40).as_str()), None);
    }
}
