//! A field that completes what is typed from a list.

pub mod island;
