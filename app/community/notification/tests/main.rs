//! What happened that concerns a person: the list, what they want to hear of and where, digests.
//! As the application role against a real Postgres.
