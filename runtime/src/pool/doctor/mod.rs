//! What a running process shows of its pools, to the command `doctor` and to scripts.

mod json;
mod place;
#[cfg(unix)]
mod serve;

use alloc::string::{String, ToString};
use std::path::Path;
use std::{fs, io};

#[cfg(unix)]
pub use serve::Doctor;

use super::{Domain, Pool};
use place::Beside;

impl<D: Domain> Pool<D> {
    /// What the pool looks like now, as one JSON object without line breaks: for the command `doctor`, and for an endpoint
    /// of one's own. No byte of any message is in it.
    ///
    /// | field | |
    /// |---|---|
    /// | `version` | 1; grows when a field changes its meaning or goes. Fields may come without that. |
    /// | `pid`, `taken_ms` | the process, and when: milliseconds since 1970 |
    /// | `pool`, `name`, `closed` | number as in handles, name if it has one, whether it leases no more |
    /// | `pinned`, `huge_pages` | `{"holds": bool, "why": text or null}`: [`Pool::pinned`], [`Pool::huge_pages`] |
    /// | `classes` | `slot_size` (bytes), `slots`, `live`, `idle`, `retired`, `leases`, `exhausted`: [`ClassSnapshot`](super::ClassSnapshot) |
    /// | `heap` | leases that the heap holds |
    /// | `labels` | `kind`, `owner`, `lifespan_us`, `live`, `peak`: [`LabelSnapshot`](super::LabelSnapshot) |
    /// | `out`, `overdue` | how many leases are out of the slots, and how many of those for longer than their label says |
    /// | `groups` | all that are out, the largest group first: `leases`, `bytes`, `oldest_us`, `state`, `kind`, `owner`, `site` |
    /// | `leases` | at most 1000, the most overdue and then the oldest first: `slot`, `generation`, `state`, `holders`, `capacity` (bytes), `domain`, `site`, `kind`, `owner`, `age_us`, `overdue_us`, `history`, `thread`, `backtrace` |
    /// | `violations` | the last 64: `violation`, `slot`, `generation`, `found`, `leased_at`, `released_at`, `used_at`, `age_us`, `history`, `text` |
    ///
    /// What is not known is `null`. Times are whole microseconds. Generations are text: they have 64 bits, more than some
    /// readers of JSON keep.
    ///
    /// ```
    /// let pool = pinwire::pool::Pool::builder().name("orders").build()?;
    /// let lease = pool.lease(64)?;
    /// let snapshot: serde_json::Value = serde_json::from_str(&pool.snapshot_json())?;
    /// assert_eq!((&snapshot["name"], &snapshot["out"]), (&"orders".into(), &1.into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn snapshot_json(&self) -> String {
        json::of(self).to_string()
    }

    /// Writes [`snapshot_json`](Self::snapshot_json) to a file, which whoever reads it sees whole: the one before, or this
    /// one. Its mode is 0600.
    ///
    /// ```
    /// # let path = std::env::temp_dir().join(format!("pinwire-doc-{}", std::process::id()));
    /// let pool = pinwire::pool::Pool::new()?;
    /// pool.write_snapshot(&path)?; // when a signal says so, say; then `doctor PATH`
    /// # std::fs::remove_file(&path)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Those of the file system.
    pub fn write_snapshot(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let beside = Beside::new(path.as_ref())?;
        fs::write(beside.place(), self.snapshot_json())?;
        beside.publish()
    }
}
