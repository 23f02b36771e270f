//! One resource: what its noun declares, joined with what the database says.

mod choose;

use super::{Field, Mode, Said, words};
use crate::catalogue::{Command, Kind, Table};
use crate::check::Rule;
use crate::query::Sort;
use crate::scope::Verb;
use kernel::Locale;
use resource::{Action, Place, Resource, View};

/// What people recognise a row by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// A column.
    Column(String),
    /// SQL over the row `r`.
    Sql(String),
    /// Nothing but its id.
    Id,
}

/// A table whose rows belong to a row of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// The other table, with its schema.
    pub table: String,
    /// Its column that points here.
    pub column: String,
}

/// Fields that belong together on the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSection {
    /// Heading in English; empty for the only one. See [`Noun::heading`].
    pub label: String,
    /// Names of fields.
    pub fields: Vec<String>,
    /// Closed until somebody opens it.
    pub closed: bool,
}

/// A resource.
#[derive(Clone)]
pub struct Noun {
    /// What its noun declares.
    pub declared: Resource,
    /// What the database says.
    pub table: Table,
    /// `crm.contacts`.
    pub name: String,
    /// The system: `crm`.
    pub system: String,
    /// The word in addresses: `contact-emails`.
    pub path: String,
    /// The column that addresses a row.
    pub key: String,
    /// Its fields, in the order of the table.
    pub fields: Vec<Field>,
    /// What people recognise a row by.
    pub title: Title,
    /// Columns of the list, the title's first.
    pub list: Vec<String>,
    /// Columns in which the search box looks.
    pub search: Vec<String>,
    /// Order of the list.
    pub sort: Sort,
    /// The form.
    pub sections: Vec<FormSection>,
    /// What belongs to a row.
    pub tabs: Vec<Tab>,
    /// Every reference of other resources to this one: where a row is used.
    pub incoming: Vec<Tab>,
    one: String,
    many: String,
}

impl Noun {
    /// Joins a declaration and its table. `None` where the table has no column that addresses a row.
    pub fn new(declared: Resource, table: Table) -> Option<Self> {
        let key = table.key.clone()?;
        let rules: Vec<Rule> = table.checks.iter().flat_map(|check| check.rules.clone()).collect();
        let fields: Vec<Field> =
            table.columns.iter().map(|column| Field::new(&table, column, &declared, &rules)).collect();
        let many = declared.words.map_or_else(|| words::plain(&table.name), |(_, many)| many.to_owned());
        let one = declared.words.map_or_else(|| words::singular(&many), |(one, _)| one.to_owned());
        let mut noun = Self {
            name: table.full_name(),
            system: table.schema.clone(),
            path: table.name.replace('_', "-"),
            key,
            fields,
            title: Title::Id,
            list: Vec::new(),
            search: Vec::new(),
            sort: Sort::newest(&table),
            sections: Vec::new(),
            tabs: Vec::new(),
            incoming: Vec::new(),
            one,
            many,
            declared,
            table,
        };
        noun.title = noun.choose_title();
        noun.list = noun.choose_list();
        noun.search = noun.choose_search();
        if let Some(order) = noun.declared.sort {
            noun.sort = Sort::parse(order);
        }
        noun.sections = noun.choose_sections();
        Some(noun)
    }

    /// A field by its column's name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Has it a computed column of that name?
    pub fn has_computed(&self, name: &str) -> bool {
        self.declared.computed.iter().any(|(column, _, _)| *column == name)
    }

    /// What a computed column is called.
    pub fn computed(&self, name: &str, locale: Locale) -> Option<String> {
        let found = self.declared.computed.iter().find(|(column, _, _)| *column == name);
        found.map(|(_, label, _)| Said::Label.say(label, &self.system, locale))
    }

    /// May a list be put in order by a field? Only where an index has its rows in that order, or where they are few. Parts
    /// have an order of their own, too: among what belongs to one row.
    pub fn sorts_by(&self, field: &Field) -> bool {
        let sortable = field.column.kind.is_sortable() || field.name == self.key;
        field.mode != Mode::Inside
            && sortable
            && (self.declared.is_small
                || field.name == self.sort.field
                || self.table.orders.contains(&field.name))
    }

    /// Fields that leave the database.
    pub fn visible(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.mode != Mode::Inside)
    }

    /// What one of them is called: `contact`.
    pub fn one(&self, locale: Locale) -> String {
        Said::One.say(&self.one, &self.system, locale)
    }

    /// What several of them are called: `contacts`.
    pub fn many(&self, locale: Locale) -> String {
        Said::Many.say(&self.many, &self.system, locale)
    }

    /// What an empty list says: what goes here, or what the table is for.
    pub fn empty(&self, locale: Locale) -> String {
        Said::Hint.say(self.declared.empty.unwrap_or(&self.table.comment), &self.system, locale)
    }

    /// The heading of a section of its form; empty for the only one.
    pub fn heading(&self, section: &FormSection, locale: Locale) -> String {
        Said::Section.say(&section.label, &self.system, locale)
    }

    /// What the button of an action says.
    pub fn button(&self, action: &Action, locale: Locale) -> String {
        Said::Action.say(action.label, &self.system, locale)
    }

    /// The same with these fields open: an action may set what nobody types.
    #[must_use]
    pub fn opened(&self, columns: &[&str]) -> Self {
        let mut open = self.clone();
        for field in open.fields.iter_mut().filter(|field| columns.contains(&field.name.as_str())) {
            field.mode = Mode::Editable;
        }
        open
    }

    /// Rights of a verb, as the policies say them.
    pub fn command(&self, verb: Verb) -> &Command {
        match verb {
            Verb::Read => &self.table.rights.read,
            Verb::Create => &self.table.rights.create,
            Verb::Update => &self.table.rights.update,
            Verb::Delete => &self.table.rights.delete,
        }
    }

    /// Do deleted rows go to the trash first?
    pub fn has_trash(&self) -> bool {
        self.table.has("deleted_at")
    }

    /// Does every row belong to an organisation by a column of its own?
    pub fn has_organization(&self) -> bool {
        self.table.has("organization_id")
    }

    /// The heading below which it stands in the menu, in English.
    pub fn group(&self) -> Option<&'static str> {
        match self.declared.place {
            Place::Menu(group) => Some(group),
            Place::Part | Place::Hidden(_) => None,
        }
    }

    /// The same in a language.
    pub fn menu(&self, locale: Locale) -> Option<String> {
        self.group().map(|group| Said::Menu.say(group, &self.system, locale))
    }

    /// The columns a view needs are there (a test holds declarations to it).
    pub fn views(&self) -> &[View] {
        &self.declared.views
    }

    /// SQL of the title over the row `alias`; its text is the program's own.
    pub fn title_sql(&self, alias: &str) -> String {
        match &self.title {
            Title::Column(name) => {
                let column = format!("{alias}.{}", db::dynamic::Quoted(name));
                match self.table.column(name).map(|column| column.kind) {
                    // Nobody reads seconds and zones of a moment; UTC is what exports say, too.
                    Some(Kind::Moment) => {
                        format!("to_char({column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI')")
                    }
                    _ => format!("{column}::text"),
                }
            }
            Title::Sql(sql) => format!("({})::text", super::realias(sql, alias)),
            Title::Id => format!("{alias}.{}::text", db::dynamic::Quoted(&self.key)),
        }
    }
}
