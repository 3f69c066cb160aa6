//! A snapshot for people. Text from the other process is shown without its control characters: it is not to draw on
//! this terminal.

use std::fmt::Write;
use std::time::{Duration, SystemTime};

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, Table};

use crate::health::Health;
use crate::snapshot::{Class, Group, Label, Lease, Pin, Snapshot, Violation};

pub(crate) fn of(snapshot: &Snapshot, health: &Health) -> String {
    let mut page = head(snapshot);
    section(&mut page, "slots", &classes(&snapshot.classes));
    section(&mut page, "labels, in all pools of the process", &labels(&snapshot.labels));
    section(&mut page, "out, by call site", &groups(&snapshot.groups));
    section(&mut page, "overdue", &overdue(&snapshot.leases));
    section(&mut page, "violations", &violations(&snapshot.violations));
    let _ = writeln!(page, "\n{health}");
    page
}

fn head(snapshot: &Snapshot) -> String {
    let name = snapshot.name.as_ref().map_or_else(String::new, |name| format!(" ({})", plain(name)));
    let state = if snapshot.closed { "closed" } else { "open" };
    let (pages, huge) = (pin(&snapshot.pinned), pin(&snapshot.huge_pages));
    let Snapshot { pool, pid, out, heap, .. } = snapshot;
    format!(
        "pool {pool}{name} of process {pid}, {state}, {} ago\n\
         locked pages: {pages}; huge pages: {huge}\n\
         leases out: {out}, and {heap} on the heap\n",
        time(Some(since(snapshot.taken_ms))),
    )
}

/// Microseconds since then, by the clocks of both.
fn since(taken_ms: u64) -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let age = now.saturating_sub(Duration::from_millis(taken_ms));
    u64::try_from(age.as_micros()).unwrap_or(u64::MAX)
}

fn pin(pin: &Pin) -> String {
    pin.why.as_ref().map_or_else(|| "yes".to_owned(), |why| format!("no ({})", plain(why)))
}

/// Nothing, if there is nothing to show.
fn section(page: &mut String, title: &str, body: &str) {
    if !body.is_empty() {
        let _ = write!(page, "\n{title}\n{body}");
    }
}

fn classes(classes: &[Class]) -> String {
    let heads = ["slot bytes", "slots", "live", "idle", "retired", "leases", "exhausted"];
    table(heads.len(), heads, classes, |class| {
        let Class { slot_size, slots, live, idle, retired, leases, exhausted } = class;
        [slot_size, slots, live, idle, retired, leases, exhausted].map(u64::to_string)
    })
}

fn labels(labels: &[Label]) -> String {
    table(3, ["live", "peak", "lifespan", "kind", "owner"], labels, |label| {
        let Label { live, peak, .. } = label;
        [live.to_string(), peak.to_string(), time(label.lifespan_us), plain(&label.kind), text(label.owner.as_ref())]
    })
}

fn groups(groups: &[Group]) -> String {
    table(3, ["leases", "bytes", "oldest", "state", "kind", "owner", "leased at"], groups, |group| {
        let [kind, owner, site] = [&group.kind, &group.owner, &group.site].map(|known| text(known.as_ref()));
        let (leases, bytes) = (group.leases.to_string(), group.bytes.to_string());
        [leases, bytes, time(group.oldest_us), plain(&group.state), kind, owner, site]
    })
}

fn overdue(leases: &[Lease]) -> String {
    let late: Vec<_> = leases.iter().filter(|lease| lease.overdue_us.is_some()).collect();
    let heads = ["late", "age", "slot", "state", "kind", "owner", "leased at", "thread", "history"];
    table(3, heads, &late, |lease| {
        let [kind, owner, site, thread] =
            [&lease.kind, &lease.owner, &lease.site, &lease.thread].map(|known| text(known.as_ref()));
        let times = [lease.overdue_us, lease.age_us].map(time);
        let [late, age] = times;
        let history = plain(&lease.history.join(" → "));
        [late, age, lease.slot.to_string(), plain(&lease.state), kind, owner, site, thread, history]
    })
}

fn violations(violations: &[Violation]) -> String {
    violations.iter().map(|violation| format!("{}\n", plain(&violation.text))).collect()
}

/// The first columns hold numbers. Nothing, if there are no rows.
fn table<T, const N: usize>(numbers: usize, heads: [&str; N], rows: &[T], cells: impl Fn(&T) -> [String; N]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut table = Table::new();
    table.load_style(NOTHING).set_header(heads).add_rows(rows.iter().map(cells));
    for column in table.column_iter_mut().take(numbers) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.lines().fold(String::new(), |text, line| text + line.trim_end() + "\n")
}

fn text(known: Option<&String>) -> String {
    known.map_or_else(|| "-".to_owned(), |text| plain(text))
}

fn time(micros: Option<u64>) -> String {
    micros.map_or_else(|| "-".to_owned(), |micros| format!("{:.1?}", Duration::from_micros(micros)))
}

fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::{plain, since, time};

    #[test]
    fn text_does_not_draw() {
        assert_eq!(plain("a\x1b[2Jb\u{9b}\n"), "a\u{fffd}[2Jb\u{fffd}\u{fffd}");
    }

    #[test]
    fn times_for_people() {
        assert_eq!([time(None), time(Some(1_200_000)), time(Some(40))], ["-", "1.2s", "40.0µs"]);
        assert_eq!(since(u64::MAX), 0, "their clock is ahead");
    }
}
