//! Small videos and recordings as telephones make them: every box that says where, and nothing that really plays.

/// What a telephone notes, in all files below. A clean file has it nowhere.
pub const PLACE: &[u8] = b"+52.5200+013.4050/";
/// What all the files play, byte by byte; a clean file still has it.
pub const SOUND: &[u8] = b"frame after frame";

fn part(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len() + 8).unwrap_or_default();
    [&size.to_be_bytes(), &kind[..], body].concat()
}

/// Numbers of four bytes.
fn numbers(all: &[u32]) -> Vec<u8> {
    all.iter().flat_map(|number| number.to_be_bytes()).collect()
}

/// A track of `vide`, `soun` or anything else, with one chunk of one sample in the file.
fn track(handler: &[u8; 4], (width, height): (u32, u32), (at, size): (u32, u32)) -> Vec<u8> {
    let matrix = [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000];
    let head = [&[0; 10][..], &matrix, &[width << 16, height << 16]].concat();
    let kind = [&[0; 8][..], handler, &[0; 13]].concat();
    let tables = [
        part(b"stsz", &numbers(&[0, 0, 1, size])),
        part(b"stsc", &numbers(&[0, 1, 1, 1, 1])),
        part(b"stco", &numbers(&[0, 1, at])),
    ];
    // QuickTime says in a second `hdlr` where the bytes are.
    let inner = [part(b"hdlr", &[&[0; 8][..], b"alis", &[0; 13]].concat()), part(b"stbl", &tables.concat())];
    let media = [part(b"hdlr", &kind), part(b"minf", &inner.concat())];
    let note = part(b"udta", &part(b"\xa9xyz", PLACE));
    part(b"trak", &[part(b"tkhd", &numbers(&head)), part(b"mdia", &media.concat()), note].concat())
}

fn boxes(brand: &[u8; 4], handlers: &[&[u8; 4]], seed: u8) -> Vec<u8> {
    let brand = part(b"ftyp", &[&brand[..], &[0; 4], b"isom"].concat());
    // First the bytes, so that places in them are known: after the brand and a head of eight.
    let at = u32::try_from(brand.len() + 8).unwrap_or_default();
    let played = [SOUND, &[seed]].concat();
    let (sound, place) =
        (u32::try_from(played.len()).unwrap_or_default(), u32::try_from(PLACE.len()).unwrap_or_default());
    let bytes = part(b"mdat", &[&played[..], PLACE].concat());
    let mut whole = part(b"mvhd", &numbers(&[&[0, 0, 0, 1000, 61_000][..], &[0; 20]].concat()));
    for handler in handlers {
        let samples = if *handler == b"gpmd" { (at + sound, place) } else { (at, sound) };
        whole.extend(track(handler, (1080, 1920), samples));
    }
    whole.extend(part(b"udta", &part(b"\xa9xyz", PLACE)));
    whole.extend(part(b"meta", &part(b"loci", PLACE)));
    let note = part(b"uuid", &[&[7; 16][..], PLACE].concat());
    [brand, bytes, part(b"moov", &whole), note, part(b"free", PLACE)].concat()
}

/// An upright video of a minute and a second, with a track of places along the way. No other `seed` gives the same.
pub fn mp4(seed: u8) -> Vec<u8> {
    boxes(b"mp42", &[b"vide", b"soun", b"gpmd"], seed)
}

/// Sound of the same length.
pub fn m4a(seed: u8) -> Vec<u8> {
    boxes(b"M4A ", &[b"soun", b"gpmd"], seed)
}

fn element(id: &[u8], body: &[u8]) -> Vec<u8> {
    let size = u64::try_from(body.len()).unwrap_or_default() | 1 << 56;
    [id, &size.to_be_bytes(), body].concat()
}

