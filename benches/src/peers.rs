//! Which release of each peer this run measures.

/// `name` with the version that the lock file holds. Where two majors are locked, the newest counts.
pub fn versioned(name: &str) -> String {
    match version(name) {
        Some(version) => format!("{name} {version}"),
        None => name.to_owned(),
    }
}

pub fn version(name: &str) -> Option<&'static str> {
    let wanted = format!("name = \"{name}\"");
    let lock = include_str!("../Cargo.lock");
    let mut lines = lock.lines();
    let mut found = None;
    while let Some(line) = lines.next() {
        if line == wanted {
            found = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"');
        }
    }
    found
}
