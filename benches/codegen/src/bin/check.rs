//! Compares the getters' assembly with their zerocopy twins and with the committed snapshots, and looks for checks
//! in that of a pool whose checks are off.
//!
//! `cargo run --manifest-path benches/Cargo.toml -p pinwire-codegen -- [--bless | --self-test]`
//!
//! The comparison of twins and the search for panics hold for any compiler; a snapshot only for the one that its
//! first line names.

#[path = "../assembly.rs"]
mod assembly;
#[path = "../levels.rs"]
mod levels;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use assembly::Assembly;

const GETTERS: [&str; 11] = [
    "u16_be",
    "u48_be",
    "u64_le",
    "open_enum",
    "bits",
    "options",
    "payload",
    "second_list",
    "sequence_len",
    "behind_tail",
    "optional",
];

fn main() -> ExitCode {
    if !cfg!(target_arch = "x86_64") {
        println!("SKIPPED: the snapshots are for x86-64");
        return ExitCode::SUCCESS;
    }
    let word = std::env::args().nth(1);
    let outcome = match word.as_deref() {
        None => check(false),
        Some("--bless") => check(true),
        Some("--self-test") => self_test(),
        Some(other) => Err(format!("unknown word `{other}`: --bless or --self-test")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(report) => {
            eprintln!("FAILED\n{report}");
            ExitCode::FAILURE
        }
    }
}

fn check(bless: bool) -> Result<(), String> {
    let assembly = Assembly::parse(&emit("getters", &[])?);
    let rustc = rustc_version()?;
    let mut failures = Vec::new();
    for getter in GETTERS {
        failures.extend(faults(&assembly, getter));
        failures.extend(snapshot(&assembly, getter, &rustc, bless));
    }
    failures.extend(levels::faults("unchecked")?);
    if failures.is_empty() {
        println!("{} getters: the instructions of their zerocopy twins, no panic path", GETTERS.len());
        return Ok(());
    }
    Err(failures.join("\n"))
}

/// The negative controls: both faults of the planted getter must be seen, and a level with checks that claims to
/// have none.
fn self_test() -> Result<(), String> {
    let assembly = Assembly::parse(&emit("planted", &["--cfg", "planted"])?);
    let planted = faults(&assembly, "planted");
    if planted.len() != 2 {
        return Err(format!("the planted getter has two faults, reported: {planted:?}"));
    }
    println!("self-test: the planted getter was reported:\n{}", planted.join("\n"));
    for claimed in ["standard", "hardened"] {
        let faults = levels::faults(claimed)?;
        if faults.len() != 1 {
            return Err(format!("a lease with the checks of {claimed} was taken for unchecked: {faults:?}"));
        }
        println!("self-test: {}", faults.join("\n"));
    }
    Ok(())
}

fn faults(assembly: &Assembly, getter: &str) -> Vec<String> {
    let ours = assembly.body(&format!("pinwire_{getter}"));
    let twin = assembly.body(&format!("zerocopy_{getter}"));
    let mut faults = Vec::new();
    if ours.is_none() || ours != twin {
        faults.push(format!("{getter}: not its twin's instructions\n{}", side_by_side(&ours, &twin)));
    }
    if ours.unwrap_or_default().iter().any(|line| is_panic(line)) {
        faults.push(format!("{getter}: has a panic path"));
    }
    faults
}

/// A getter calls nothing at all: any call or jump to a symbol is a way out.
fn is_panic(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let leaves = matches!(words.next(), Some("call" | "callq"));
    let target = words.next().unwrap_or_default();
    leaves || target.contains("panic")
}

fn side_by_side(ours: &Option<Vec<String>>, twin: &Option<Vec<String>>) -> String {
    let text = |body: &Option<Vec<String>>| match body {
        Some(lines) => lines.join("\n    "),
        None => "(not found)".to_owned(),
    };
    format!("  pinwire:\n    {}\n  zerocopy:\n    {}", text(ours), text(twin))
}

fn snapshot(assembly: &Assembly, getter: &str, rustc: &str, bless: bool) -> Option<String> {
    let path = here().join(format!("{getter}.x86-64"));
    let body = assembly.body(&format!("pinwire_{getter}"))?.join("\n");
    let new = format!("# {rustc}\n{body}\n");
    if bless {
        return std::fs::write(&path, new).err().map(|error| format!("{getter}: {error}"));
    }
    let Ok(old) = std::fs::read_to_string(&path) else {
        return Some(format!("{getter}: no snapshot; make it with --bless"));
    };
    let recorded = old.lines().next().unwrap_or_default().trim_start_matches("# ");
    if recorded != rustc {
        println!("SKIPPED: snapshot {getter} is from {recorded}, this is {rustc}");
        return None;
    }
    (old != new).then(|| format!("{getter}: the snapshot differs:\n{old}now:\n{new}"))
}

fn emit(name: &str, extra: &[&str]) -> Result<String, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let file = program.with_file_name(format!("{name}.s"));
    let emit = format!("asm={}", file.display());
    let output = Command::new("cargo")
        .args(["rustc", "--quiet", "--release", "--lib", "--manifest-path"])
        .arg(here().join("Cargo.toml"))
        .args(["--", "--emit", &emit, "-C", "codegen-units=1"])
        .args(extra)
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    std::fs::read_to_string(&file).map_err(|error| format!("assembly: {error}"))
}

fn rustc_version() -> Result<String, String> {
    let output = Command::new("rustc").arg("--version").output().map_err(|error| format!("rustc: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
