//! Writes the seeds: `seeds FOLDER` makes one folder for each target. (No binary, as cargo-fuzz takes those for targets.)

use std::fs;
use std::path::Path;

use pinwire_fuzz::message::random::{Fill, Random};
use pinwire_fuzz::tails::random::Source;
use pinwire_fuzz::tails::{TLV_LEVELS, VLAN_LEVELS};
use pinwire_fuzz::{Side, Trade, frame, readers};
use pw::prelude::*;

/// One packet of each kind with several tails, in the order of the target.
fn tails(source: &mut Source) -> [Vec<u8>; 8] {
    let packets = [
        source.ip().to_vec(),
        source.meta().to_vec(),
        source.widths().to_vec(),
        source.counts().to_vec(),
        source.framed().to_vec(),
        source.chunk().to_vec(),
        source.tlv(TLV_LEVELS).to_vec(),
        source.vlan(VLAN_LEVELS).to_vec(),
    ];
    packets.map(|bytes| bytes.expect("a packet"))
}

fn main() {
    let folder = std::env::args().nth(1).expect("usage: seeds FOLDER");
    let write = |target: &str, name: usize, bytes: &[u8]| {
        let folder = Path::new(&folder).join(target);
        fs::create_dir_all(&folder).expect("a folder for seeds");
        fs::write(folder.join(format!("seed-{name}")), bytes).expect("a seed can be written");
    };
    for (index, reader) in readers().into_iter().enumerate() {
        for (number, fill) in [Fill::Unicode, Fill::Mixed].into_iter().enumerate() {
            let message = (reader.write)(&mut Random::new(1, fill));
            write("message_view", 2 * index + number, &[&[index as u8], &message[..]].concat());
            let framed = frame(index as u64, &message);
            if index % 5 == number {
                write("frame", index, &[&[9], &framed[..], b"noise", &framed, &framed[..20]].concat());
            }
        }
    }
    for (index, note) in ["", "a note", "Grüße"].into_iter().enumerate() {
        let trade = Trade {
            kind: b'P',
            time: U48::new(1).expect("small"),
            side: Side::Buy,
            symbol: Ascii::new("ESZ6").expect("short"),
            price: 100,
            stop: Some(7),
            note_len: 0,
            note,
        };
        write("packet", index, &[&[0], &trade.to_vec().expect("a packet")[..]].concat());
    }
    for number in 0..4 {
        for (bytes, kind) in tails(&mut Source::new(number)).into_iter().zip(1_u8..) {
            write("packet", 10 * number as usize + usize::from(kind) + 10, &[&[kind], &bytes[..]].concat());
        }
    }
    for size in [16, 200, 1000] {
        let bytes: Vec<u8> = (0..size).map(|index| (index * 37 % 251) as u8).collect();
        write("message_roundtrip", size, &bytes);
    }
}
