//! The command line.

use std::path::{Path, PathBuf};

use clap::Parser;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use pinwire_examples::replay::{self, ITCH50, PROTOCOLS, Protocol};

/// Replay a file of market data, a capture or a document: count its messages and sum up their numbers, read in place.
///
/// Without FILE, a sample that is made on the spot is replayed.
#[derive(Parser)]
#[command(name = "replay", version, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    /// What the file holds
    #[arg(value_name = "PROTOCOL", value_parser = protocols())]
    protocol: Option<&'static Protocol>,

    /// The file; it is mapped, not copied
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,

    /// Print one JSON object with all sums instead of a table
    #[arg(long)]
    json: bool,

    /// Show message N, counted from 1, byte by byte: offset, bytes, field, type and value
    #[arg(long, value_name = "N", conflicts_with = "json")]
    explain: Option<u64>,
}

const EXIT_CODES: &str = "Exit codes: 0 all was good; 2 the file is truncated, corrupt or cannot be read \
(what was whole is reported before the error), there is no message N, or the arguments are wrong.";

fn protocols() -> impl TypedValueParser<Value = &'static Protocol> {
    let values = PROTOCOLS.map(|protocol| PossibleValue::new(protocol.name).help(protocol.about));
    PossibleValuesParser::new(values).try_map(|name| replay::find(&name).ok_or("unknown protocol"))
}

impl Arguments {
    pub(crate) fn protocol(&self) -> &'static Protocol {
        self.protocol.unwrap_or(&ITCH50)
    }

    pub(crate) fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// For messages.
    pub(crate) fn file_name(&self) -> String {
        self.file.as_ref().map_or_else(|| "sample".to_owned(), |file| file.display().to_string())
    }

    /// The message to explain.
    pub(crate) fn explain(&self) -> Option<u64> {
        self.explain
    }

    pub(crate) fn json(&self) -> bool {
        self.json
    }
}
