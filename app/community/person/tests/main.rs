//! A person as others meet them: their page, following, blocking, muting, and the rules they set for others.
//! As the application role against a real Postgres.
