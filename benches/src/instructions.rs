//! `--instructions`: what each contestant executes, counted by callgrind. Slower than timing, but the same
//! number on a busy machine.

use std::process::Command;

use crate::measure::Contestant;

/// Instructions of one pass of each.
pub fn per_pass(work: &str, contestants: &[Contestant<'_>]) -> Result<Vec<f64>, String> {
    contestants.iter().map(|one| count_pass(work, &one.name)).collect()
}

/// Building the input costs instructions too: the difference of two runs leaves the passes alone.
fn count_pass(work: &str, contestant: &str) -> Result<f64, String> {
    let (few, many) = (1, 3);
    let low = collect(work, contestant, few)?;
    let high = collect(work, contestant, many)?;
    Ok((high - low) as f64 / (many - few) as f64)
}

fn collect(work: &str, contestant: &str, passes: usize) -> Result<u64, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(["--one", work, contestant, &passes.to_string()])
        .output()
        .map_err(|error| format!("--instructions needs valgrind: {error}"))?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    let count = report.lines().find_map(|line| line.split("Collected :").nth(1));
    count.and_then(|text| text.trim().parse().ok()).ok_or(report)
}
