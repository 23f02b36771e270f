//! What goes to the disk while it comes, and how much of it may come.

use crate::moving::{self, Most};
use crate::reading;
use kernel::AppError;
use web::{Cx, Settings};

/// So much is looked at before it is decided where a video or sound goes.
const HEAD: usize = 16;

/// What goes to the disk.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// A video or sound.
    Moving,
    /// A document.
    Document,
}

impl Kind {
    /// What a file that begins so is, if it goes to the disk. One that is here whole may be shorter than what is looked at;
    /// else more of it says more.
    pub(super) fn of(bytes: &[u8], is_whole: bool) -> Option<Self> {
        let head = |count| if is_whole { Some(bytes) } else { bytes.get(..count) };
        if head(HEAD).is_some_and(moving::is_moving) {
            return Some(Self::Moving);
        }
        head(reading::HEAD).is_some_and(reading::is_document).then_some(Self::Document)
    }

    /// Bytes that it may have.
    pub(super) fn most(self, settings: &Settings) -> u64 {
        match self {
            Self::Moving => Most::of(settings).widest().1,
            Self::Document => settings.document_bytes,
        }
    }

    pub(super) fn too_large(self, cx: &Cx) -> AppError {
        match self {
            Self::Moving => {
                let (is_audio, most) = Most::of(&cx.app.settings).widest();
                moving::too_large(is_audio, most, cx.locale)
            }
            Self::Document => reading::too_large(cx.app.settings.document_bytes, cx.locale),
        }
    }
}

/// Bytes that any file may have.
pub fn widest(settings: &Settings) -> u64 {
    Most::of(settings).widest().1.max(settings.document_bytes)
}
