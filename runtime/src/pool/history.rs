//! The last 16 events of a slot in one word.

use core::fmt;

/// What happened to a buffer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
#[repr(u8)]
pub enum Event {
    // Four bits each in a history; 0 is "nothing".
    /// Leased from its pool.
    Lease = 1,
    /// From writable to read-only.
    Freeze = 2,
    /// From read-only back to writable.
    Thaw = 3,
    /// One more lease of the same bytes.
    Share = 4,
    /// Back to its pool.
    Release = 5,
    /// A handle to it was given out.
    Handle = 6,
    /// A handle was resolved to a lease.
    Resolve = 7,
    /// Given to a table, the kernel or C, until it is done or the ticket comes back.
    Park = 8,
    /// Back from there.
    Unpark = 9,
    /// Moved to another domain.
    Transfer = 10,
    /// Given to an engine that never said that it is done.
    Abandon = 11,
    /// Its bytes were zeroed.
    Scrub = 12,
    /// The program called `touch`.
    Touch = 13,
    /// Memory of somebody else became a lease.
    Adopt = 14,
    /// Misuse was found.
    Violation = 15,
}

/// The last 16 [events](Event) of a slot, over all leases of it.
///
/// `Display` is one line, oldest first: `lease → freeze → release`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct History(u64);

impl Event {
    const ALL: [Self; 15] = [
        Self::Lease,
        Self::Freeze,
        Self::Thaw,
        Self::Share,
        Self::Release,
        Self::Handle,
        Self::Resolve,
        Self::Park,
        Self::Unpark,
        Self::Transfer,
        Self::Abandon,
        Self::Scrub,
        Self::Touch,
        Self::Adopt,
        Self::Violation,
    ];

    /// In one word, as [`History`] prints it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lease => "lease",
            Self::Freeze => "freeze",
            Self::Thaw => "thaw",
            Self::Share => "share",
            Self::Release => "release",
            Self::Handle => "handle",
            Self::Resolve => "resolve",
            Self::Park => "park",
            Self::Unpark => "unpark",
            Self::Transfer => "transfer",
            Self::Abandon => "abandon",
            Self::Scrub => "scrub",
            Self::Touch => "touch",
            Self::Adopt => "adopt",
            Self::Violation => "violation",
        }
    }

    /// The event of the low four bits, `None` if they say that there is none.
    fn of_code(code: u64) -> Option<Self> {
        let place = usize::try_from(code & 15).ok()?.checked_sub(1)?;
        Self::ALL.get(place).copied()
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl History {
    /// What a slot's word says.
    pub(super) const fn new(word: u64) -> Self {
        Self(word)
    }

    pub(super) const fn word(self) -> u64 {
        self.0
    }

    /// The word after one more event; the oldest of 16 is forgotten.
    #[inline]
    pub(super) const fn push(word: u64, event: Event) -> u64 {
        (word << 4) | event as u64
    }

    /// The events, oldest first.
    #[must_use]
    pub fn events(self) -> impl DoubleEndedIterator<Item = Event> {
        (0..16).rev().filter_map(move |age| Event::of_code(self.0 >> (4 * age)))
    }
}

impl fmt::Display for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, event) in self.events().enumerate() {
            let arrow = if place == 0 { "" } else { " → " };
            write!(f, "{arrow}{event}")?;
        }
        if self.0 == 0 { f.write_str("no events") } else { Ok(()) }
    }
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "History({self})")
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;
    use std::vec::Vec;

    use super::{Event, History};

    fn after(events: &[Event]) -> History {
        History::new(events.iter().fold(0, |word, event| History::push(word, *event)))
    }

    #[test]
    fn every_event_comes_back() {
        assert_eq!(after(&Event::ALL).events().collect::<Vec<_>>(), Event::ALL);
    }

    #[test]
    fn the_last_sixteen_stay() {
        let many: Vec<_> = Event::ALL.into_iter().cycle().take(100).collect();
        assert_eq!(after(&many).events().collect::<Vec<_>>(), many[84..]);
    }

    #[test]
    fn one_line() {
        assert_eq!(after(&[]).to_string(), "no events");
        assert_eq!(after(&[Event::Lease]).to_string(), "lease");
        assert_eq!(after(&[Event::Lease, Event::Freeze, Event::Release]).to_string(), "lease → freeze → release");
    }
}
