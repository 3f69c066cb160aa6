//! Bodies that are aligned.

use pw::prelude::*;

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, align = 8)]
struct Tensor {
    name: String,
    dims: Vec<u32>,
    bytes: Vec<u8>,
    data: Vec<f64>,
}

#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw, align = 16)]
struct Model {
    id: u8,
    title: String,
    codes: Vec<u16>,
    first: Option<Tensor>,
    tensors: Vec<Tensor>,
    more: Vec<Vec<Tensor>>,
    bytes: Vec<u8>,
}

fn tensor(number: usize) -> Tensor {
    Tensor {
        name: "n".repeat(number % 5),
        dims: vec![1; number % 3],
        bytes: vec![2; number % 7],
        data: vec![0.5; number % 4],
    }
}

fn value(number: usize) -> Model {
    Model {
        id: 1,
        title: "t".repeat(number % 6),
        codes: vec![3; number % 4],
        first: (number % 2 == 1).then(|| tensor(number)),
        tensors: (0..number % 5).map(|index| tensor(number + index)).collect(),
        more: vec![vec![], (0..number % 3).map(tensor).collect()],
        bytes: vec![4; number % 2],
    }
}

// `map` would fix the type of what it returns before it is known to be the head's.
#[expect(clippy::manual_map, reason = "the match is coerced, arm by arm")]
fn write<'out>(value: &Model, staged: bool, out: &'out mut [u8]) -> Result<&'out mut [u8], Error> {
    let first = match &value.first {
        Some(tensor) => Some(tensor as _),
        None => None,
    };
    let model = Model::writer(out, ModelHead { id: 1, title: &value.title, first }).codes(&value.codes);
    let model = match staged {
        false => model.tensors(&value.tensors),
        true => model.tensors(Staged(value.tensors.iter())),
    };
    model.more(&value.more).bytes(&value.bytes).finish()
}

#[test]
fn the_same_bytes_as_from_a_value() {
    for number in 0..200 {
        let value = value(number);
        let expected = value.to_vec().unwrap();
        crate::in_any_memory(&expected, |out| write(&value, false, out));
        let mut memory = vec![0xaa; 3 * expected.len()];
        assert_eq!(write(&value, true, &mut memory).unwrap(), expected, "{number}");
    }
}

#[test]
fn every_smaller_buffer_is_refused() {
    for number in [0, 3, 11, 23] {
        let value = value(number);
        crate::in_too_little_memory(value.encoded_len(), |out| write(&value, false, out));
        // How much room staged rows need is said with a little to spare.
        for room in 0..value.encoded_len() {
            let error = write(&value, true, &mut vec![0; room]).unwrap_err();
            let ErrorKind::BufferTooSmall(needed) = error.kind() else { panic!("{error}") };
            assert_eq!(
                write(&value, true, &mut vec![0; needed.max(value.encoded_len() * 2)]).unwrap(),
                value.to_vec().unwrap()
            );
        }
    }
}
