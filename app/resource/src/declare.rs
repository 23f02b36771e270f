//! One resource: a table as people meet it.

use crate::{Action, Condition, FieldWords, Hooks, View, Widget};
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

    /// Says what one and several of them are called.
    #[must_use]
    pub fn words(mut self, one: &'static str, many: &'static str) -> Self {
        self.words = Some((one, many));
        self
    }

    /// Sets [`Resource::icon`].
    #[must_use]
    pub fn icon(mut self, icon: &'static str) -> Self {
        self.icon = icon;
        self
    }

    /// Sets [`Resource::title`].
    #[must_use]
    pub fn title(mut self, column: &'static str) -> Self {
        self.title = Some(column);
        self
    }

    /// Sets [`Resource::title_order`].
    #[must_use]
    pub fn title_order(mut self, column: &'static str) -> Self {
        self.title_order = Some(column);
        self
    }

    /// Sets [`Resource::picture`].
    #[must_use]
    pub fn picture(mut self, column: &'static str) -> Self {
        self.picture = Some(column);
        self
    }

    /// Sets [`Resource::list`].
    #[must_use]
    pub fn list<const N: usize>(mut self, columns: [&'static str; N]) -> Self {
        self.list = columns.to_vec();
        self
    }

    /// Sets [`Resource::filters`].
    #[must_use]
    pub fn filters<const N: usize>(mut self, columns: [&'static str; N]) -> Self {
        self.filters = columns.to_vec();
        self
    }

    /// Sets [`Resource::search`].
    #[must_use]
    pub fn search<const N: usize>(mut self, columns: [&'static str; N]) -> Self {
        self.search = columns.to_vec();
        self
    }

    /// Sets [`Resource::is_indexed`].
    #[must_use]
    pub fn indexed(mut self) -> Self {
        self.is_indexed = true;
        self
    }

    /// Sets [`Resource::sort`].
    #[must_use]
    pub fn sort(mut self, order: &'static str) -> Self {
        self.sort = Some(order);
        self
    }

    /// Adds a [`View`].
    #[must_use]
    pub fn view(mut self, view: View) -> Self {
        self.views.push(view);
        self
    }

    /// Adds a section of the form.
    #[must_use]
    pub fn section<const N: usize>(mut self, label: &'static str, fields: [&'static str; N]) -> Self {
        self.sections.push(Section { label, fields: fields.to_vec(), closed: false });
        self
    }

    /// Adds a section that is closed at first: what is rarely needed.
    #[must_use]
    pub fn closed<const N: usize>(mut self, label: &'static str, fields: [&'static str; N]) -> Self {
        self.sections.push(Section { label, fields: fields.to_vec(), closed: true });
        self
    }

    fn field(&mut self, column: &'static str) -> &mut FieldWords {
        self.fields.entry(column).or_default()
    }

    /// What a field is called, where its column's name does not say it well.
    #[must_use]
    pub fn label(mut self, column: &'static str, label: &'static str) -> Self {
        self.field(column).label = Some(label);
        self
    }

    /// What helps to fill a field in; otherwise the column's comment.
    #[must_use]
    pub fn help(mut self, column: &'static str, help: &'static str) -> Self {
        self.field(column).help = Some(help);
        self
    }

    /// How a field is edited, where its type does not say it well.
    #[must_use]
    pub fn widget(mut self, column: &'static str, widget: Widget) -> Self {
        self.field(column).widget = Some(widget);
        self
    }

    /// Shows `column` only while `other` has one of `values` (`""` for nothing chosen).
    #[must_use]
    pub fn when<const N: usize>(
        mut self,
        column: &'static str,
        other: &'static str,
        values: [&'static str; N],
    ) -> Self {
        self.field(column).when = Some(Condition { other, values: values.to_vec() });
        self
    }

    /// Only people with the permission word see the field.
    #[must_use]
    pub fn only(mut self, column: &'static str, word: &'static str) -> Self {
        self.field(column).seen_with = Some(word);
        self
    }

    /// Everybody who sees the row sees the field; only people with the permission word change it.
    #[must_use]
    pub fn change_only(mut self, column: &'static str, word: &'static str) -> Self {
        self.field(column).changed_with = Some(word);
        self
    }

    /// The field is filled in by the system: shown, never typed.
    #[must_use]
    pub fn read_only<const N: usize>(mut self, columns: [&'static str; N]) -> Self {
        for column in columns {
            self.field(column).read_only = true;
        }
        self
    }

    /// Sets [`Resource::tabs`].
    #[must_use]
    pub fn tabs<const N: usize>(mut self, tables: [&'static str; N]) -> Self {
        self.tabs = tables.to_vec();
        self
    }

    /// Adds an [`Action`].
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }

    /// Adds a column worked out by SQL over the row `r`.
    #[must_use]
    pub fn computed(mut self, name: &'static str, label: &'static str, sql: &'static str) -> Self {
        self.computed.push((name, label, sql));
        self
    }

    /// Sets [`Resource::address`].
    #[must_use]
    pub fn address(mut self, template: &'static str) -> Self {
        self.address = Some(template);
        self
    }

    /// Sets [`Resource::no_create`].
    #[must_use]
    pub fn no_create(mut self) -> Self {
        self.no_create = true;
        self
    }

    /// Sets [`Resource::empty`].
    #[must_use]
    pub fn empty(mut self, sentence: &'static str) -> Self {
        self.empty = Some(sentence);
        self
    }

    /// Sets [`Resource::hooks`].
    #[must_use]
    pub fn hooks(mut self, hooks: impl Hooks + 'static) -> Self {
        self.hooks = Some(Arc::new(hooks));
        self
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
