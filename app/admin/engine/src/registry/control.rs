//! How a field is edited: what its declaration says, else what type, name and checks of its column suggest.

use crate::catalogue::{Column, Kind, Table};
use crate::check::{Limits, Rule};
use resource::{Part, Widget};

/// The control of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// One line of text.
    Line,
    /// Several lines of plain text.
    Area,
    /// Markdown with a preview.
    Markdown,
    /// Formatted text.
    Rich,
    /// A word in addresses, made from another column until somebody touches it.
    Slug(String),
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// A telephone number.
    Phone,
    /// A colour.
    Color,
    /// Minor units of the currency in another column (empty: the two decimals of most currencies).
    Money(String),
    /// A number.
    Number,
    /// A number of per cent.
    Percent,
    /// Yes or no.
    Check,
    /// One of a few values; `true`: all of them visible.
    Choice(bool),
    /// A day.
    Date,
    /// A moment, in the zone that another column names (empty: the person's own).
    Moment(String),
    /// A time of day.
    Time,
    /// A length of time.
    Span,
    /// Words, each a tag.
    Tags,
    /// Some of a few values.
    Choices,
    /// A picture out of the library.
    Image,
    /// A person.
    Person,
    /// A row of another table.
    Relation,
    /// JSON with known parts.
    Object(Vec<Part>),
    /// A JSON list of objects with known parts.
    List(Vec<Part>),
    /// JSON as text.
    Json,
    /// Code in a fixed-width font.
    Code,
    /// An IANA time zone.
    Zone,
    /// A BCP 47 language.
    Language,
    /// An ISO 3166 country.
    Country,
    /// An ISO 4217 currency.
    Currency,
}

/// The control of a column.
pub fn choose(table: &Table, column: &Column, declared: Option<&Widget>, rules: &[Rule]) -> Control {
    if let Some(widget) = declared {
        return from_widget(widget, column);
    }
    if let Some(reference) = table.reference(&column.name) {
        return match reference.target.as_str() {
            "identity.users" | "identity.profiles" => Control::Person,
            "media.assets" => Control::Image,
            _ => Control::Relation,
        };
    }
    if !column.values.is_empty() && column.kind != Kind::Texts {
        return Control::Choice(false);
    }
    match column.kind {
        Kind::Text => text(table, &column.name, &crate::check::limits(rules, &column.name)),
        Kind::Integer | Kind::Big if is_money(&column.name) => Control::Money(currency_of(table)),
        Kind::Integer | Kind::Big | Kind::Float => Control::Number,
        Kind::Decimal(_) if column.name.ends_with("percent") => Control::Percent,
        Kind::Decimal(_) => Control::Number,
        Kind::Bool => Control::Check,
        Kind::Moment => Control::Moment(zone_of(table)),
        Kind::Date => Control::Date,
        Kind::Time => Control::Time,
        Kind::Span => Control::Span,
        Kind::Json => Control::Json,
        Kind::Texts if !column.values.is_empty() => Control::Choices,
        Kind::Texts | Kind::Integers | Kind::Uuids => Control::Tags,
        Kind::Uuid | Kind::Address | Kind::Range | Kind::Inside => Control::Line,
    }
}

fn from_widget(widget: &Widget, column: &Column) -> Control {
    match widget {
        Widget::Line => Control::Line,
        Widget::Area => Control::Area,
        Widget::Markdown => Control::Markdown,
        Widget::Rich => Control::Rich,
        Widget::Slug(from) => Control::Slug((*from).to_owned()),
        Widget::Email => Control::Email,
        Widget::Url => Control::Url,
        Widget::Phone => Control::Phone,
        Widget::Color => Control::Color,
        Widget::Money(currency) => Control::Money((*currency).to_owned()),
        Widget::Percent => Control::Percent,
        Widget::Zone => Control::Zone,
        Widget::Language => Control::Language,
        Widget::Country => Control::Country,
        Widget::Currency => Control::Currency,
        Widget::Moment(zone) => Control::Moment((*zone).to_owned()),
        Widget::Radio if column.kind == Kind::Bool => Control::Check,
        Widget::Radio => Control::Choice(true),
        Widget::Tags => Control::Tags,
        Widget::Image => Control::Image,
        Widget::Object(parts) => Control::Object(parts.clone()),
        Widget::List(parts) => Control::List(parts.clone()),
        Widget::Json => Control::Json,
        Widget::Code => Control::Code,
    }
}

fn text(table: &Table, name: &str, limits: &Limits) -> Control {
    let is = |words: &[&str]| name.split('_').any(|part| words.contains(&part));
    if name == "slug" {
        let from = ["name", "title", "label"].into_iter().find(|from| table.has(from)).unwrap_or("");
        return Control::Slug(from.to_owned());
    }
    if is(&["email"]) {
        return Control::Email;
    }
    if is(&["url", "website", "link", "href"]) {
        return Control::Url;
    }
    if is(&["phone", "telephone", "mobile"]) {
        return Control::Phone;
    }
    if is(&["color", "colour"]) {
        return Control::Color;
    }
    if is(&["timezone"]) {
        return Control::Zone;
    }
    if is(&["locale", "language", "lang"]) {
        return Control::Language;
    }
    if is(&["country"]) {
        return Control::Country;
    }
    if is(&["currency"]) {
        return Control::Currency;
    }
    let long = limits.max_length.is_none_or(|most| most > 300);
    if long && is(&LONG) { Control::Area } else { Control::Line }
}

/// Words in names of columns that hold more than a line.
const LONG: [&str; 22] = [
    "description",
    "bio",
    "body",
    "text",
    "notes",
    "note",
    "message",
    "content",
    "summary",
    "about",
    "comment",
    "reason",
    "instructions",
    "lyrics",
    "statement",
    "answer",
    "excerpt",
    "quote",
    "terms",
    "details",
    "story",
    "abstract",
];

fn is_money(name: &str) -> bool {
    let ends = [
        "amount", "price", "fee", "cost", "total", "budget", "minor", "revenue", "discount", "tax",
        "balance", "spend",
    ];
    name.split('_').next_back().is_some_and(|last| ends.contains(&last))
}

fn currency_of(table: &Table) -> String {
    if table.has("currency") { "currency".to_owned() } else { String::new() }
}

fn zone_of(table: &Table) -> String {
    if table.has("timezone") { "timezone".to_owned() } else { String::new() }
}
