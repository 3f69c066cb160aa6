//! What is wrong, and the exit code that says so.

use std::fmt;
use std::ops::Add;

use crate::snapshot::{Group, Snapshot};

#[derive(Default, Clone, Copy)]
pub(crate) struct Health {
    overdue: u64,
    leaked: u64,
    misused: u64,
}

impl Health {
    /// In a process at rest nothing should be out.
    pub(crate) fn of(snapshot: &Snapshot, at_rest: bool) -> Self {
        let all_out = at_rest || snapshot.closed;
        let leaked: u64 =
            snapshot.groups.iter().filter(|group| all_out || is_lost(group)).map(|group| group.leases).sum();
        let retired: u64 = snapshot.classes.iter().map(|class| class.retired).sum();
        Self {
            overdue: snapshot.overdue,
            leaked: leaked + if all_out { snapshot.heap } else { 0 },
            // A slot is retired because of a violation; both are there while that is kept.
            misused: retired.max(snapshot.violations.len() as u64),
        }
    }

    /// For the process's end.
    pub(crate) fn code(self) -> u8 {
        let bits = [(self.overdue, 1), (self.leaked, 4), (self.misused, 8)];
        bits.into_iter().filter(|(count, _)| *count != 0).map(|(_, bit)| bit).sum()
    }
}

/// Nobody can bring these home.
fn is_lost(group: &Group) -> bool {
    group.state == "abandoned"
}

impl Add for Health {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            overdue: self.overdue + other.overdue,
            leaked: self.leaked + other.leaked,
            misused: self.misused + other.misused,
        }
    }
}

impl fmt::Display for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.code() == 0 {
            return f.write_str("nothing is wrong");
        }
        let Self { overdue, leaked, misused } = self;
        write!(f, "{overdue} overdue, {leaked} leaked, {misused} found misused")
    }
}

#[cfg(test)]
mod tests {
    use super::Health;

    #[test]
    fn every_finding_has_its_own_bit() {
        let code = |overdue, leaked, misused| Health { overdue, leaked, misused }.code();
        assert_eq!([code(0, 0, 0), code(9, 0, 0), code(0, 9, 0), code(0, 0, 9), code(1, 1, 1)], [0, 1, 4, 8, 13]);
        let both = Health { overdue: 1, ..Health::default() } + Health { leaked: 2, ..Health::default() };
        assert_eq!((both.code(), both.to_string().as_str()), (5, "1 overdue, 2 leaked, 0 found misused"));
    }
}
