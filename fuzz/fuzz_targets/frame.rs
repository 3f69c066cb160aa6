//! A stream of frames and garbage, in pieces: the frames do not depend on the pieces, and none is lost.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinwire_fuzz::{frame, guarded};
use pw::{Frame, Scanner};

fuzz_target!(|data: &[u8]| {
    let Some((piece, bytes)) = data.split_first() else { return };
    guarded(bytes, |bytes, _| {
        if let Ok((frame, rest)) = Frame::parse_prefix(bytes) {
            assert_eq!(frame.as_bytes().len() + rest.len(), bytes.len());
            assert_eq!(Frame::parse(frame.as_bytes()).map(|frame| frame.body().len()), Ok(frame.body().len()));
        }
        let whole = scan(bytes, bytes.len().max(1));
        assert_eq!(whole, scan(bytes, usize::from(*piece) + 1), "the pieces matter");
    });
    // A whole frame behind garbage is found, unless the garbage is a frame that holds it.
    let good = frame(1, b"body");
    let found = scan(&[bytes, &good, &[0; 64]].concat(), 4096);
    let covered: usize = scan(bytes, 4096).iter().map(Vec::len).sum();
    assert!(covered > 0 || bytes.windows(3).any(|three| three == &good[..3]) || found.contains(&good), "lost");
});

/// All frames in the stream when it comes in pieces of `len` bytes.
fn scan(stream: &[u8], len: usize) -> Vec<Vec<u8>> {
    let (mut scanner, mut buffer, mut found) = (Scanner::with_max_len(1 << 16), Vec::new(), Vec::new());
    for piece in stream.chunks(len) {
        buffer.extend_from_slice(piece);
        let mut frames = scanner.frames(&buffer);
        found.extend((&mut frames).map(|frame| frame.as_bytes().to_vec()));
        let taken = frames.taken();
        buffer.drain(..taken);
    }
    found.extend(scanner.last_frames(&buffer).map(|frame| frame.as_bytes().to_vec()));
    let limit = 90 * stream.len() as u64 + 1024;
    assert!(scanner.checksummed() <= limit, "{} bytes summed of {}", scanner.checksummed(), stream.len());
    found
}
