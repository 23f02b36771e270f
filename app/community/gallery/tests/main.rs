//! The gallery: pictures of the scene by category, album and tag; adding them, saying who is in them and who made them, and asking those people.
//! As the application role against a real Postgres.
