//! The log: to standard output, JSON or for people. No personal data: routes instead of paths, no query strings, no
//! addresses of people or machines.

use crate::config::{LogFormat, Options};
use anyhow::anyhow;
use tracing_subscriber::EnvFilter;

/// Starts logging and makes panics log lines. Only the first call of a process counts.
///
/// # Errors
/// A sentence if the filter is not understood.
pub fn start(options: &Options) -> anyhow::Result<()> {
    let filter = options.log.as_deref().unwrap_or("info");
    let filter = EnvFilter::try_new(filter).map_err(|_| {
        anyhow!("log (--log, MAISON_LOG) must be like `info` or `warn,server=debug`, not {filter}.")
    })?;
    let format = options.log_format.unwrap_or(if options.dev == Some(true) {
        LogFormat::Pretty
    } else {
        LogFormat::Json
    });
    let builder = tracing_subscriber::fmt().with_env_filter(filter);
    let _ = match format {
        LogFormat::Json => {
            builder.json().flatten_event(true).with_current_span(true).with_span_list(false).try_init()
        }
        LogFormat::Pretty => builder.compact().try_init(),
    };
    std::panic::set_hook(Box::new(app::error_page::panic_hook));
    Ok(())
}
