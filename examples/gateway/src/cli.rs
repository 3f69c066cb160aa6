//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};

/// An order gateway: TCP and UDP to leases, views, risk check, NATS JetStream, and a consumer that checks every byte.
///
/// Without arguments it runs for five seconds, on a NATS server that it starts and stops itself.
#[derive(Parser)]
#[command(name = "gateway", version, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    /// How long producers send
    #[arg(long, value_name = "N", default_value_t = 5.0, value_parser = seconds)]
    pub(crate) seconds: f64,

    /// Orders a second, of all producers together; 0 is as many as go
    #[arg(long, value_name = "N", default_value_t = 20_000)]
    pub(crate) rate: u64,

    /// Producers that send over TCP
    #[arg(long, value_name = "N", default_value_t = 2)]
    pub(crate) tcp: u16,

    /// Producers that send over UDP
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) udp: u16,

    /// Threads of the risk check
    #[arg(long, value_name = "N", default_value_t = 2)]
    pub(crate) desks: usize,

    /// Where approved orders go
    #[arg(long, value_enum, default_value_t = Choice::Auto)]
    pub(crate) engine: Choice,

    /// A server that runs already, instead of one of its own. Its stream PINWIRE is replaced
    #[arg(long, value_name = "URL")]
    pub(crate) nats: Option<String>,

    /// Name each message, so that the stream drops one that it has already: slower
    #[arg(long)]
    pub(crate) once: bool,

    /// Write a report with charts
    #[arg(long, value_name = "FILE.html")]
    pub(crate) report: Option<PathBuf>,

    /// Print one JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Choice {
    /// JetStream if there is a server, else the queue
    Auto,
    /// NATS JetStream
    Nats,
    /// The queue in this process
    Queue,
}

const EXIT_CODES: &str = "Exit codes: 0 every acknowledged order was received, as it was sent; 1 one was not; 2 it could \
not run, or the arguments are wrong.";

fn seconds(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(seconds) if (0.0..=86_400.0).contains(&seconds) => Ok(seconds),
        _ => Err("not a number of seconds of a day".to_owned()),
    }
}

impl Arguments {
    pub(crate) fn duration(&self) -> Duration {
        Duration::from_secs_f64(self.seconds)
    }
}
