//! Replays files of market data through the generated views: counts and sums over all messages.
//!
//! ```text
//! cargo run --release --example replay                       # a sample made on the spot
//! cargo run --release --example replay -- itch50 day.itch    # a file
//! cargo run --release --example replay -- dbn day.dbn --json # for programs
//! cargo run --release --example replay -- --explain 3        # the third message, byte by byte
//! ```
//!
//! The file is mapped, never copied. Walks, sums and samples are in the library of this package.

mod cli;
mod input;
mod json;
mod progress;
mod table;

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use pinwire_examples::replay::{Explained, Failure, Protocol, Report, explain, replay_bytes, replay_with_progress};

use cli::Arguments;
use input::Input;

/// Exit code when the file is not good, or not to the end.
const BAD_FILE: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(failure)) => {
            eprintln!("replay: {}: {failure}", arguments.file_name());
            ExitCode::from(BAD_FILE)
        }
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("replay: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Replays and prints; returns what is wrong with the file.
fn run(arguments: &Arguments) -> io::Result<Option<String>> {
    let protocol = arguments.protocol();
    let input = match arguments.file() {
        Some(file) => Input::map(file),
        None => Ok(Input::sample(protocol)),
    };
    let input = match input {
        Ok(input) => input,
        Err(error) => return print_unread(arguments, &error),
    };
    let bytes = input.bytes();
    if let Some(number) = arguments.explain() {
        return print_message(protocol, &input.title(&arguments.file_name()), bytes, number);
    }
    let start = Instant::now();
    let report = replay_with_progress(protocol, bytes, &mut progress::bar(bytes.len()));
    let elapsed = start.elapsed();
    if arguments.json() {
        json::print(protocol, &arguments.file_name(), &report)?;
    } else {
        table::print(protocol, &input.title(&arguments.file_name()), bytes, &report, elapsed)?;
    }
    Ok(report.error.map(|fault| fault.to_string()))
}

/// One message, byte by byte.
fn print_message(protocol: &Protocol, title: &str, bytes: &[u8], number: u64) -> io::Result<Option<String>> {
    let Explained { kind, offset, explanation, more, .. } = match explain(protocol, bytes, number) {
        Ok(explained) => explained,
        Err(none) => return Ok(Some(none.to_string())),
    };
    let mut out = io::stdout().lock();
    writeln!(out, "{}: {title}", protocol.name)?;
    writeln!(out, "message {number}, {kind}, at byte {offset} of the file\n")?;
    drop(out);
    explanation.print()?;
    if more > 0 {
        println!("        … {more} more bytes, which the layout does not have");
    }
    Ok(None)
}

/// There are no bytes; the JSON is printed all the same.
fn print_unread(arguments: &Arguments, error: &io::Error) -> io::Result<Option<String>> {
    let report = Report { error: Some(Failure::new(0, error.to_string())), ..replay_bytes(arguments.protocol(), &[]) };
    if arguments.json() {
        json::print(arguments.protocol(), &arguments.file_name(), &report)?;
    }
    Ok(report.error.map(|fault| fault.to_string()))
}
