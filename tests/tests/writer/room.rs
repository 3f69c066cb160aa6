//! How much room there must be.

use pw::prelude::*;

use crate::shapes::Side;

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Line {
    id: u64,
    side: Side,
    texts: Vec<String>,
    sizes: Option<Vec<u32>>,
}

/// All that follows the first thing without room is counted, so that one more attempt is enough.
#[test]
fn the_need_is_exact_wherever_the_room_ends() {
    let value = Line { id: 1, side: Side::Buy, texts: vec!["a".into(), "bcd".into()], sizes: Some(vec![1, 2, 3]) };
    let expected = value.to_vec().unwrap();
    fn write(out: &mut [u8]) -> Result<&mut [u8], Error> {
        Line::writer(out, LineHead { id: 1, side: Side::Buy }).texts(["a", "bcd"]).sizes(Some(&[1, 2, 3])).finish()
    }
    crate::in_any_memory(&expected, write);
    crate::in_too_little_memory(expected.len(), write);
    let error = write(&mut []).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("Line at byte 0: the buffer is too small, {} bytes are needed", expected.len())
    );
}

/// An error of a value is not replaced by what comes after it.
#[test]
fn the_first_error_stays() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Two {
        bars: Vec<crate::shapes::Bar>,
        texts: Vec<String>,
    }
    let mut bar = crate::random::Random(1).all().bar;
    bar.low = 99;
    let mut memory = [0; 20];
    let error = Two::writer(&mut memory, TwoHead {}).bars([bar]).texts(["much too long for the buffer"; 9]).finish();
    assert!(!matches!(error.unwrap_err().kind(), ErrorKind::BufferTooSmall(_)));
}
