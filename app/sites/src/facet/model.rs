//! Counts by value.

use crate::listing::store::{COUNTED, Count};

/// Counts of one list.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// How many there are.
    pub total: i64,
    /// Are there more than were counted?
    pub more: bool,
    /// Tags by frequency.
    pub tags: Vec<(String, i64)>,
    /// Places by frequency.
    pub locations: Vec<(String, i64)>,
    /// Ids of project types by frequency.
    pub types: Vec<(String, i64)>,
    /// Years, latest first.
    pub years: Vec<(String, i64)>,
}

impl Facets {
    /// Sorts counts into their groups. `of_matches`: they were counted over at most [`COUNTED`] + 1 matches.
    pub fn of(counts: Vec<Count>, of_matches: bool) -> Self {
        let mut facets = Self::default();
        for count in counts {
            let pair = (count.value, count.count);
            match count.kind.as_str() {
                "" => facets.total = pair.1,
                "tag" => facets.tags.push(pair),
                "location" => facets.locations.push(pair),
                "type" => facets.types.push(pair),
                "year" => facets.years.push(pair),
                _ => {}
            }
        }
        facets.years.sort_by(|a, b| b.0.cmp(&a.0));
        if of_matches && facets.total > COUNTED {
            facets.more = true;
            facets.total = COUNTED;
        }
        facets
    }

    /// The total as people read it: `1,204` or `2,000+`.
    pub fn total_words(&self) -> String {
        let number = ui::format::number(self.total, ui::cx::current().locale);
        if self.more { format!("{number}+") } else { number }
    }
}
