// What the head borrows lives until the message is written.
// expect: E0597

use pinwire::prelude::*;

#[derive(Message)]
struct Note {
    id: u8,
    sizes: Vec<u32>,
    best: Leg,
}

#[derive(Message)]
struct Leg {
    symbol: String,
}

fn main() {
    let mut buffer = [0; 64];
    let best;
    let writer = {
        let symbol = String::from("ES");
        best = LegHead { symbol: &symbol };
        Note::writer(&mut buffer, NoteHead { id: 7, best: &best })
    };
    let _ = writer.sizes(&[1]).finish();
}
