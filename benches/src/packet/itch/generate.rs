//! A deterministic ITCH 5.0 file: values are plausible, and every enumeration is one that all peers know.

use crate::random::Random;

/// Message types and their share of a trading day, in thousandths.
const MIX: &[(u8, u64)] = &[
    (b'A', 420),
    (b'D', 385),
    (b'U', 75),
    (b'E', 45),
    (b'X', 22),
    (b'P', 14),
    (b'F', 13),
    (b'I', 9),
    (b'C', 4),
    (b'L', 4),
    (b'R', 3),
    (b'Y', 2),
    (b'H', 2),
    (b'Q', 1),
    (b'S', 1),
];

pub fn file(messages: usize) -> Vec<u8> {
    let mut maker = Maker { random: Random::new(0x17C4), body: Vec::new(), timestamp: 34_200_000_000_000 };
    let weights: Vec<u64> = MIX.iter().map(|(_, share)| *share).collect();
    let mut out = Vec::new();
    for _ in 0..messages {
        let kind = MIX[maker.random.weighted(&weights)].0;
        maker.message(kind);
        out.extend((maker.body.len() as u16).to_be_bytes());
        out.extend(&maker.body);
    }
    out
}

struct Maker {
    random: Random,
    body: Vec<u8>,
    timestamp: u64,
}

impl Maker {
    fn message(&mut self, kind: u8) {
        self.body.clear();
        self.head(kind);
        match kind {
            b'A' => self.add(),
            b'F' => {
                self.add();
                self.text(b"GSCO");
            }
            b'D' => self.long(),
            b'U' => self.numbers(&[8, 8, 4, 4]),
            b'E' => self.numbers(&[8, 4, 8]),
            b'X' => self.numbers(&[8, 4]),
            b'P' => {
                self.add();
                self.long();
            }
            b'C' => {
                self.numbers(&[8, 4, 8]);
                self.text(b"Y");
                self.numbers(&[4]);
            }
            _ => self.rare(kind),
        }
    }

    fn rare(&mut self, kind: u8) {
        match kind {
            b'I' => self.imbalance(),
            b'L' => {
                self.text(b"GSCO");
                self.stock();
                self.text(b"YNA");
            }
            b'R' => self.directory(),
            b'Y' => {
                self.stock();
                self.text(b"0");
            }
            b'H' => {
                self.stock();
                self.text(b"T     ");
            }
            b'Q' => {
                self.long();
                self.stock();
                self.numbers(&[4, 8]);
                self.text(b"O");
            }
            _ => self.text(b"Q"),
        }
    }

    fn head(&mut self, kind: u8) {
        self.timestamp += self.random.below(50_000);
        let locate = self.random.below(8_000) as u16;
        self.body.push(kind);
        self.body.extend(locate.to_be_bytes());
        self.body.extend(0u16.to_be_bytes());
        self.body.extend(&self.timestamp.to_be_bytes()[2..]);
    }

    fn add(&mut self) {
        self.long();
        let side = self.random.pick(b"BS");
        self.body.push(side);
        self.numbers(&[4]);
        self.stock();
        self.numbers(&[4]);
    }

    fn imbalance(&mut self) {
        self.numbers(&[8, 8]);
        self.text(b"B");
        self.stock();
        self.numbers(&[4, 4, 4]);
        self.text(b"O1");
    }

    fn directory(&mut self) {
        self.stock();
        self.text(b"QN");
        self.numbers(&[4]);
        self.text(b"NCZ PNN1N");
        self.numbers(&[4]);
        self.text(b"N");
    }

    fn stock(&mut self) {
        let stock = self.random.pick(&[b"AAPL    ", b"MSFT    ", b"ZVZZT   ", b"GOOGL   "]);
        self.text(stock);
    }

    fn long(&mut self) {
        self.numbers(&[8]);
    }

    /// Big-endian numbers of these widths, of plausible magnitude.
    fn numbers(&mut self, widths: &[usize]) {
        for width in widths {
            let value = self.random.below(1 << 22);
            self.body.extend(&value.to_be_bytes()[8 - width..]);
        }
    }

    fn text(&mut self, text: &[u8]) {
        self.body.extend(text);
    }
}
