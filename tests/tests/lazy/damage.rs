//! Damaged bytes: cut everywhere, each byte changed. (X-17, B2-3)

use pw::Message;

use crate::agree::{Seen, Twin};
use crate::types::{All, Book, Model, Node, Places, Places2, all, book, model, node, places, places2};

/// Calls everything; what the lazy view says fits what the validator says.
pub fn look<M: Twin>(bytes: &[u8]) -> Seen {
    let mut seen = Seen { len: bytes.len(), ..Seen::default() };
    let full = M::view(bytes);
    let lazy = match M::lazy(bytes) {
        Ok(lazy) => lazy,
        Err(error) => {
            // It sees what the validator sees first.
            assert_eq!(full.err(), Some(error), "{bytes:02x?}");
            seen.errors += 1;
            return seen;
        }
    };
    M::touch(&lazy, &mut seen);
    match (full, M::check(&lazy)) {
        (Ok(view), Ok(checked)) => {
            M::pair(&lazy, &view);
            assert!(M::same(&view, &checked), "{bytes:02x?}");
        }
        (Ok(_), Err(error)) => panic!("the validator accepts what `check` does not: {error} in {bytes:02x?}"),
        (Err(error), Ok(_)) => panic!("`check` accepts what the validator does not: {error} in {bytes:02x?}"),
        (Err(error), Err(same)) => assert_eq!(error, same, "{bytes:02x?}"),
    }
    seen
}

/// All damage; how often a getter succeeded and did not where the validator refuses the bytes.
fn damage<M: Twin>(bytes: &[u8]) -> Seen {
    let mut sum = Seen::default();
    for len in 0..bytes.len() {
        assert!(M::lazy(&bytes[..len]).is_err(), "{len} of {} bytes", bytes.len());
        look::<M>(&bytes[..len]);
    }
    let mut changed = bytes.to_vec();
    for at in 0..bytes.len() {
        for mask in [0x01, 0x80, 0xff, bytes[at]] {
            changed[at] ^= mask;
            let seen = look::<M>(&changed);
            if M::view(&changed).is_err() {
                sum.good += seen.good;
                sum.errors += seen.errors;
            }
            changed[at] = bytes[at];
        }
    }
    sum
}

#[track_caller]
fn damaged<M: Twin>(value: &M) {
    let sum = damage::<M>(&value.to_vec().expect("it can be written"));
    assert!(sum.good > 1000 && sum.errors > 100, "the damage does not reach the getters: {sum:?}");
}

#[test]
fn every_kind_of_field() {
    damaged(&all());
}

#[test]
fn enums_maps_and_boxes() {
    damaged(&book());
}

#[test]
fn messages_that_hold_themselves() {
    damaged(&node(3));
}

#[test]
fn aligned_bodies() {
    damaged(&model());
}

#[test]
fn versions() {
    damaged(&places());
    damaged(&places2());
    assert!(damage::<Places2>(&places().to_vec().expect("written")).good > 1000);
    assert!(damage::<Places>(&places2().to_vec().expect("written")).good > 1000);
}

/// Two bytes at once, anywhere: numbers of a generator with a fixed seed.
#[test]
fn pairs_of_bytes() {
    fn pairs<M: Twin>(bytes: &[u8]) {
        let mut random = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = |below: usize| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            random as usize % below
        };
        for _ in 0..1000 {
            let mut changed = bytes.to_vec();
            for _ in 0..2 {
                changed[next(bytes.len())] = [0, 1, 4, 0x80, 0xff, next(256) as u8][next(6)];
            }
            look::<M>(&changed);
        }
    }
    pairs::<All>(&all().to_vec().expect("written"));
    pairs::<Book>(&book().to_vec().expect("written"));
    pairs::<Node>(&node(3).to_vec().expect("written"));
    pairs::<Model>(&model().to_vec().expect("written"));
}
