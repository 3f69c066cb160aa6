//! nibblecode, which needs the nightly compiler: a program of its own with pinwire beside it, `benches/nibblecode`.
//! It is built and run where there is a nightly compiler; else a line says so.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use super::goals;
use crate::board::Line;

/// The release that the program's manifest names.
const PEER: &str = "nibblecode 0.1.0";

pub fn lines(budget: Duration) -> Result<Vec<Line>, String> {
    let program = match build() {
        Ok(program) => program,
        Err(reason) => {
            eprintln!("SKIPPED: {PEER} ({reason})");
            return Ok(Vec::new());
        }
    };
    let ran = run(Command::new(program).arg(budget.as_millis().to_string()))?;
    String::from_utf8_lossy(&ran.stdout).lines().map(line).collect()
}

/// The program, or why there is none. A failed build is no failure of the board: nightly compilers change.
fn build() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("nibblecode");
    let nightly = run(Command::new("rustup").args(["run", "nightly", "rustc", "--version"]));
    nightly.map_err(|_| "no nightly compiler here".to_owned())?;
    let mut cargo = Command::new("rustup");
    cargo.args(["run", "nightly", "cargo", "build", "--release", "--quiet"]).current_dir(&folder);
    run(cargo.env_remove("RUSTFLAGS").env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN"))?;
    Ok(folder.join("target/release/pinwire-bench-nibblecode"))
}

fn run(command: &mut Command) -> Result<Output, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() { Ok(output) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

/// `work, ours, theirs`, separated by tabs.
fn line(text: &str) -> Result<Line, String> {
    let mut words = text.split('\t');
    let mut next = || words.next().ok_or_else(|| format!("not a line of {PEER}: {text}"));
    let (work, ours_ns, peer_ns) = (next()?, next()?, next()?);
    let number = |word: &str| word.parse::<f64>().map_err(|_| format!("not a number: {word}"));
    Ok(Line {
        suite: "message",
        work: format!("nightly: {work}"),
        ours_ns: number(ours_ns)?,
        peer: PEER.to_owned(),
        peer_ns: number(peer_ns)?,
        goal: goals::AHEAD,
    })
}
