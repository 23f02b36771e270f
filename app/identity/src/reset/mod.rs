//! A new password for people who forgot theirs: `/reset-password`. The link in the mail proves the address; afterwards
//! every session and every other link of the person is over.

pub mod action;
pub mod page;
