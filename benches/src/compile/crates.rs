//! A throw-away workspace under the target folder, and cargo in it.

use std::path::PathBuf;
use std::process;
use std::time::Instant;

use super::TYPES;
use super::source::{Contestant, Group};

#[derive(Clone, Copy)]
pub enum Command {
    Check,
    Build,
}

impl Command {
    pub const ALL: [Self; 2] = [Self::Check, Self::Build];

    fn word(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Build => "build",
        }
    }

    pub fn title(self) -> String {
        format!("cargo {}", self.word())
    }
}

/// Processor time of the children, because wall-clock time doubles when a neighbour takes the other core; wall-clock
/// time where the system does not tell.
struct Clock {
    wall: Instant,
    children: Option<f64>,
}

impl Clock {
    fn start() -> Self {
        Self { wall: Instant::now(), children: children_ns() }
    }

    fn elapsed_ns(&self) -> f64 {
        match (self.children, children_ns()) {
            (Some(before), Some(after)) => after - before,
            _ => self.wall.elapsed().as_nanos() as f64,
        }
    }
}

/// User and system time of all children that were waited for: fields 16 and 17, in hundredths of a second.
fn children_ns() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, after_name) = stat.rsplit_once(')')?;
    let mut fields = after_name.split_whitespace().skip(13);
    let mut next = || fields.next()?.parse::<f64>().ok();
    Some((next()? + next()?) * 1e7)
}

pub struct Sandbox {
    folder: PathBuf,
}

impl Sandbox {
    pub fn create(groups: &[Group]) -> Result<Self, String> {
        let benches = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let sandbox = Self { folder: benches.join("target/compile") };
        let runtime = benches.join("../runtime").display().to_string();
        let contestants = || groups.iter().flat_map(|group| group.contestants.iter().map(move |one| (group, one)));
        let members: Vec<&str> = contestants().map(|(_, one)| one.name).collect();
        sandbox.write("Cargo.toml", &format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"))?;
        sandbox.write("Cargo.lock", include_str!("../../Cargo.lock"))?;
        for (group, one) in contestants() {
            sandbox.write(&format!("{}/Cargo.toml", one.name), &one.manifest(&runtime))?;
            sandbox.write(&format!("{}/src/lib.rs", one.name), &group.source(one, 0, 0))?;
        }
        Ok(sandbox)
    }

    /// Relative to the repository: what a person may enter to profile one crate.
    pub fn shown(&self) -> &'static str {
        "benches/target/compile"
    }

    /// The only step that may fetch from the registry. One crate at a time: together they would ask for other features
    /// of what they share, and the first timed run would build that again.
    pub fn build_dependencies(&self, groups: &[Group]) -> Result<(), String> {
        let contestants = groups.iter().flat_map(|group| group.contestants);
        let mut runs = contestants.flat_map(|one| Command::ALL.map(|command| (one, command)));
        runs.try_for_each(|(one, command)| self.cargo(&[command.word(), "-p", one.name]))
    }

    /// One fresh compilation of the contestant's crate alone.
    pub fn time_ns(&self, group: &Group, one: &Contestant, command: Command, round: usize) -> Result<f64, String> {
        let text = group.source(one, TYPES, round * Command::ALL.len() + command as usize);
        // Usually nothing to do; but someone may be at work on pinwire while this runs.
        self.write(&format!("{}/src/lib.rs", one.name), "")?;
        self.cargo(&[command.word(), "--offline", "-p", one.name])?;
        self.write(&format!("{}/src/lib.rs", one.name), &text)?;
        let clock = Clock::start();
        self.cargo(&[command.word(), "--offline", "-p", one.name])?;
        Ok(clock.elapsed_ns())
    }

    fn cargo(&self, words: &[&str]) -> Result<(), String> {
        let output = process::Command::new("cargo")
            .args(words)
            .arg("--quiet")
            .current_dir(&self.folder)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env_remove("RUSTFLAGS")
            .env_remove("RUSTC_WRAPPER")
            .output()
            .map_err(|error| format!("cargo: {error}"))?;
        if output.status.success() {
            return Ok(());
        }
        Err(format!("cargo {}: {}", words.join(" "), String::from_utf8_lossy(&output.stderr)))
    }

    fn write(&self, name: &str, text: &str) -> Result<(), String> {
        let path = self.folder.join(name);
        let parent = path.parent().unwrap_or(&self.folder);
        std::fs::create_dir_all(parent).map_err(|error| format!("{name}: {error}"))?;
        std::fs::write(&path, text).map_err(|error| format!("{name}: {error}"))
    }
}
