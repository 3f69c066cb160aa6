//! Files made here: real framing, every kind of message, the same bytes every time.

mod dbn;
mod elf;
mod ice_impact;
mod itch50;
mod net;
mod nyse_xdp;
mod tzif;
mod wav;

use pinwire::{Packet, Schema, Union};

pub(super) use dbn::{v1 as dbn_v1, v2 as dbn_v2, v3_fragment as dbn_fragment, v3_with_ts_out as dbn_v3};
pub(super) use elf::{big as elf_be, little as elf_le};
pub(super) use ice_impact::capture as ice_impact;
pub(super) use itch50::{
    binary_file as itch50_binary_file, mold as itch50_mold, without_lengths as itch50_without_lengths,
};
pub(super) use net::{pcap_be, pcap_le};
pub(super) use nyse_xdp::capture as nyse_xdp;
pub(super) use tzif::{v1 as tzif_v1, v2 as tzif_v2, v3 as tzif_v3};
pub(super) use wav::{extensible as wav_extensible, pcm as wav_pcm};

/// SplitMix64: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `end`.
    fn below(&mut self, end: u32) -> u32 {
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u32
    }

    fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.next().to_le_bytes()[0]).collect()
    }
}

/// Every kind of message that a union knows.
fn kinds<U: Union>(tags: impl Iterator<Item = U::Tag>) -> Vec<(U::Tag, &'static Schema)> {
    tags.filter_map(|tag| Some((tag, U::schema_of(tag)?))).collect()
}

/// Adds a packet whose buffer is large enough by construction.
fn append(out: &mut Vec<u8>, packet: &impl Packet) {
    out.extend(packet.to_vec().expect("samples hold values that fit"));
}
