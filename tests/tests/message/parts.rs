//! Messages in parts for a vectored write: the same bytes, and large byte strings where they are. (A2-5, B4-5)

use pw::{ErrorKind, prelude::*};

use crate::shapes::{Leg, Side};

#[derive(Message, Clone, Debug)]
#[pinwire(crate = ::pw)]
struct Chunk<'a> {
    id: u64,
    first: Vec<u8>,
    name: String,
    numbers: Vec<u32>,
    second: Option<&'a [u8]>,
    legs: Vec<Leg>,
    #[pinwire(reserved = Vec<u8>)]
    gone: (),
    absent: Option<Vec<u8>>,
    bytes: Vec<Vec<u8>>,
    side: Side,
    #[pinwire(since = 2, default = [])]
    last: Vec<u8>,
    #[pinwire(since = 2)]
    note: Option<String>,
}

fn chunk(first: usize, second: &[u8], last: usize) -> Chunk<'_> {
    let leg = Leg { ratio: 1, live: Some(true), name: "é".into(), sizes: vec![1, 2] };
    Chunk {
        id: 7,
        first: vec![1; first],
        name: "name".into(),
        numbers: vec![1, 2, 3],
        second: Some(second),
        legs: vec![leg; 2],
        gone: (),
        absent: None,
        bytes: vec![vec![9; 100], vec![]],
        side: Side::Buy,
        last: vec![2; last],
        note: Some("end".into()),
    }
}

/// All parts together, and which of them are not in the scratch buffer.
fn together(value: &Chunk<'_>, min: usize) -> (Vec<u8>, Vec<usize>) {
    let len = value.scratch_len(min);
    for fill in [0xAA, 0x55] {
        let mut scratch = vec![fill; len + 3];
        let within = scratch.as_ptr_range();
        let (bytes, lent) = value
            .encode_parts(min, &mut scratch, |parts| {
                assert!(parts.iter().skip(1).all(|part| !part.is_empty()), "no part is nothing");
                let lent = parts.iter().filter(|part| !within.contains(&part.as_ptr())).map(|part| part.len());
                (concat(parts), lent.collect::<Vec<_>>())
            })
            .unwrap();
        assert_eq!(bytes, value.to_vec().unwrap(), "{min}");
        assert_eq!(bytes.len() - lent.iter().sum::<usize>(), len);
        assert_eq!(scratch[len..], [fill; 3]);
        if fill == 0x55 {
            return (bytes, lent);
        }
    }
    unreachable!()
}

#[test]
fn parts_are_the_message() {
    for (first, second, last) in [(0, 0, 0), (10, 0, 3), (5000, 70, 1), (70, 5000, 5000), (9, 9, 9)] {
        let second = vec![3; second];
        let value = chunk(first, &second, last);
        for min in [0, 1, 10, 71, 5000, 5001, usize::MAX] {
            let (_, lent) = together(&value, min);
            let expected = [first, second.len(), last].into_iter().filter(|len| *len >= min.max(1));
            assert_eq!(lent, expected.collect::<Vec<_>>(), "{min}");
        }
    }
}

#[test]
fn a_small_scratch_buffer_is_refused() {
    let second = [3; 100];
    let value = chunk(200, &second, 50);
    let len = value.scratch_len(20);
    for small in 0..len {
        let error = value.encode_parts(20, &mut vec![0; small], |_| ()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BufferTooSmall(len));
    }
}

#[test]
fn more_payloads_than_slices_are_copied() {
    #[derive(Message)]
    #[pinwire(crate = ::pw, align = 4)]
    struct Many {
        a: Vec<u8>,
        b: Vec<u8>,
        c: Vec<u8>,
        d: Vec<u8>,
        e: Vec<u8>,
        f: Vec<u8>,
        g: Vec<u8>,
        h: Vec<u8>,
        i: Vec<u8>,
        floats: Vec<f32>,
        j: Vec<u8>,
        k: Vec<u8>,
        l: Vec<u8>,
        m: Vec<u8>,
        n: Vec<u8>,
        o: Vec<u8>,
        p: Vec<u8>,
        q: Vec<u8>,
        r: Vec<u8>,
    }
    let x = |n: usize| vec![n as u8; n];
    let value = Many {
        a: x(1),
        b: x(2),
        c: x(3),
        d: x(4),
        e: x(5),
        f: x(6),
        g: x(7),
        h: x(8),
        i: x(9),
        floats: vec![1.5; 3],
        j: x(10),
        k: x(11),
        l: x(12),
        m: x(13),
        n: x(14),
        o: x(15),
        p: x(16),
        q: x(17),
        r: x(18),
    };
    let mut scratch = vec![0; value.scratch_len(1)];
    let (bytes, count) = value.encode_parts(1, &mut scratch, |parts| (concat(parts), parts.len())).unwrap();
    assert_eq!(bytes, value.to_vec().unwrap());
    assert!(count <= 33);
    assert!(Many::view_canonical(&bytes).unwrap() == value);
}

fn concat(parts: &[std::io::IoSlice<'_>]) -> Vec<u8> {
    parts.iter().flat_map(|part| part.iter().copied()).collect()
}
