//! Rows: the one path by which they are read and written, whoever asks: form, API, import, bulk edit.
//!
//! Reading: [`find`], [`list`], [`count`], [`titles`], [`options`]. Writing: [`create`], [`create_many`], [`update`], [`delete`],
//! [`restore`], [`act`], each of which goes parse → policy → check → hooks → write → hooks; audit log, change feed,
//! webhooks and caches are told by triggers in the same transaction.

mod act;
mod columns;
mod count;
mod cursor;
mod list;
mod many;
mod matching;
mod options;
mod page;
mod prepare;
mod read;
mod refused;
mod row;
mod text;
mod write;

pub use act::{act, actions};
pub use columns::within;
pub use count::{Count, First, count};
pub use cursor::{cursor_fetch, cursor_open};
pub use list::{List, export_statement, list};
pub use many::{Many, create_many, delete_many};
pub use matching::{folds, key_of_row, matches};
pub use options::{Choice, options, titles};
pub use prepare::check_values;
pub use read::{elsewhere, find, find_trashed_too};
pub use refused::{is_misfit, refused};
pub use row::Row;
pub use text::{ListText, RowText, list_text};
pub use write::{Expect, create, delete, restore, update, update_row};
