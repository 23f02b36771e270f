//! Reading WebVTT (<https://www.w3.org/TR/webvtt1/>): strictly, because what a player does not understand it leaves out.

/// A file has so many bytes at most: three hours of talk.
const MOST_BYTES: usize = 256 * 1024;

/// What is wrong with a file, and in which line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// More than [`MOST_BYTES`].
    TooLarge,
    /// No UTF-8.
    Letters,
    /// It does not begin with `WEBVTT`.
    Head,
    /// No time, or one that ends before it begins.
    Time(usize),
    /// A time without words.
    Silent(usize),
    /// Nothing is said in it.
    Empty,
}

impl Wrong {
    /// The message's id, and the line.
    pub const fn words(self) -> (&'static str, usize) {
        match self {
            Self::TooLarge => ("media-captions-large", 0),
            Self::Letters => ("media-captions-letters", 0),
            Self::Head => ("media-captions-head", 0),
            Self::Time(line) => ("media-captions-time", line),
            Self::Silent(line) => ("media-captions-silent", line),
            Self::Empty => ("media-captions-empty", 0),
        }
    }
}

/// Something that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// When it begins, in milliseconds.
    pub from: u64,
    /// Who says it, where the file says so.
    pub voice: Option<String>,
    /// What is said, without marks.
    pub words: String,
}

/// Text of a file, with one kind of line end.
///
/// # Errors
/// [`Wrong::TooLarge`] and [`Wrong::Letters`].
pub fn text(bytes: &[u8]) -> Result<String, Wrong> {
    if bytes.len() > MOST_BYTES {
        return Err(Wrong::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Wrong::Letters)?;
    // Postgres keeps no letter that ends a text, and the format wants another one in its place.
    let text = text.trim_start_matches('\u{feff}').replace('\0', "\u{fffd}");
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Everything that is said, in its order.
///
/// # Errors
/// [`Wrong`] for what is no such file.
pub fn read(text: &str) -> Result<Vec<Cue>, Wrong> {
    let mut lines = (1..).zip(text.lines()).peekable();
    let head = lines.next().map_or("", |(_, line)| line);
    if !head.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return Err(Wrong::Head);
    }
    let mut cues = Vec::new();
    // Words behind the head belong to it.
    while lines.next_if(|(_, line)| !line.is_empty()).is_some() {}
    while let Some((number, line)) = lines.next() {
        if line.trim().is_empty() {
            continue;
        }
        let mut block = vec![(number, line)];
        while let Some(next) = lines.next_if(|(_, line)| !line.is_empty()) {
            block.push(next);
        }
        cues.extend(cue(&block)?);
    }
    if cues.is_empty() { Err(Wrong::Empty) } else { Ok(cues) }
}

/// What a block of lines says; nothing where it is a note or says how others look.
fn cue(block: &[(usize, &str)]) -> Result<Option<Cue>, Wrong> {
    let first = block.first().map_or("", |(_, line)| *line);
    let word = first.split([' ', '\t']).next().unwrap_or_default();
    let is_timed = block.iter().take(2).any(|(_, line)| line.contains("-->"));
    if !is_timed && (word == "NOTE" || matches!(first.trim_end(), "STYLE" | "REGION")) {
        return Ok(None);
    }
    // A name of its own may stand before the time.
    let at = usize::from(!first.contains("-->"));
    let line = block.first().map_or(0, |(line, _)| *line);
    let (number, times) = block.get(at).copied().ok_or(Wrong::Time(line))?;
    let (from, to) = times.split_once("-->").ok_or(Wrong::Time(number))?;
    let to = to.split_whitespace().next().unwrap_or_default();
    let (from, to) = time(from.trim()).zip(time(to)).ok_or(Wrong::Time(number))?;
    if from >= to {
        return Err(Wrong::Time(number));
    }
    let said: Vec<&str> = block.iter().skip(at + 1).map(|(_, line)| *line).collect();
    let (voice, words) = plain(&said.join("\n"));
    if words.is_empty() { Err(Wrong::Silent(number)) } else { Ok(Some(Cue { from, voice, words })) }
}

/// `01:02:03.004` or `02:03.004` in milliseconds.
fn time(text: &str) -> Option<u64> {
    let (clock, rest) = text.split_once('.')?;
    let digits = |text: &str, count: std::ops::RangeInclusive<usize>| {
        let fits = count.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| text.parse::<u64>().ok()).flatten()
    };
    let below = |text: &str| digits(text, 2..=2).filter(|number| *number < 60);
    let mut parts = clock.rsplit(':');
    let (second, minute, hour) = (below(parts.next()?)?, below(parts.next()?)?, parts.next());
    let hour = hour.map_or(Some(0), |hour| digits(hour, 2..=6))?;
    if parts.next().is_some() {
        return None;
    }
    Some(((hour * 60 + minute) * 60 + second) * 1000 + digits(rest, 3..=3)?)
}

