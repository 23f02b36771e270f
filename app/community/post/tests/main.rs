//! Posts and feeds: text, pictures, polls, articles; who sees them, who may answer, when they appear, what they said before; and what a person reads of them.
//! As the application role against a real Postgres.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "post/audience.rs"]
mod audience;
#[path = "post/feed.rs"]
mod feed;
#[path = "post/house.rs"]
mod house;
#[path = "post/pictured.rs"]
mod pictured;
#[path = "post/playing.rs"]
mod playing;
#[path = "post/poll.rs"]
mod poll;
#[path = "post/preview.rs"]
mod preview;
#[path = "post/quoting/mod.rs"]
mod quoting;
#[path = "post/reading.rs"]
mod reading;
#[path = "post/remind.rs"]
mod remind;
#[path = "post/text.rs"]
mod text;
#[path = "post/words.rs"]
mod words;
#[path = "post/writing.rs"]
mod writing;
