//! What the query of an address asks for.

use crate::problem::Refusal;
use crate::room::Room;
use engine::{Filter, ListQuery, Sort};
use kernel::Cursor;

/// A list as a program asks for it.
#[derive(Clone, Debug, Default)]
pub struct Params {
    /// Which rows in which order.
    pub query: ListQuery,
    /// The columns; `None` for all that there are.
    pub fields: Option<Vec<String>>,
    /// What to bring along.
    pub include: Vec<String>,
    /// Count the rows?
    pub count: bool,
    /// Everything but where the page begins, for links to other pages.
    pub rest: Vec<(String, String)>,
}

impl Params {
    /// Reads the query.
    ///
    /// # Errors
    /// `Invalid` with a sentence beside the parameter.
    pub fn read(room: &Room) -> Result<Self, Refusal> {
        let pairs: Vec<(String, String)> =
            url::form_urlencoded::parse(room.cx.uri.query().unwrap_or_default().as_bytes())
                .into_owned()
                .collect();
        let refused = |name: &str, id: &str| Refusal::field(name, room.scope.say(id));
        let mut params = Self::default();
        params.query.limit = 50;
        params.query.filter =
            Filter::from_pairs(pairs.iter().map(|(name, text)| (name.as_str(), text.as_str())))
                .map_err(|name| refused(&name, "filter-bad-value"))?;
        for (name, text) in &pairs {
            params.take(name, text).map_err(|id| refused(name, id))?;
        }
        params.rest =
            pairs.into_iter().filter(|(name, _)| !matches!(name.as_str(), "after" | "before")).collect();
        params.check(room)?;
        Ok(params)
    }

    fn take(&mut self, name: &str, text: &str) -> Result<(), &'static str> {
        let words = || text.split(',').map(|word| word.trim().to_owned()).collect();
        let cursor =
            || Cursor::parse(text).filter(|cursor| !cursor.key.contains('\0')).ok_or("cursor-unreadable");
        match name {
            _ if name.starts_with("filter.") => {}
            "q" if text.contains('\0') => return Err("value-not-text"),
            "q" => self.query.search = text.to_owned(),
            "sort" => self.query.sort = Some(Sort::parse(text)),
            "fields" => self.fields = Some(words()),
            "include" => self.include = words(),
            "after" => self.query.after = Some(cursor()?),
            "before" => self.query.before = Some(cursor()?),
            "limit" => {
                let limit = text.parse().ok().filter(|limit| (1..=200).contains(limit));
                self.query.limit = limit.ok_or("api-limit-range")?;
            }
            "count" => self.count = one_of(text, "exact", "none")?,
            "trash" => self.query.trash = one_of(text, "true", "false")?,
            _ => return Err("api-no-parameter"),
        }
        Ok(())
    }

    /// Nobody finds out by filter or order what they do not see.
    fn check(&self, room: &Room) -> Result<(), Refusal> {
        let hidden = |name: &str| !room.sees(name);
        let refused = |name: &str, id: &str| Err(Refusal::field(name, room.scope.say(id)));
        if let Some(test) = self.query.filter.tests().into_iter().find(|test| hidden(&test.field)) {
            return refused(&format!("filter.{}", test.field), "filter-no-field");
        }
        if self.query.filter.tests().iter().flat_map(|test| &test.values).any(|value| value.contains('\0')) {
            return refused("filter", "filter-bad-value");
        }
        let sorts = |sort: &Sort| room.noun.field(&sort.field).is_some_and(|field| room.noun.sorts_by(field));
        if self.query.sort.as_ref().is_some_and(|sort| hidden(&sort.field) || !sorts(sort)) {
            return refused("sort", "sort-no-field");
        }
        if !self.query.search.is_empty() && room.noun.search.iter().any(|name| hidden(name)) {
            return refused("q", "filter-no-field");
        }
        if self.query.after.is_some() && self.query.before.is_some() {
            return refused("before", "cursor-unreadable");
        }
        let known = |name: &str| {
            let own = room.noun.visible().any(|field| field.name == name && room.scope.sees(field));
            room.sees(name) && (own || room.noun.has_computed(name))
        };
        match self.fields.iter().flatten().find(|name| !known(name)) {
            Some(_) => refused("fields", "value-no-field"),
            None => Ok(()),
        }
    }

    /// The columns to read: those asked for, as far as they are seen.
    pub fn wanted(&self, room: &Room) -> Option<Vec<String>> {
        let mut wanted = self.fields.clone().or_else(|| room.columns.clone())?;
        // What is brought along is found by these.
        wanted.extend(self.include.iter().filter(|name| room.noun.field(name).is_some()).cloned());
        Some(wanted)
    }
}

fn one_of(text: &str, yes: &str, no: &str) -> Result<bool, &'static str> {
    match text {
        _ if text == yes => Ok(true),
        _ if text == no => Ok(false),
        _ => Err("value-not-choice"),
    }
}
