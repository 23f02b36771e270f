//! Sites against a real Postgres, as the application role.

mod mega_site;
mod subsite;
