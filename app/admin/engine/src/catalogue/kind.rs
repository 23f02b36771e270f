//! Types of columns, as far as forms and programs tell them apart.

/// The type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `text`.
    Text,
    /// `smallint`, `integer`.
    Integer,
    /// `bigint`: may be larger than JavaScript's numbers.
    Big,
    /// `numeric` with so many digits behind the point (0: any number of them).
    Decimal(u8),
    /// `double precision`, `real`.
    Float,
    /// `boolean`.
    Bool,
    /// `timestamptz`.
    Moment,
    /// `date`.
    Date,
    /// `time`.
    Time,
    /// `interval`.
    Span,
    /// `uuid`.
    Uuid,
    /// `jsonb`.
    Json,
    /// `text[]`.
    Texts,
    /// `integer[]`, `bigint[]`, `smallint[]`.
    Integers,
    /// `uuid[]`.
    Uuids,
    /// `inet`, `cidr`.
    Address,
    /// `daterange`, `tstzrange`.
    Range,
    /// `bytea`, `tsvector`, `xid8` and whatever else stays inside.
    Inside,
}

impl Kind {
    /// From Postgres' name of the type.
    pub fn parse(name: &str, scale: i32) -> Self {
        match name {
            "text" | "varchar" | "bpchar" | "name" => Self::Text,
            "int2" | "int4" => Self::Integer,
            "int8" => Self::Big,
            "numeric" => Self::Decimal(u8::try_from(scale).unwrap_or(0)),
            "float8" | "float4" => Self::Float,
            "bool" => Self::Bool,
            "timestamptz" => Self::Moment,
            "date" => Self::Date,
            "time" => Self::Time,
            "interval" => Self::Span,
            "uuid" => Self::Uuid,
            "jsonb" | "json" => Self::Json,
            "_text" => Self::Texts,
            "_int2" | "_int4" | "_int8" => Self::Integers,
            "_uuid" => Self::Uuids,
            "inet" | "cidr" => Self::Address,
            "daterange" | "tstzrange" => Self::Range,
            _ => Self::Inside,
        }
    }

    /// The type to which bound text is cast for comparing.
    pub fn cast(self) -> &'static str {
        match self {
            Self::Integer => "int4",
            Self::Big => "int8",
            Self::Decimal(_) => "numeric",
            Self::Float => "float8",
            Self::Bool => "bool",
            Self::Moment => "timestamptz",
            Self::Date => "date",
            Self::Time => "time",
            Self::Span => "interval",
            Self::Uuid => "uuid",
            Self::Json => "jsonb",
            Self::Texts => "text[]",
            Self::Integers => "int8[]",
            Self::Uuids => "uuid[]",
            Self::Address => "inet",
            Self::Text | Self::Range | Self::Inside => "text",
        }
    }

    /// Is it a number?
    pub fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Big | Self::Decimal(_) | Self::Float)
    }

    /// Can rows be put in order by it?
    pub fn is_sortable(self) -> bool {
        !matches!(
            self,
            Self::Json | Self::Texts | Self::Integers | Self::Uuids | Self::Range | Self::Inside | Self::Uuid
        )
    }
}
