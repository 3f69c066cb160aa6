//! Replaying files: framing is walked, every message is read in place, every number is summed.
//!
//! All of it works on bytes and does no input or output; the `replay` command maps a file and
//! prints the [`Report`]. A protocol is one file of declarations, one [`Walker`] and
//! one line in [`PROTOCOLS`].

pub mod walk;

mod columns;
mod explain;
mod facts;
mod reencode;
mod report;
mod sample;
mod tally;
#[cfg(test)]
mod tests;
mod timing;

use walk::Walker;

pub use explain::{Explained, NoMessage};
pub use facts::{Fact, Facts};
pub use reencode::Mismatch;
pub use report::{Failure, Report};

/// A protocol that can be replayed: functions over the bytes of a file.
pub struct Protocol {
    /// What the command line calls it.
    pub name: &'static str,
    /// One line for people.
    pub about: &'static str,
    /// Whether a file is of one piece: its messages are its headers, and it has no records.
    pub is_document: bool,
    replay: fn(&[u8], &mut dyn FnMut(usize)) -> Report,
    reencode: fn(&[u8]) -> Result<usize, Mismatch>,
    boundaries: fn(&[u8]) -> Vec<usize>,
    timing: fn(&[u8]) -> Vec<(String, f64)>,
    explain: for<'a> fn(&'a [u8], u64) -> Result<Explained<'a>, NoMessage>,
    samples: &'static [Sample],
}

/// The name of a framing, and what makes a file of it.
type Sample = (&'static str, fn(usize) -> Vec<u8>);

/// Nasdaq TotalView-ITCH 5.0.
pub static ITCH50: Protocol = protocol::<walk::Itch50>(&[
    ("BinaryFILE", sample::itch50_binary_file),
    ("BinaryFILE without lengths", sample::itch50_without_lengths),
    ("MoldUDP64", sample::itch50_mold),
]);
/// NYSE XDP imbalances.
pub static NYSE_XDP: Protocol = protocol::<walk::NyseXdp>(&[("pcap", sample::nyse_xdp)]);
/// ICE iMpact.
pub static ICE_IMPACT: Protocol = protocol::<walk::IceImpact>(&[("pcap", sample::ice_impact)]);
/// Databento DBN.
pub static DBN: Protocol = protocol::<walk::Dbn>(&[
    ("version 3 with ts_out", sample::dbn_v3),
    ("version 2", sample::dbn_v2),
    ("version 1", sample::dbn_v1),
    ("fragment", sample::dbn_fragment),
]);

/// The headers in a capture.
pub static PCAP: Protocol = protocol::<walk::Pcap>(&[
    ("microseconds, little-endian", sample::pcap_le),
    ("nanoseconds, big-endian", sample::pcap_be),
]);
/// ELF, 64-bit.
pub static ELF: Protocol = protocol::<walk::Elf>(&[("little-endian", sample::elf_le), ("big-endian", sample::elf_be)]);

/// TZif.
pub static TZIF: Protocol = protocol::<walk::Tzif>(&[
    ("version 2", sample::tzif_v2),
    ("version 3", sample::tzif_v3),
    ("version 1", sample::tzif_v1),
]);
/// WAV.
pub static WAV: Protocol = protocol::<walk::Wav>(&[("PCM", sample::wav_pcm), ("extensible", sample::wav_extensible)]);

/// All protocols, in the order of the help text.
pub static PROTOCOLS: [&Protocol; 8] = [&ITCH50, &NYSE_XDP, &ICE_IMPACT, &DBN, &PCAP, &ELF, &TZIF, &WAV];

const fn protocol<W: Walker>(samples: &'static [Sample]) -> Protocol {
    Protocol {
        name: W::NAME,
        about: W::ABOUT,
        is_document: W::IS_DOCUMENT,
        replay: tally::replay::<W>,
        reencode: reencode::reencode::<W>,
        boundaries: walk::boundaries::<W>,
        timing: timing::per_message::<W>,
        explain: explain::explain::<W>,
        samples,
    }
}

/// The protocol of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Protocol> {
    PROTOCOLS.into_iter().find(|protocol| protocol.name == name)
}

/// Reads all of a file's bytes. What is wrong with them stands in [`Report::error`].
#[must_use]
pub fn replay_bytes(protocol: &Protocol, bytes: &[u8]) -> Report {
    (protocol.replay)(bytes, &mut |_| ())
}

/// [`replay_bytes`] which tells now and then how many bytes are done.
pub fn replay_with_progress(protocol: &Protocol, bytes: &[u8], progress: &mut dyn FnMut(usize)) -> Report {
    (protocol.replay)(bytes, progress)
}

/// Writes every header and whole message that is read again, and compares. Returns how many there were.
///
/// # Errors
/// The first that came out different.
pub fn reencode(protocol: &Protocol, bytes: &[u8]) -> Result<usize, Mismatch> {
    (protocol.reencode)(bytes)
}

/// Where the records (or the frames of a capture) begin, and where the last whole one ends.
#[must_use]
pub fn record_boundaries(protocol: &Protocol, bytes: &[u8]) -> Vec<usize> {
    (protocol.boundaries)(bytes)
}

/// Nanoseconds that one message of each type takes, read over and over from the caches: the best of many rounds.
#[must_use]
pub fn time_per_message(protocol: &Protocol, bytes: &[u8]) -> Vec<(String, f64)> {
    (protocol.timing)(bytes)
}

/// Message `number` of a file, counted from 1, with each byte explained.
///
/// # Errors
/// If there is no such message.
pub fn explain<'a>(protocol: &Protocol, bytes: &'a [u8], number: u64) -> Result<Explained<'a>, NoMessage> {
    (protocol.explain)(bytes, number)
}

/// Files in real framing with about this many messages, at least one of every kind and some of
/// unknown kinds: one for each way in which the protocol is framed, with its name. Always the same.
#[must_use]
pub fn samples(protocol: &Protocol, messages: usize) -> Vec<(&'static str, Vec<u8>)> {
    protocol.samples.iter().map(|(framing, make)| (*framing, make(messages))).collect()
}

/// The first of the [`samples`].
#[must_use]
pub fn sample(protocol: &Protocol, messages: usize) -> Vec<u8> {
    protocol.samples.first().map_or_else(Vec::new, |(_, make)| make(messages))
}
