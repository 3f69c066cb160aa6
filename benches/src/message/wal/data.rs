//! What a database writes to its log: an entry of 1 KB, and 100,000 of them as a snapshot.

use pinwire::prelude::*;

use crate::message::convert::{Convert, convert};
use crate::message::proto::messages;
use crate::random::Random;

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct Column {
        pub name: String,
        pub value: Vec<u8>,
    }
}

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct Entry {
        pub sequence: u64,
        pub transaction: u64,
        pub table: String,
        pub key: Vec<u8>,
        pub columns: Vec<Column>,
    }
}

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct Snapshot {
        pub taken_at: u64,
        pub entries: Vec<Entry>,
    }
}

/// The same for prost.
pub mod proto {
    super::messages! {
        Column {
            [string] name: String = "1",
            [bytes = "vec"] value: Vec<u8> = "2",
        }
        Entry {
            [uint64] sequence: u64 = "1",
            [uint64] transaction: u64 = "2",
            [string] table: String = "3",
            [bytes = "vec"] key: Vec<u8> = "4",
            [message, repeated] columns: Vec<Column> = "5",
        }
        Snapshot {
            [uint64] taken_at: u64 = "1",
            [message, repeated] entries: Vec<Entry> = "2",
        }
    }
}

convert! {
    Column => [proto::Column] { name value }
    Entry => [proto::Entry] { sequence transaction table key columns }
    Snapshot => [proto::Snapshot] { taken_at entries }
}

const COLUMNS: usize = 8;

pub fn entry(random: &mut Random, sequence: u64) -> Entry {
    let mut bytes = |length: usize| (0..length).map(|_| random.next() as u8).collect::<Vec<u8>>();
    let column = |number: usize, value| Column { name: format!("column_{number}"), value };
    Entry {
        sequence,
        transaction: sequence / 3,
        table: "accounts".to_owned(),
        key: bytes(16),
        columns: (0..COLUMNS).map(|number| column(number, bytes(104))).collect(),
    }
}

pub fn entries(count: usize) -> Vec<Entry> {
    let mut random = Random::new(0x3A1);
    (0..count).map(|sequence| entry(&mut random, sequence as u64)).collect()
}
