//! What `Pool::snapshot_json` of pinwire says, as far as this command shows it.

use serde::Deserialize;

/// Fields that came later are not known here, and do not matter.
#[derive(Deserialize)]
pub(crate) struct Snapshot {
    pub(crate) pid: u32,
    pub(crate) taken_ms: u64,
    pub(crate) pool: u32,
    pub(crate) name: Option<String>,
    pub(crate) closed: bool,
    pub(crate) pinned: Pin,
    pub(crate) huge_pages: Pin,
    pub(crate) classes: Vec<Class>,
    pub(crate) heap: u64,
    pub(crate) labels: Vec<Label>,
    pub(crate) out: u64,
    pub(crate) overdue: u64,
    pub(crate) groups: Vec<Group>,
    pub(crate) leases: Vec<Lease>,
    pub(crate) violations: Vec<Violation>,
}

#[derive(Deserialize)]
pub(crate) struct Pin {
    pub(crate) why: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Class {
    pub(crate) slot_size: u64,
    pub(crate) slots: u64,
    pub(crate) live: u64,
    pub(crate) idle: u64,
    pub(crate) retired: u64,
    pub(crate) leases: u64,
    pub(crate) exhausted: u64,
}

#[derive(Deserialize)]
pub(crate) struct Label {
    pub(crate) kind: String,
    pub(crate) owner: Option<String>,
    pub(crate) lifespan_us: Option<u64>,
    pub(crate) live: u64,
    pub(crate) peak: u64,
}

#[derive(Deserialize)]
pub(crate) struct Group {
    pub(crate) leases: u64,
    pub(crate) bytes: u64,
    pub(crate) oldest_us: Option<u64>,
    pub(crate) state: String,
    pub(crate) kind: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) site: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Lease {
    pub(crate) slot: u32,
    pub(crate) state: String,
    pub(crate) site: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) age_us: Option<u64>,
    pub(crate) overdue_us: Option<u64>,
    pub(crate) history: Vec<String>,
    pub(crate) thread: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Violation {
    pub(crate) text: String,
}

/// All that must be known before the rest is believed.
#[derive(Deserialize)]
struct Head {
    version: u32,
}

const VERSION: u32 = 1;

impl Snapshot {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let not_one = |error| format!("not a snapshot: {error}");
        let Head { version } = serde_json::from_str(text).map_err(not_one)?;
        if version != VERSION {
            return Err(format!("a snapshot of version {version}; this doctor knows version {VERSION}"));
        }
        serde_json::from_str(text).map_err(not_one)
    }
}

#[cfg(test)]
mod tests {
    use super::Snapshot;

    fn refusal(text: &str) -> String {
        Snapshot::parse(text).err().expect("not a snapshot")
    }

    #[test]
    fn another_version_is_not_guessed_at() {
        assert_eq!(refusal(r#"{"version":2}"#), "a snapshot of version 2; this doctor knows version 1");
        assert!(refusal(r#"{"version":1}"#).starts_with("not a snapshot: missing field"));
        assert!(refusal(r#"{"version":1"#).starts_with("not a snapshot: EOF"));
        assert!(refusal("").starts_with("not a snapshot: EOF"));
    }
}
