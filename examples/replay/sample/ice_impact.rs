//! An iMpact capture: four messages in each datagram, contents at random.

use super::{Random, append, kinds, net};
use crate::protocols::ice_impact::{Body, Message, PacketHeader};

const MESSAGES_PER_PACKET: usize = 4;
const UNKNOWN: [(u8, usize); 2] = [(b'9', 300), (b'!', 0)];

pub(crate) fn capture(messages: usize) -> Vec<u8> {
    let mut random = Random(5);
    let kinds = kinds::<Body<'_>>(0..=u8::MAX);
    let known = kinds.iter().map(|(tag, schema)| (*tag, schema.size));
    let known = known.cycle().take(messages.max(kinds.len()));
    let all: Vec<_> = known.chain(UNKNOWN).collect();
    let packets =
        all.chunks(MESSAGES_PER_PACKET).zip(1..).map(|(messages, number)| packet(messages, number, &mut random));
    net::capture(&packets.collect::<Vec<_>>())
}

fn packet(messages: &[(u8, usize)], sequence: u32, random: &mut Random) -> Vec<u8> {
    let mut out = Vec::new();
    let (count, timestamp) = (messages.len() as u16, 1_500_000_000_000 + u64::from(sequence));
    append(&mut out, &PacketHeader { session: 1, sequence, count, timestamp });
    for &(message_type, size) in messages {
        append(&mut out, &Message { message_type, length: 0, body: &random.bytes(size) });
    }
    out
}
