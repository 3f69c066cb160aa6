//! An XDP capture: three messages in each datagram, contents at random.

use super::{Random, append, kinds, net};
use crate::protocols::nyse_xdp::{Body, Message, PacketHeader};

const MESSAGES_PER_PACKET: usize = 3;
const UNKNOWN: [(u16, usize); 2] = [(2, 12), (140, 30)];

pub(crate) fn capture(messages: usize) -> Vec<u8> {
    let mut random = Random(1);
    let kinds = kinds::<Body<'_>>(0..=u16::MAX);
    let known = kinds.iter().map(|(tag, schema)| (*tag, schema.size));
    let known = known.cycle().take(messages.max(kinds.len()));
    let all: Vec<_> = known.chain(UNKNOWN).collect();
    let packets =
        all.chunks(MESSAGES_PER_PACKET).zip(1..).map(|(messages, number)| packet(messages, number, &mut random));
    net::capture(&packets.collect::<Vec<_>>())
}

fn packet(messages: &[(u16, usize)], sequence_number: u32, random: &mut Random) -> Vec<u8> {
    let mut body = Vec::new();
    for &(message_type, size) in messages {
        append(&mut body, &Message { message_size: 0, message_type, body: &random.bytes(size) });
    }
    let mut out = Vec::new();
    append(
        &mut out,
        &PacketHeader {
            packet_size: (16 + body.len()) as u16,
            delivery_flag: 11,
            message_count: messages.len() as u8,
            sequence_number,
            timestamp: 1_500_000_000 + sequence_number,
            nanoseconds: 0,
        },
    );
    out.extend(body);
    out
}
