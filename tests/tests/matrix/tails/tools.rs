//! What is compared.

use pw::{Error, ErrorKind, Packet};

/// What is wrong, where, and the field or packet that the text names.
pub(super) type Fault = (ErrorKind, usize, &'static str);

pub(super) fn fault(error: Error) -> (ErrorKind, usize, String) {
    let text = error.to_string();
    let (place, _) = text.split_once(" at byte ").unwrap();
    (error.kind(), error.offset(), place.to_owned())
}

/// What reading says.
#[track_caller]
pub(super) fn is<P: Packet>(bytes: &[u8], expected: Result<(), Fault>) {
    let expected = expected.map_err(|(kind, offset, place)| (kind, offset, place.to_owned()));
    assert_eq!(P::view(bytes).map(drop).map_err(fault), expected, "{bytes:02x?}");
}

/// What writing says.
#[track_caller]
pub(super) fn refuses<P: Packet>(value: &P, (kind, offset, place): Fault) {
    let error = value.to_vec().unwrap_err();
    assert_eq!(fault(error), (kind, offset, place.to_owned()));
    let mut room = vec![0; 1000];
    assert_eq!(value.encode_into(&mut room), Err(error));
}
