//! PDFs as people send them, read by poppler itself.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use paper::{Look, Refusal, look, page, text};
use std::path::PathBuf;
use testing::paper as made;

/// A file that is gone with the test.
struct File(PathBuf);

impl File {
    fn new(bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("maison-paper-{}.pdf", uuid::Uuid::now_v7().simple()));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn pages_are_counted_drawn_and_read() {
    assert!(paper::missing().is_empty(), "{:?}", paper::missing());
    let file = File::new(&made::pdf(&["First page", "Second page"]));
    assert_eq!(look(&file.0).await, Ok(Look { pages: 2, shape: (100, 141) }));
    let (first, second) = (page(&file.0, 1).await.unwrap(), page(&file.0, 2).await.unwrap());
    assert!(first.starts_with(&[0xff, 0xd8]) && second.starts_with(&[0xff, 0xd8]) && first != second);
    assert_eq!(text(&file.0, 2).await.unwrap(), ["First page", "Second page"]);
    assert_eq!(text(&file.0, 1).await.unwrap(), ["First page"]);
    assert_eq!(page(&file.0, 3).await, Err(Refusal::Broken));
}

#[tokio::test]
async fn words_of_the_author_count_no_pages() {
    let title = "X\\nPages: 99\\nEncrypted: yes\\nPage size: 1 x 9 pts";
    let file = File::new(&made::titled(&["One"], title));
    assert_eq!(look(&file.0).await, Ok(Look { pages: 1, shape: (100, 141) }));
    // What stands before the beginning is passed over, as every reader does.
    let late = [vec![b'x'; 900], b"\n".to_vec(), made::pdf(&["One", "Two"])].concat();
    assert_eq!(look(&File::new(&late).0).await.unwrap().pages, 2);
}

#[tokio::test]
async fn what_cannot_be_read_is_refused() {
    let of = async |bytes: Vec<u8>| look(&File::new(&bytes).0).await;
    assert_eq!(of(made::locked()).await, Err(Refusal::Locked));
    assert_eq!(of(made::cut()).await, Err(Refusal::Broken));
    assert_eq!(of(made::endless()).await, Err(Refusal::Broken));
    assert_eq!(of(b"%PDF-1.7\nnothing of the kind".to_vec()).await, Err(Refusal::Broken));
    assert_eq!(look(&std::env::temp_dir().join("no-such-file.pdf")).await, Err(Refusal::Broken));
}

#[tokio::test]
async fn a_page_of_any_size_is_a_picture_of_ours() {
    let file = File::new(&made::vast());
    assert_eq!(look(&file.0).await.unwrap().shape, (100, 140));
    let drawn = page(&file.0, 1).await.unwrap();
    assert!(drawn.len() < 1 << 20, "{}", drawn.len());
}
