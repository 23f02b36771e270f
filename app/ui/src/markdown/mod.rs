//! Writing Markdown: a text area, and beside it what it will look like.

pub mod island;
