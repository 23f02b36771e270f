//! One field of a form, beyond what its column says.

/// How a field is edited. Without a declaration the engine chooses by type, name and length of the column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Widget {
    /// One line.
    Line,
    /// Several lines of plain text.
    Area,
    /// Markdown with a preview.
    Markdown,
    /// Formatted text, kept as sanitised HTML.
    Rich,
    /// A word in addresses, made from another column until somebody touches it.
    Slug(&'static str),
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// A telephone number.
    Phone,
    /// A colour, with its contrast on paper and ink.
    Color,
    /// Minor units of the currency in another column.
    Money(&'static str),
    /// Hundredths or per cent as the column keeps them, with a `%` behind.
    Percent,
    /// An IANA time zone.
    Zone,
    /// A BCP 47 language.
    Language,
    /// An ISO 3166 country.
    Country,
    /// An ISO 4217 currency.
    Currency,
    /// A moment in the zone that another column names.
    Moment(&'static str),
    /// Few values, all of them visible.
    Radio,
    /// Words, each a tag (`text[]`).
    Tags,
    /// A picture out of the library, with focal point and alternative text.
    Image,
    /// JSON with known parts.
    Object(Vec<Part>),
    /// A JSON list of objects with known parts, which can be put into another order.
    List(Vec<Part>),
    /// JSON as text, checked.
    Json,
    /// Code or a template in a fixed-width font.
    Code,
}

/// One part of a JSON value whose shape is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Key in the object.
    pub key: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// How it is edited: [`Widget::Line`], `Area`, `Markdown`, `Url`, `Color`, `Image`, …
    pub widget: Widget,
    /// Allowed values; empty for any.
    pub values: &'static [&'static str],
}

impl Part {
    /// A part edited with `widget`.
    pub fn new(key: &'static str, label: &'static str, widget: Widget) -> Self {
        Self { key, label, widget, values: &[] }
    }

    /// A part that has one of `values`.
    pub fn one_of(key: &'static str, label: &'static str, values: &'static [&'static str]) -> Self {
        Self { key, label, widget: Widget::Radio, values }
    }
}

/// Shows a field only while another has one of some values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The other column.
    pub other: &'static str,
    /// Its values; `""` stands for none.
    pub values: Vec<&'static str>,
}

/// What a declaration says about one field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldWords {
    /// What it is called.
    pub label: Option<&'static str>,
    /// What helps to fill it in.
    pub help: Option<&'static str>,
    /// How it is edited.
    pub widget: Option<Widget>,
    /// When it is shown.
    pub when: Option<Condition>,
    /// Permission word without which nobody sees it.
    pub seen_with: Option<&'static str>,
    /// Permission word without which nobody changes it.
    pub changed_with: Option<&'static str>,
    /// Shown, never typed.
    pub read_only: bool,
}
