//! Rows with the same mistake stand together: five hundred numbers written wrongly are one line to read.

use engine::changeset::Fault;
use std::collections::BTreeMap;

/// Rows in which the same is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike<'a> {
    /// Their numbers, such as `2–17, 19`.
    pub rows: String,
    /// How many they are.
    pub count: usize,
    /// Sentences by field; the empty name is the whole row.
    pub errors: &'a BTreeMap<String, String>,
}

/// Groups in the order of their first rows.
pub fn alike(faults: &[Fault]) -> Vec<Alike<'_>> {
    let mut groups: Vec<(&BTreeMap<String, String>, Vec<i64>)> = Vec::new();
    let mut places: BTreeMap<&BTreeMap<String, String>, usize> = BTreeMap::new();
    for fault in faults {
        let place = *places.entry(&fault.errors).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, rows)) => rows.push(fault.row),
            None => groups.push((&fault.errors, vec![fault.row])),
        }
    }
    groups.into_iter().map(|(errors, rows)| Alike { rows: spans(&rows), count: rows.len(), errors }).collect()
}

/// `2, 3, 4, 9` as `2–4, 9`.
fn spans(rows: &[i64]) -> String {
    let mut spans: Vec<(i64, i64)> = Vec::new();
    for row in rows {
        match spans.last_mut() {
            Some((_, end)) if *end + 1 == *row => *end = *row,
            _ => spans.push((*row, *row)),
        }
    }
    let words =
        spans.iter().map(|(from, to)| if from == to { from.to_string() } else { format!("{from}–{to}") });
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(row: i64, sentence: &str) -> Fault {
        Fault { row, errors: BTreeMap::from([("number".to_owned(), sentence.to_owned())]) }
    }

    #[test]
    fn the_same_mistake_stands_once_with_its_rows() {
        let faults =
            [fault(2, "a"), fault(3, "a"), fault(4, "b"), fault(5, "a"), fault(9, "b"), fault(10, "b")];
        let groups = alike(&faults);
        let told: Vec<_> = groups.iter().map(|group| (group.rows.as_str(), group.count)).collect();
        assert_eq!(told, [("2–3, 5", 3), ("4, 9–10", 3)]);
    }
}