/// Words without marks, and the voice that the first mark names.
fn plain(text: &str) -> (Option<String>, String) {
    let (mut voice, mut words) = (None, String::new());
    let mut rest = text;
    while let Some((before, mark)) = rest.split_once('<') {
        words.push_str(before);
        let (mark, behind) = mark.split_once('>').unwrap_or((mark, ""));
        let is_voice = mark.starts_with("v ") || mark.starts_with("v.");
        if voice.is_none() && is_voice {
            let name = mark.split_once(char::is_whitespace).map_or("", |(_, name)| name);
            voice = Some(letters(name.trim())).filter(|name| !name.is_empty());
        }
        rest = behind;
    }
    words.push_str(rest);
    (voice, letters(&words).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The letters that are written otherwise, because they would be marks.
fn letters(text: &str) -> String {
    let names =
        [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{a0}"), ("&lrm;", "\u{200e}"), ("&rlm;", "\u{200f}")];
    let text = names.into_iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter));
    text.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(bytes: &[u8]) -> Wrong {
        text(bytes).and_then(|text| read(&text)).unwrap_err()
    }

    #[test]
    fn what_is_said_is_read() {
        let file = "\u{feff}WEBVTT - the ball\r\nKind: captions\r\n\r\nNOTE nobody\r\nreads this --\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\n\
            1\r\n00:01.500 --> 00:03.000 align:start\r\n<v.loud Elle>Category <i>is</i>\r\nrealness &amp; &lt;grace&gt;!\r\n\r\n\
            100:00:00.000 --> 100:00:01.000\r\n- Ten.";
        let cues = read(&text(file.as_bytes()).unwrap()).unwrap();
        let first =
            Cue { from: 1500, voice: Some("Elle".into()), words: "Category is realness & <grace>!".into() };
        assert_eq!(cues, [first, Cue { from: 360_000_000, voice: None, words: "- Ten.".into() }]);
    }

    #[test]
    fn what_is_wrong_is_found_with_its_line() {
        assert_eq!(wrong(b"WEBVTTX\n\n00:01.000 --> 00:02.000\nHi"), Wrong::Head);
        assert_eq!(wrong(b"1\n00:00:01,000 --> 00:00:02,000\nSubRip"), Wrong::Head);
        assert_eq!(wrong(b"WEBVTT\n\n\xff\xfe"), Wrong::Letters);
        assert_eq!(wrong(b"WEBVTT\n\nNOTE only this"), Wrong::Empty);
        assert_eq!(wrong(b"WEBVTT\n\nmy cue\n00:01,000 --> 00:02,000\nHi"), Wrong::Time(4));
        assert_eq!(wrong(b"WEBVTT\n\n00:02.000 --> 00:02.000\nHi"), Wrong::Time(3));
        assert_eq!(wrong(b"WEBVTT\n\n00:61.000 --> 01:02.000\nHi"), Wrong::Time(3));
        assert_eq!(wrong(b"WEBVTT\n\nwords alone"), Wrong::Time(3));
        assert_eq!(wrong(b"WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>"), Wrong::Silent(3));
        assert_eq!(wrong(&vec![b'a'; MOST_BYTES + 1]), Wrong::TooLarge);
        assert_eq!(time("99999999999999999999:00:00.000"), None);
    }
}
