//! What somebody takes along: an archive of everything of theirs, the same archive brought in elsewhere, and leaving for good.
//! As the application role against a real Postgres.
