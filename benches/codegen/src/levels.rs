//! What a lease and its release do at each level of checks: what is off is not in the machine code. (B4-2)
//!
//! The function behind them for rare releases (a label, another domain, a handle) serves all levels: it asks the slot's
//! pool.

use crate::assembly::Assembly;
use crate::emit;

const LEVELS: [&str; 3] = ["unchecked", "standard", "hardened"];

/// What is in the machine code of a level.
#[derive(Debug)]
struct Level {
    lease: Vec<String>,
    release: Vec<String>,
    /// The holder's generation is compared with the slot's, which stands at byte 16 of the slot.
    generation: bool,
    /// Call site, tick and history are stored.
    provenance: bool,
    /// Marks around the payload are looked at and set.
    marks: bool,
}

/// The faults. `claimed` names the level that is looked at as "unchecked".
pub fn faults(claimed: &str) -> Result<Vec<String>, String> {
    let mut faults = Vec::new();
    for name in LEVELS {
        let level = Level::of(if name == "unchecked" { claimed } else { name })?;
        let is = (level.generation, level.provenance, level.marks);
        let expected = (name != "unchecked", name != "unchecked", name == "hardened");
        if is != expected {
            faults.push(format!("{name}: (generation, provenance, marks) is {is:?}, expected {expected:?}"));
        }
        for (what, body) in [("lease", &level.lease), ("release", &level.release)] {
            if body.iter().any(|line| line.contains("panic")) {
                faults.push(format!("{name}: {what} has a panic path:\n    {}", body.join("\n    ")));
            }
        }
        if faults.is_empty() {
            println!("pool, {name}: {} instructions to lease, {} to release", level.lease.len(), level.release.len());
        }
    }
    Ok(faults)
}

impl Level {
    fn of(level: &str) -> Result<Self, String> {
        let text = emit(level, &["-C", "symbol-mangling-version=v0", "--cfg", &format!("level=\"{level}\"")])?;
        let assembly = Assembly::parse(&text);
        let body = |name: &str| assembly.body(name).ok_or_else(|| format!("{level}: there is no {name}"));
        let (lease, release) = (body("pinwire_lease")?, body("pinwire_release")?);
        Ok(Self {
            generation: compares_generation(&release),
            provenance: lease.iter().any(|line| line.contains("TICK")),
            marks: text.contains("9inspected"),
            lease,
            release,
        })
    }
}

/// A load of the slot's generation. Each release writes it, in one instruction.
fn compares_generation(release: &[String]) -> bool {
    let slot = release.iter().find_map(|line| line.strip_prefix("movq (%rdi), ")).unwrap_or("%rdi");
    let generation = format!("16({slot})");
    release.iter().any(|line| line.contains(&generation) && !line.starts_with("incq"))
}
