//! `maison mail`.

use crate::config::Options;
use anyhow::Context;
use clap::Subcommand;
use community::{Intake, LARGEST, Receipt, mail_receive};
use db::Db;
use std::io::Read;
use std::process::ExitCode;

/// What to do with mails.
#[derive(Subcommand, Clone, Copy, Debug)]
pub enum What {
    /// Take one mail (RFC 5322) from standard input, for a pipe of Postfix, OpenSMTPD or Exim
    ///
    /// Exit codes are those of sysexits.h: 0 done with, 65 no mail or too large, 67 no such user, 75 try again later.
    Receive,
}

/// The exit code after which a mail server keeps the mail and comes again (`EX_TEMPFAIL`).
pub const TRY_AGAIN: u8 = 75;

/// Does it.
///
/// # Errors
/// A sentence if `reply-address` is not set or nothing can be read.
pub async fn run(options: &Options, what: What) -> anyhow::Result<ExitCode> {
    let What::Receive = what;
    let address = options
        .reply_address()?
        .context("reply-address (--reply-address, MAISON_REPLY_ADDRESS) is not set, so no mail is taken")?;
    let intake = Intake::new(Db::new(options.database()?)?, &address, &options.origin()?)
        .context("reply-address (--reply-address, MAISON_REPLY_ADDRESS) is no address")?;
    let raw = tokio::task::spawn_blocking(|| read(std::io::stdin().lock())).await??;
    Ok(ExitCode::from(code(mail_receive(&intake, raw).await)))
}

/// All of it, but not more than tells that it is too large: the rest is read, so that the mail server is not cut off.
fn read(mut input: impl Read) -> std::io::Result<Vec<u8>> {
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let mut raw = Vec::new();
    input.by_ref().take(most).read_to_end(&mut raw)?;
    std::io::copy(&mut input, &mut std::io::sink())?;
    Ok(raw)
}

/// As sysexits.h has them.
fn code(receipt: Receipt) -> u8 {
    match receipt {
        Receipt::Taken => 0,
        Receipt::Unreadable | Receipt::TooLarge => 65,
        Receipt::Unknown => 67,
        Receipt::Later => TRY_AGAIN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Line;
    use clap::Parser;

    #[test]
    fn mail_servers_are_told_in_their_own_words() {
        let all = [Receipt::Taken, Receipt::Unreadable, Receipt::TooLarge, Receipt::Unknown, Receipt::Later];
        assert_eq!(all.map(code), [0, 65, 65, 67, 75]);
    }

    #[test]
    fn a_huge_mail_is_read_to_its_end_and_not_kept() {
        let mut left = std::io::repeat(b'x').take(2 * LARGEST as u64);
        assert_eq!(read(&mut left).unwrap().len(), LARGEST + 1);
        assert_eq!(left.limit(), 0);
    }

    #[tokio::test]
    async fn without_settings_the_mail_comes_again() {
        let line = Line::parse_from(["maison", "mail", "receive", "--config", "/nowhere/at/all.toml"]);
        let code = crate::command::run(line).await.unwrap();
        assert_eq!(format!("{code:?}"), format!("{:?}", ExitCode::from(TRY_AGAIN)));
    }
}
