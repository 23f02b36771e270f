//! PDFs for tests, small and written by hand.

use std::fmt::Write;

/// A PDF with one page for each of `pages`, which says it in large letters. `(`, `)` and `\` have a meaning in there.
pub fn pdf(pages: &[&str]) -> Vec<u8> {
    titled(pages, "Programme")
}

/// The same, with this title among its metadata.
pub fn titled(pages: &[&str], title: &str) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|at| format!("{} 0 R", 4 + 2 * at)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    for (at, words) in pages.iter().enumerate() {
        let drawn = format!("BT /F1 48 Tf 60 700 Td ({words}) Tj ET");
        let inside = 5 + 2 * at;
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {inside} 0 R >>"
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()));
    }
    objects.push(format!("<< /Title ({title}) >>"));
    written(&objects)
}

/// One that opens with a password only.
pub fn locked() -> Vec<u8> {
    let lock = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 \
      /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> \
      /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> >> /ID [<00> <00>] /Root";
    String::from_utf8_lossy(&pdf(&["Secret"])).replace("/Root", lock).into_bytes()
}

/// One that claims to have nine hundred million pages.
pub fn endless() -> Vec<u8> {
    String::from_utf8_lossy(&pdf(&["Again"])).replace("/Count 1", "/Count 900000000").into_bytes()
}

/// One with a page as large as a city.
pub fn vast() -> Vec<u8> {
    String::from_utf8_lossy(&pdf(&["Small"])).replace("[0 0 595 842]", "[0 0 9999999 14000000]").into_bytes()
}

/// One that begins well and ends in the middle.
pub fn cut() -> Vec<u8> {
    pdf(&["Gone"]).into_iter().take(60).collect()
}

/// Objects with the table that says where they are.
fn written(objects: &[String]) -> Vec<u8> {
    let (mut file, mut table) = ("%PDF-1.4\n".to_owned(), String::new());
    for (at, object) in objects.iter().enumerate() {
        // Writing into a string does not fail.
        let _ = writeln!(table, "{:010} 00000 n ", file.len());
        let _ = write!(file, "{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let (count, info, start) = (objects.len() + 1, objects.len(), file.len());
    let _ = write!(
        file,
        "xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<< /Size {count} /Root 1 0 R /Info {info} 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    file.into_bytes()
}
