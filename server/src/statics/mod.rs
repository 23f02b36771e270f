//! Built and static files: `pkg/`, fonts, icons. Few and small, so they live in memory, compressed once at start;
//! in development they are read from the disk each time.

mod file;

use crate::middleware::observe::Served;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use file::File;
use http::{HeaderMap, Method};
use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// The files of one folder. Cheap to clone.
#[derive(Clone)]
pub struct Statics(Arc<Inner>);

struct Inner {
    root: PathBuf,
    dev: bool,
    files: HashMap<String, File>,
}

impl Statics {
    /// Reads the folder. In development nothing is kept.
    ///
    /// # Errors
    /// If a file cannot be read. A missing folder holds nothing.
    pub fn load(root: &Path, dev: bool) -> std::io::Result<Self> {
        let mut files = HashMap::new();
        if !dev && root.is_dir() {
            collect(root, "", &mut files)?;
        }
        Ok(Self(Arc::new(Inner { root: root.to_owned(), dev, files })))
    }

    /// How many files are kept.
    pub fn count(&self) -> usize {
        self.0.files.len()
    }

    async fn response(&self, path: &str, asked: &HeaderMap) -> Option<Response> {
        if self.0.dev {
            let file = inside(&self.0.root, path)?;
            let bytes = tokio::fs::read(file).await.ok()?;
            return Some(File::fresh(path, bytes).response(asked));
        }
        self.0.files.get(path).map(|file| file.response(asked))
    }
}

/// Answers GET and HEAD for files; passes everything else on.
pub async fn serve(State(statics): State<Statics>, request: Request, next: Next) -> Response {
    let reading = matches!(*request.method(), Method::GET | Method::HEAD);
    // Only files have a dot in their last part; most pages need no look.
    let perhaps = reading && request.uri().path().rsplit('/').next().is_some_and(|last| last.contains('.'));
    if perhaps && let Some(mut response) = statics.response(request.uri().path(), request.headers()).await {
        response.extensions_mut().insert(Served("files"));
        return response;
    }
    next.run(request).await
}

/// The file below `root`, if the path has plain parts only.
fn inside(root: &Path, path: &str) -> Option<PathBuf> {
    let below = Path::new(path.strip_prefix('/')?);
    let plain = below.components().all(|part| matches!(part, Component::Normal(_))) && !path.contains('\0');
    plain.then(|| root.join(below)).filter(|file| file.is_file())
}

fn collect(folder: &Path, prefix: &str, files: &mut HashMap<String, File>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, files)?;
        } else if !path.ends_with(".br") && !path.ends_with(".gz") {
            let file = File::compressed(&path, std::fs::read(entry.path())?);
            files.insert(path, file);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_of_the_folder_is_served() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert!(inside(&root, "/lib.rs").is_some());
        assert!(inside(&root, "/statics/mod.rs").is_some());
        for path in ["/../Cargo.toml", "/statics/../../Cargo.toml", "//etc/passwd", "/", "/statics", "lib.rs"]
        {
            assert_eq!(inside(&root, path), None, "{path}");
        }
    }
}
