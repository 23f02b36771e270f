//! One resource: a table as people meet it. The methods that say how its rows are found stand in `list`, those of their
//! form in `form`.

mod form;
mod list;

use crate::{Action, FieldWords, Hooks, View};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where a table stands in the dashboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the menu of its system, under this heading.
    Menu(&'static str),
    /// Only as a tab of what it belongs to: parts that nobody looks for by themselves.
    Part,
    /// Nowhere, with a reason that a reviewer accepts: what workers keep, or what people manage on pages of their own.
    Hidden(&'static str),
}

/// Fields that belong together on a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Heading, in English; catalogues translate it.
    pub label: &'static str,
    /// Columns in their order.
    pub fields: Vec<&'static str>,
    /// Is it closed until somebody opens it?
    pub closed: bool,
}

/// What the dashboard, imports, exports and the API know about a table beyond its schema. Made by [`Resource::menu`],
/// [`Resource::part`] or [`Resource::hidden`] and the methods below, each of which may be left out.
#[derive(Clone)]
pub struct Resource {
    /// `schema.table`.
    pub table: &'static str,
    /// Where it stands.
    pub place: Place,
    /// One of them and several of them, in English; otherwise made from the table's name.
    pub words: Option<(&'static str, &'static str)>,
    /// Name in the icon sprite (`style/icons.txt`).
    pub icon: &'static str,
    /// The column by which people recognise a row; otherwise the first of `name`, `title`, `label` … that is there.
    pub title: Option<&'static str>,
    /// The column by which the list is sorted under the title's head where the title is computed.
    pub title_order: Option<&'static str>,
    /// A column that refers to `media.assets`, shown beside the title and in grids.
    pub picture: Option<&'static str>,
    /// Columns of the list besides the title; otherwise a few that say most.
    pub list: Vec<&'static str>,
    /// Filters that stand above the list; every column can be filtered by.
    pub filters: Vec<&'static str>,
    /// Text columns that the list's search box looks into; otherwise the title.
    pub search: Vec<&'static str>,
    /// Is it searched by what `search.watch` indexes of it: title and keywords, which the search columns are part of?
    pub is_indexed: bool,
    /// Default order: a column, `-` before it for the largest first.
    pub sort: Option<&'static str>,
    /// Has an organisation a few hundred at most? Then any column may put the list in order; else only one with an index.
    pub is_small: bool,
    /// Ways to look at the list besides the table; the table always exists.
    pub views: Vec<View>,
    /// The form. Columns that no section names follow in a last one.
    pub sections: Vec<Section>,
    /// What single fields need.
    pub fields: BTreeMap<&'static str, FieldWords>,
    /// Tables whose rows belong to this one, shown as tabs: `crm.contact_emails`, or `crm.deals.contact_id` where
    /// several columns lead here.
    pub tabs: Vec<&'static str>,
    /// What can be done with a row besides changing fields.
    pub actions: Vec<Action>,
    /// Columns worked out by SQL over the row `r`: name, label, expression.
    pub computed: Vec<(&'static str, &'static str, &'static str)>,
    /// Address of the row's public page; `{column}` stands for its values.
    pub address: Option<&'static str>,
    /// Rows are made by the system or by pages of their own; here they are read, and changed as far as rights allow.
    pub no_create: bool,
    /// A sentence for the empty list: what goes here and why one would add it.
    pub empty: Option<&'static str>,
    /// Domain code around saving.
    pub hooks: Option<Arc<dyn Hooks>>,
}

impl Resource {
    /// A table in the menu of its system, under the heading `group`.
    pub fn menu(table: &'static str, group: &'static str) -> Self {
        Self::new(table, Place::Menu(group))
    }

    /// A table that is shown as a tab of what it belongs to.
    pub fn part(table: &'static str) -> Self {
        Self::new(table, Place::Part)
    }

    /// A table that is no resource, with the reason.
    pub fn hidden(table: &'static str, reason: &'static str) -> Self {
        Self::new(table, Place::Hidden(reason))
    }

    fn new(table: &'static str, place: Place) -> Self {
        Self {
            table,
            place,
            words: None,
            icon: "file",
            title: None,
            title_order: None,
            picture: None,
            list: Vec::new(),
            filters: Vec::new(),
            search: Vec::new(),
            is_indexed: false,
            sort: None,
            is_small: false,
            views: Vec::new(),
            sections: Vec::new(),
            fields: BTreeMap::new(),
            tabs: Vec::new(),
            actions: Vec::new(),
            computed: Vec::new(),
            address: None,
            no_create: false,
            empty: None,
            hooks: None,
        }
    }

    /// Schema and table apart.
    pub fn names(&self) -> (&'static str, &'static str) {
        self.table.split_once('.').unwrap_or(("public", self.table))
    }

    /// The words of the permission to do something: `crm.read`.
    pub fn word(&self, verb: &str) -> String {
        format!("{}.{verb}", self.names().0)
    }
}
