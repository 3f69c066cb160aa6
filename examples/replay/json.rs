//! The report for programs.

use std::collections::BTreeMap;
use std::io::{self, Write};

use pinwire_examples::replay::{Facts, Failure, Protocol, Report};
use serde::Serialize;

#[derive(Serialize)]
struct Output<'a> {
    protocol: &'a str,
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    packets: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sum_frame_len: Option<u64>,
    #[serde(skip_serializing_if = "is_zero")]
    cut: u64,
    #[serde(skip_serializing_if = "is_zero")]
    skipped: u64,
    #[serde(skip_serializing_if = "is_zero")]
    fragments: u64,
    messages: u64,
    types: &'a BTreeMap<String, u64>,
    unknown: &'a BTreeMap<String, u64>,
    /// Written as numbers of up to 128 bits.
    sums: &'a BTreeMap<String, BTreeMap<String, i128>>,
    error: Option<&'a Failure>,
}

/// What a document says stands in place of counts and sums.
#[derive(Serialize)]
struct Document<'a> {
    protocol: &'a str,
    file: &'a str,
    #[serde(flatten)]
    facts: &'a Facts,
    error: Option<&'a Failure>,
}

fn is_zero(count: &u64) -> bool {
    *count == 0
}

/// Prints exactly one object.
pub(crate) fn print(protocol: &Protocol, file: &str, report: &Report) -> io::Result<()> {
    let (protocol, error) = (protocol.name, report.error.as_ref());
    if let Some(facts) = &report.facts {
        return write(&Document { protocol, file, facts, error });
    }
    write(&Output {
        protocol,
        file,
        packets: report.packets,
        sum_frame_len: report.frame_len,
        cut: report.cut,
        skipped: report.skipped,
        fragments: report.fragments,
        messages: report.messages,
        types: &report.types,
        unknown: &report.unknown,
        sums: &report.sums,
        error,
    })
}

fn write(output: &impl Serialize) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, output)?;
    writeln!(out)
}
