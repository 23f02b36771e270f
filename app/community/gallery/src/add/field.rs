//! The field for files. Without script the form sends them; with it `<picture-drop>` (app/community/browser) sends each by
//! itself, and the form names them.

use super::receive::MOST;
use leptos::prelude::*;
use media::incoming::ACCEPT;
use media::upload::Waiting;
use picture::MAX_BYTES;
use ui::prelude::*;
use web::Cx;

/// The field takes many files at once, which no field of the form kit does. `uploads` are there already.
pub fn files(cx: &Cx, error: Option<String>, uploads: Vec<Waiting>) -> AnyView {
    let described = if error.is_some() { "field-files-help field-files-error" } else { "field-files-help" };
    let invalid = error.is_some().then_some("true");
    let error = error.map(|error| view! { <p class="error" id="field-files-error"><Icon name="circle-alert"/><span dir="auto">{error}</span></p> });
    let required = uploads.is_empty();
    let nonce = ui::cx::current().nonce.clone();
    let words = t("gallery-drop-words");
    let settings = &cx.app.settings;
    let (video, audio, document) = (settings.video_bytes, settings.audio_bytes, settings.document_bytes);
    let megabytes = |bytes: u64| i64::try_from(bytes >> 20).unwrap_or(i64::MAX);
    let help = tr(
        "gallery-field-files-help",
        &[
            ("most", MOST.into()),
            ("video", megabytes(video).into()),
            ("audio", megabytes(audio).into()),
            ("document", megabytes(document).into()),
        ],
    );
    view! {
        <picture-drop
            data-words=words data-most=MOST data-bytes=MAX_BYTES data-video=video data-audio=audio data-document=document
            endpoint="/media/uploads"
        >
            <div class="field">
                <label class="label" for="field-files">{t("gallery-field-files")}</label>
                <p class="help" id="field-files-help">{help}</p>
                {error}
                <input
                    class="input" id="field-files" name="files" type="file" multiple=true required=required
                    accept=ACCEPT aria-describedby=described aria-invalid=invalid
                />
            </div>
            <ul class="drop-list">{uploads.into_iter().map(there).collect_view()}</ul>
        </picture-drop>
        <script type="module" src="/upload.js" nonce=nonce></script>
    }
    .into_any()
}

fn there(upload: Waiting) -> impl IntoView {
    view! {
        <li class="drop-row" data-upload=upload.id.to_string()>
            <span class="drop-name" dir="auto">{upload.name}</span>
            <input type="hidden" name="upload" value=upload.id.to_string()/>
        </li>
    }
}
