// It need not live longer.

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

pub(crate) fn main() {
    let mut buffer = [0; 64];
    let bytes = {
        let symbol = String::from("ES");
        let best = LegHead { symbol: &symbol };
        Note::writer(&mut buffer, NoteHead { id: 7, best: &best }).sizes(&[1]).finish().unwrap()
    };
    assert_eq!(Note::view(bytes).unwrap().best().symbol(), "ES");
}
