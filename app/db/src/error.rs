//! What can go wrong in a store, and how it becomes what people see. All conversions live in this file.

use crate::denial::{Denial, is_denial};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use kernel::AppError;

/// What a store function returns.
pub type StoreResult<T> = Result<T, StoreError>;

/// A failed query or transaction. Never shown to people: [`AppError`] is.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The row is not there, or row-level security hides it.
    #[error("no such row")]
    NotFound,
    /// A rule of the database refused the change. The name says which rule.
    #[error("constraint {name}")]
    Constraint {
        /// The constraint's name in the database.
        name: String,
    },
    /// A column that must have a value got none.
    #[error("{column} is missing")]
    Missing {
        /// The column's name in the database.
        column: String,
    },
    /// Row-level security or a grant refused the change.
    #[error("denied by the database")]
    Denied,
    /// Somebody else changed the row in between.
    #[error("conflict")]
    Conflict,
    /// The database is away, or every connection is busy.
    #[error("database unavailable: {0}")]
    Unavailable(String),
    /// A decision that was already made in the words of [`AppError`].
    #[error(transparent)]
    App(#[from] AppError),
    /// Anything else: a fault of ours.
    #[error(transparent)]
    Other(#[from] anyhow::Error),
}

impl From<DieselError> for StoreError {
    fn from(error: DieselError) -> Self {
        use DatabaseErrorKind as Kind;
        match error {
            DieselError::NotFound => Self::NotFound,
            DieselError::DatabaseError(kind, info) => match (kind, info.constraint_name()) {
                (Kind::ClosedConnection | Kind::UnableToSendCommand, _) => {
                    Self::Unavailable(info.message().into())
                }
                (Kind::SerializationFailure, _) => Self::Conflict,
                (Kind::NotNullViolation, _) => {
                    Self::Missing { column: info.column_name().unwrap_or_default().to_owned() }
                }
                (Kind::ReadOnlyTransaction, _) => Self::Denied,
                (_, Some(name)) => Self::Constraint { name: name.to_owned() },
                // A trigger that names no rule of its own.
                (Kind::ForeignKeyViolation | Kind::CheckViolation | Kind::UniqueViolation, None) => {
                    Self::Constraint { name: String::new() }
                }
                _ => from_message(info.message()),
            },
            other => Self::Other(other.into()),
        }
    }
}

/// Diesel keeps no SQL state for rare errors; these messages are Postgres' own and stable.
pub(crate) fn from_message(message: &str) -> StoreError {
    if message.contains("row-level security") || message.starts_with("permission denied") {
        return StoreError::Denied;
    }
    // Two transactions waited for each other, as two bookings of the same time do; this one may try again.
    if message.contains("deadlock detected") {
        return StoreError::Conflict;
    }
    if message.contains("connection closed")
        || message.contains("terminating connection")
        || message.contains("the database system is")
        || message.contains("statement timeout")
        || message.contains("error communicating with the server")
    {
        return StoreError::Unavailable(message.to_owned());
    }
    if is_denial(message) {
        return StoreError::Other(Denial(message.to_owned()).into());
    }
    StoreError::Other(anyhow::anyhow!("database: {message}"))
}

impl StoreError {
    /// Did a trigger deny it, whose sentence is one of [`crate::denial::DENIALS`]?
    pub fn is_denial(&self) -> bool {
        matches!(self, Self::Other(cause) if cause.is::<Denial>())
    }
}

impl From<StoreError> for AppError {
    /// The boundary: internal words go to the log under a reference, people get a plain answer.
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            StoreError::Denied => Self::Forbidden,
            StoreError::Conflict => Self::Conflict,
            StoreError::App(error) => error,
            StoreError::Unavailable(cause) => {
                tracing::warn!(%cause, "database unavailable");
                Self::Unavailable
            }
            StoreError::Missing { column: name } | StoreError::Constraint { name } => {
                let reference = reference();
                tracing::error!(%reference, constraint = %name, "a constraint has no sentence for people");
                Self::Internal { reference }
            }
            StoreError::Other(cause) if cause.is::<Denial>() => {
                tracing::warn!(reference = %reference(), %cause, "a trigger denied a change");
                Self::Forbidden
            }
            StoreError::Other(cause) => {
                let reference = reference();
                tracing::error!(%reference, cause = %format!("{cause:#}"), "internal error");
                Self::Internal { reference }
            }
        }
    }
}

/// A short code that stands on the error page and in the log.
pub fn reference() -> String {
    let id = uuid::Uuid::now_v7().simple().to_string();
    id.get(20..).unwrap_or(&id).to_uppercase()
}

/// Turns a named constraint into a sentence beside a field, so that the database decides uniqueness once.
pub trait ResultExt<T> {
    /// If the constraint `name` refused the change: `message` beside `field`.
    ///
    /// # Errors
    /// The same error otherwise.
    fn on_constraint(self, name: &str, field: &str, message: impl FnOnce() -> String) -> StoreResult<T>;
}

impl<T, E: Into<StoreError>> ResultExt<T> for Result<T, E> {
    fn on_constraint(self, name: &str, field: &str, message: impl FnOnce() -> String) -> StoreResult<T> {
        self.map_err(|error| match error.into() {
            StoreError::Constraint { name: refused } if refused == name => {
                AppError::field(field, message()).into()
            }
            other => other,
        })
    }
}
