//! Runs a program that reads what a stranger sent.

use crate::Refusal;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, copy, sink};
use tokio::process::Command;

/// Where Debian keeps programs. No environment is asked, so nobody can put another one in their place.
const FOLDERS: [&str; 3] = ["/usr/bin", "/usr/local/bin", "/bin"];
/// Gives a program its limits (util-linux, on every Debian).
const LIMITS: &str = "prlimit";
/// All of them.
const PROGRAMS: [&str; 4] = [LIMITS, "pdfinfo", "pdftoppm", "pdftotext"];
/// Address space of a program in bytes.
const MEMORY: u64 = 1 << 30;
/// Bytes of its complaints that are looked at.
const COMPLAINTS: u64 = 8 * 1024;

/// What a program may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Most {
    /// Seconds, on the clock as well as of the processor.
    pub(crate) seconds: u64,
    /// Bytes that it may say. What is more is cut off, and the program ends.
    pub(crate) bytes: u64,
}

/// What a program said.
#[derive(Debug)]
pub(crate) struct Said {
    /// Did it end by itself and well?
    pub(crate) is_well: bool,
    /// Was it cut off?
    pub(crate) is_cut: bool,
    /// What it wrote.
    pub(crate) output: Vec<u8>,
    /// What it complained about.
    pub(crate) complaints: String,
}

/// Names of the programs that are needed and not there.
pub fn missing() -> Vec<&'static str> {
    PROGRAMS.into_iter().filter(|program| find(program).is_none()).collect()
}

fn find(program: &str) -> Option<PathBuf> {
    FOLDERS.iter().map(|folder| Path::new(folder).join(program)).find(|path| path.is_file())
}

/// Runs one. It may write no file at all (`--fsize=0`; what it says goes through a pipe), so it needs no folder either.
///
/// # Errors
/// `Missing` where it is not there, `Broken` where it takes too long or cannot be started.
pub(crate) async fn run(program: &str, arguments: &[&OsStr], most: Most) -> Result<Said, Refusal> {
    let (Some(limits), Some(program)) = (find(LIMITS), find(program)) else { return Err(Refusal::Missing) };
    let mut command = Command::new(limits);
    command
        .arg(format!("--as={MEMORY}"))
        .arg(format!("--cpu={}", most.seconds))
        .args(["--fsize=0", "--core=0", "--nofile=64", "--"])
        .arg(program)
        .args(arguments)
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    let whole = tokio::time::timeout(Duration::from_secs(most.seconds), listen(command, most.bytes));
    whole.await.map_err(|_| Refusal::Broken)?.map_err(|_| Refusal::Broken)
}

async fn listen(mut command: Command, most: u64) -> std::io::Result<Said> {
    let mut child = command.spawn()?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let complain = async { if let Some(stderr) = stderr { complaints(stderr).await } else { Vec::new() } };
    let say = async {
        let mut output = Vec::new();
        let Some(stdout) = stdout else { return Ok((output, false)) };
        stdout.take(most.saturating_add(1)).read_to_end(&mut output).await?;
        let is_cut = u64::try_from(output.len()).is_ok_and(|length| length > most);
        output.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        // Its pipe is closed here: what goes on writing ends.
        Ok::<_, std::io::Error>((output, is_cut))
    };
    let (said, complaints) = tokio::join!(say, complain);
    let (output, is_cut) = said?;
    let is_well = child.wait().await?.success();
    let complaints = String::from_utf8_lossy(&complaints).into_owned();
    Ok(Said { is_well, is_cut, output, complaints })
}

/// Its first complaints. The rest is read and forgotten, so that it does not wait for a listener.
async fn complaints(mut from: impl AsyncRead + Unpin) -> Vec<u8> {
    let mut first = Vec::new();
    // Whatever cannot be read of them is no loss.
    let _ = (&mut from).take(COMPLAINTS).read_to_end(&mut first).await;
    let _ = copy(&mut from, &mut sink()).await;
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::OsString;

    #[test]
    fn a_program_is_found_where_it_is_kept_and_nowhere_else() {
        assert!(find("prlimit").is_some());
        for name in ["no-such-program", ""] {
            assert_eq!(find(name), None, "{name}");
        }
    }

    #[tokio::test]
    async fn nobody_waits_for_what_does_not_end() {
        let (endless, late) = ([OsStr::new("x")], [OsStr::new("30")]);
        let said = run("yes", &endless, Most { seconds: 20, bytes: 1000 }).await.unwrap();
        assert!(said.is_cut && !said.is_well);
        assert_eq!(said.output.len(), 1000);
        assert_eq!(run("sleep", &late, Most { seconds: 1, bytes: 1 }).await.unwrap_err(), Refusal::Broken);
        let gone = run("no-such-program", &late, Most { seconds: 1, bytes: 1 }).await;
        assert_eq!(gone.unwrap_err(), Refusal::Missing);
    }

    #[tokio::test]
    async fn it_has_no_environment_and_writes_no_file() {
        let most = Most { seconds: 20, bytes: 1000 };
        let said = run("env", &[], most).await.unwrap();
        assert_eq!((said.is_well, said.output), (true, Vec::new()));
        let place = std::env::temp_dir().join(format!("maison-paper-{}", std::process::id()));
        let target = OsString::from(format!("of={}", place.display()));
        let into: [&OsStr; 2] = [OsStr::new("if=/etc/hostname"), &target];
        let said = run("dd", &into, most).await.unwrap();
        let written = std::fs::metadata(&place).map_or(0, |data| data.len());
        // A file without anything in it may be left.
        let _ = std::fs::remove_file(&place);
        assert!(!said.is_well && written == 0, "{said:?}");
    }
}
