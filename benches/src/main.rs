//! The scoreboard: every speed claim of the project, measured against its peers in one run.
//!
//! `cargo run --release --manifest-path benches/Cargo.toml -- [SUITE…] [--quick] [--json]`

mod allocations;
mod args;
mod board;
mod compile;
mod flight;
mod instructions;
mod measure;
mod message;
mod packet;
mod peers;
mod pool;
mod random;
mod work;

use args::{Args, One};
use board::Line;

/// What a suite is: a name on the command line, and a function that measures its lines.
/// A new suite is one module and one row of [`SUITES`].
struct Suite {
    name: &'static str,
    run: fn(&Args) -> Result<Vec<Line>, String>,
    /// Its works, for `--one`; none where nothing runs in this process.
    each: Option<work::Each>,
}

#[global_allocator]
static ALLOCATOR: allocations::Counted = allocations::Counted;

const SUITES: &[Suite] = &[
    Suite { name: "packet", run: packet::run, each: Some(packet::each_work) },
    Suite { name: "message", run: message::run, each: Some(message::each_work) },
    Suite { name: "pool", run: pool::run, each: Some(pool::each_work) },
    Suite { name: "flight", run: flight::run, each: Some(flight::each_work) },
    Suite { name: "compile", run: compile::run, each: None },
];

fn main() {
    // SAFETY: nothing else runs yet that could look at the environment.
    // Backtraces that somebody's shell asks for are no part of what is measured.
    unsafe { std::env::remove_var("RUST_BACKTRACE") };
    if let Err(message) = scoreboard() {
        eprintln!("error: {message}");
        std::process::exit(1);
    }
}

fn scoreboard() -> Result<(), String> {
    let names: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
    let args = Args::parse(std::env::args().skip(1), &names)?;
    if args.help {
        print!("{}", args::help(&names));
        return Ok(());
    }
    if let Some(one) = &args.one {
        return run_one(one);
    }
    let mut lines = Vec::new();
    for suite in SUITES.iter().filter(|suite| args.wants(suite.name)) {
        lines.extend((suite.run)(&args)?);
    }
    match (args.json, args.markdown) {
        (true, _) => println!("{}", board::json(&lines)),
        (_, true) => print!("{}", board::markdown(&lines)),
        _ => print!("{}", board::table(&lines)),
    }
    Ok(())
}

fn run_one(one: &One) -> Result<(), String> {
    let found = SUITES.iter().filter_map(|suite| suite.each).any(|each| work::run_one(each, one));
    if found { Ok(()) } else { Err(format!("no `{}` in `{}`", one.contestant, one.work)) }
}
