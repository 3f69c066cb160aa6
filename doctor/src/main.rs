//! Shows what a running process does with its pinwire pools.
//!
//! The process gives a snapshot away: `Pool::serve_snapshots` on a unix socket, `Pool::write_snapshot` in a file (feature
//! `doctor` of pinwire). This command reads it, for people or for scripts.

mod health;
mod page;
mod snapshot;
mod source;

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use clap::Parser;

use health::Health;
use snapshot::Snapshot;

/// Shows what a running process does with its pinwire pools: who holds which buffer, what is overdue or lost, which
/// pages are pinned, which misuse was found.
///
/// Exit codes, for scripts:
///
///   0   nothing is wrong
///   1   a lease is overdue: it is out for longer than its label says
///   2   a snapshot cannot be read: nobody serves it, it is damaged, or the arguments are wrong
///   4   a lease leaked: abandoned in flight, or out of a closed pool (with --idle: out of any pool)
///   8   misuse was found: a violation was reported, or a slot is out of use
///
/// 1, 4 and 8 add up, also over several pools. 2 stands alone.
#[derive(Parser)]
#[command(name = "doctor", version, verbatim_doc_comment)]
struct Args {
    /// Snapshots: unix sockets of `Pool::serve_snapshots`, files of `Pool::write_snapshot`
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Print the snapshots as they are, one JSON object on a line each
    #[arg(long)]
    json: bool,
    /// The process should be at rest: every lease that is out is a leak
    #[arg(long)]
    idle: bool,
    /// Look again every so many seconds, until there is nothing to read any more
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, default_missing_value = "1", require_equals = true, value_parser = seconds)]
    watch: Option<Duration>,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let time = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    time.filter(|time| !time.is_zero()).ok_or_else(|| "not a number of seconds".to_owned())
}

const CANNOT_READ: u8 = 2;

fn main() -> ExitCode {
    let args = Args::parse();
    loop {
        let code = match look(&args) {
            Ok(health) => health.code(),
            Err(error) => {
                eprintln!("doctor: {error}");
                return CANNOT_READ.into();
            }
        };
        match args.watch {
            Some(pause) => thread::sleep(pause),
            None => return code.into(),
        }
    }
}

/// Reads all before it prints any.
fn look(args: &Args) -> Result<Health, String> {
    let read = |path: &PathBuf| read(path).map_err(|error| format!("{}: {error}", path.display()));
    let snapshots = args.paths.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let mut health = Health::default();
    let mut text = String::new();
    for (source, snapshot) in &snapshots {
        let one = Health::of(snapshot, args.idle);
        text += &if args.json { format!("{}\n", source.trim()) } else { page::of(snapshot, &one) };
        health = health + one;
    }
    print(&text, args.watch.is_some()).map_err(|error| format!("cannot print: {error}"))?;
    Ok(health)
}

/// What was read, and what it says.
fn read(path: &Path) -> Result<(String, Snapshot), String> {
    let source = source::read(path)?;
    let snapshot = Snapshot::parse(&source)?;
    Ok((source, snapshot))
}

fn print(text: &str, again: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if again && out.is_terminal() {
        // To the top left, over an empty screen.
        out.write_all(b"\x1b[H\x1b[2J")?;
    }
    out.write_all(text.as_bytes())?;
    out.flush()
}
