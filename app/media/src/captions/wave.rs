//! How loud a recording is, drawn above its player. Whoever sees nothing of it misses nothing; with a script it shows how
//! far one has listened.

use db::prelude::*;
use diesel::sql_types::{Array, Binary, Bool, Uuid as SqlUuid};
use leptos::prelude::*;
use sound::{PEAKS, Peaks};
use std::fmt::Write;
use uuid::Uuid;

/// Bars in it.
const BARS: usize = 128;
/// Width of a bar's place and height of the whole, in the drawing's own measure.
const PITCH: usize = 4;
const HEIGHT: u32 = 96;

/// A waveform.
#[derive(Clone, Debug)]
pub struct Wave {
    peaks: Peaks,
    /// Is the recording's poster the same, drawn by us?
    pub is_poster: bool,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    asset: Uuid,
    #[diesel(sql_type = Binary)]
    waveform: Vec<u8>,
    #[diesel(sql_type = Bool)]
    is_poster: bool,
}

const WAVES: &str = "select a.id as asset, f.waveform, exists (select from media.asset_renditions p \
      join media.asset_renditions w on w.asset_id = p.asset_id and w.file_id = p.file_id and w.rendition_type = 'waveform' \
     where p.asset_id = a.id and p.rendition_type = 'poster') as is_poster \
  from media.assets a join media.files f on f.id = a.file_id where a.id = any ($1) and f.waveform is not null";

/// Those there are, of several recordings.
pub(super) async fn waves(tx: &ActorTx<'_>, assets: &[Uuid]) -> StoreResult<Vec<(Uuid, Wave)>> {
    let rows: Vec<Row> = statement(WAVES).bind::<Array<SqlUuid>, _>(assets).load(&mut tx.conn()).await?;
    let wave = |Row { asset, waveform, is_poster }| {
        let peaks = Peaks::of(<[u8; PEAKS]>::try_from(waveform).ok()?);
        Some((asset, Wave { peaks, is_poster }))
    };
    Ok(rows.into_iter().filter_map(wave).collect())
}

impl Wave {
    /// The drawing, for a place beside the recording's player in the same `figure`.
    pub(super) fn view(&self) -> AnyView {
        let nonce = ui::cx::current().nonce.clone();
        view! {
            <wave-form>
                <svg class="wave" aria-hidden="true" viewBox=format!("0 0 {} {HEIGHT}", BARS * PITCH) preserveAspectRatio="none">
                    <path d=self.bars()></path>
                </svg>
            </wave-form>
            <script type="module" src="/sound.js" nonce=nonce></script>
        }
        .into_any()
    }

    /// A line for each bar, around the middle; silence is a dot.
    fn bars(&self) -> String {
        let mut path = String::with_capacity(BARS * 14);
        for (at, peak) in self.peaks.fewer(BARS).into_iter().enumerate() {
            let half = (u32::from(peak) * (HEIGHT / 2 - 3) / 255).max(1);
            // Writing into a string does not fail.
            let _ = write!(path, "M{} {}v{}", at * PITCH + PITCH / 2, HEIGHT / 2 - half, half * 2);
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stay_within_the_drawing() {
        let mut bytes = [0; PEAKS];
        bytes[0] = 255;
        let path = Wave { peaks: Peaks::of(bytes), is_poster: true }.bars();
        assert!(path.starts_with("M2 3v90M6 47v2M10 47v2M"), "{path}");
        assert!(path.ends_with("M510 47v2"), "{path}");
        assert_eq!(path.matches('M').count(), BARS);
    }
}