/// A video of a minute and a second as browsers record it: nobody knows the length of its parts.
pub fn webm(seed: u8) -> Vec<u8> {
    let head = element(&[0x1a, 0x45, 0xdf, 0xa3], &element(&[0x42, 0x82], b"webm"));
    let length = element(&[0x44, 0x89], &61_000_f64.to_be_bytes());
    let picture = [element(&[0xb0], &[5, 0]), element(&[0xba], &[2, 208])].concat();
    let entry = [element(&[0x83], &[1]), element(&[0xe0], &picture)].concat();
    let tag = element(
        &[0x67, 0xc8],
        &[element(&[0x45, 0xa3], b"LOCATION"), element(&[0x44, 0x87], PLACE)].concat(),
    );
    let tags = element(&[0x12, 0x54, 0xc3, 0x67], &element(&[0x73, 0x73], &tag));
    let block = element(&[0xa3], &[&[0x81, 0, 0, 0x80], SOUND, &[seed]].concat());
    let cluster = [&[0x1f, 0x43, 0xb6, 0x75, 0xff][..], &element(&[0xe7], &[0]), &block].concat();
    let parts = [
        element(&[0x15, 0x49, 0xa9, 0x66], &length),
        element(&[0x16, 0x54, 0xae, 0x6b], &element(&[0xae], &entry)),
        cluster,
        tags,
    ];
    [head, vec![0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], parts.concat()]
        .concat()
}

/// Half a second of sound, with words about it that say where.
pub fn mp3(seed: u8) -> Vec<u8> {
    let size = u8::try_from(PLACE.len()).unwrap_or_default();
    let tag = [b"ID3\x04\0\x20\0\0\0", &[size][..], PLACE].concat();
    // Layer III, 128 kilobits, 44,100 samples a second: 417 bytes each.
    let mut frame = vec![0xff, 0xfb, 0x90, 0x00];
    frame.extend(SOUND);
    frame.resize(417, seed);
    [tag, frame.repeat(19)].concat()
}

/// A second of silence with a chunk that says where.
pub fn wav(seed: u8) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], body: &[u8]| {
        let size = u32::try_from(body.len()).unwrap_or_default();
        [&kind[..], &size.to_le_bytes(), body, &vec![0; body.len() % 2]].concat()
    };
    // One channel of eight bits, eight thousand a second.
    let like = [
        &1_u16.to_le_bytes()[..],
        &1_u16.to_le_bytes(),
        &8000_u32.to_le_bytes(),
        &8000_u32.to_le_bytes(),
        &[1, 0, 8, 0],
    ];
    let mut sound = SOUND.to_vec();
    sound.resize(8000, seed);
    let parts = [chunk(b"fmt ", &like.concat()), chunk(b"LIST", PLACE), chunk(b"data", &sound)].concat();
    let size = u32::try_from(parts.len() + 4).unwrap_or_default();
    [b"RIFF", &size.to_le_bytes()[..], b"WAVE", &parts].concat()
}

/// A second of sound, with words about it that say where.
pub fn flac(seed: u8) -> Vec<u8> {
    let block = |kind: u8, body: &[u8]| {
        let [_, size @ ..] = u32::try_from(body.len()).unwrap_or_default().to_be_bytes();
        [&[kind][..], &size, body].concat()
    };
    let mut like = vec![0; 34];
    // 44,100 a second in 20 bits, two channels of 16 bits, 44,100 in 36 bits.
    let word: u64 = 44_100 << 44 | 1 << 41 | 15 << 36 | 44_100;
    like.splice(10..18, word.to_be_bytes());
    [b"fLaC", &block(0, &like)[..], &block(0x84, PLACE), &[0xff, 0xf8], SOUND, &[seed]].concat()
}

/// A page of Ogg with one packet, without its checksum.
fn page(number: u32, sample: u64, packet: &[u8]) -> Vec<u8> {
    let first = if number == 0 { 2 } else { 0 };
    let mut sizes = vec![255; packet.len() / 255];
    sizes.push(u8::try_from(packet.len() % 255).unwrap_or_default());
    let count = u8::try_from(sizes.len()).unwrap_or_default();
    let head = [
        b"OggS",
        &[0, first][..],
        &sample.to_le_bytes(),
        &[1, 0, 0, 0],
        &number.to_le_bytes(),
        &[0; 4],
        &[count],
    ];
    [head.concat(), sizes, packet.to_vec()].concat()
}

/// A second of Opus, with words about it that say where.
pub fn ogg(seed: u8) -> Vec<u8> {
    let like = [b"OpusHead", &[1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0][..]].concat();
    let size = u8::try_from(PLACE.len()).unwrap_or_default();
    let words = [b"OpusTags", &[4, 0, 0, 0][..], b"test", &[1, 0, 0, 0, size, 0, 0, 0], PLACE].concat();
    [page(0, 0, &like), page(1, 0, &words), page(2, 48_312, &[SOUND, &[seed]].concat())].concat()
}
