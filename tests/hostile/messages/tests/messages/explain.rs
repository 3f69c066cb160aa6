//! Explanations of any bytes: each byte once, the reader's own verdict, the values of the view. (A2-13, A3-2, B1-7)

use pinwire_hostile_messages::message::random::{Fill, Random};
use pinwire_hostile_messages::message::subject::{Reader, families};

/// Messages of each type and version, with each way to fill them.
const MESSAGES: u64 = 3;
/// Damaged copies of each.
const DAMAGED: usize = 12;

fn messages(reader: &Reader) -> impl Iterator<Item = Vec<u8>> {
    let fills = [Fill::Empty, Fill::Unicode, Fill::Mixed];
    let write = reader.write;
    (0..MESSAGES).flat_map(move |seed| fills.map(|fill| write(&mut Random::new(seed, fill))))
}

#[test]
fn good_messages_of_all_versions() {
    for versions in families() {
        for writer in &versions {
            for message in messages(writer) {
                versions.iter().for_each(|reader| (reader.explain)(&message));
            }
        }
    }
}

#[test]
fn every_prefix() {
    for reader in families().into_iter().map(|[.., newest]| newest) {
        let message = (reader.write)(&mut Random::new(3, Fill::Unicode));
        (0..=message.len().min(600)).for_each(|len| (reader.explain)(&message[..len]));
        (reader.explain)(&[&message[..], b"more"].concat());
    }
}

/// One to three bytes of each copy are other ones: mostly lengths and ends, as they break most.
#[test]
fn damaged_messages() {
    for reader in families().into_iter().flatten() {
        for (seed, message) in (0..).zip(messages(&reader)) {
            let mut random = Random::new(seed, Fill::Empty);
            for _ in 0..DAMAGED {
                let mut damaged = message.clone();
                for _ in 0..1 + random.bits() % 3 {
                    let (at, value) = (random.bits() as usize % damaged.len(), random.bits());
                    damaged[at] = if value % 4 == 0 { 0xff } else { (value >> 8) as u8 };
                }
                (reader.explain)(&damaged);
            }
        }
    }
}

#[test]
fn noise() {
    for reader in families().into_iter().flatten() {
        for len in 0..80 {
            let mut random = Random::new(len, Fill::Empty);
            let noise: Vec<u8> = (0..len).map(|_| random.bits() as u8).collect();
            (reader.explain)(&noise);
        }
    }
}
