//! The gallery through HTTP, as the application role against a real Postgres.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "gallery/adding.rs"]
mod adding;
#[path = "gallery/album.rs"]
mod album;
#[path = "gallery/beside.rs"]
mod beside;
#[path = "gallery/consent.rs"]
mod consent;
#[path = "gallery/members.rs"]
mod members;
#[path = "gallery/place.rs"]
mod place;
#[path = "gallery/playing.rs"]
mod playing;
#[path = "gallery/reading.rs"]
mod reading;
#[path = "gallery/sounding.rs"]
mod sounding;
#[path = "gallery/upload.rs"]
mod upload;
#[path = "gallery/wall.rs"]
mod wall;
