//! A progress bar for long files.

use indicatif::{ProgressBar, ProgressStyle};

/// Shorter files are done before anyone could look.
const LONG_FILE: usize = 256 << 20;

/// Takes the bytes done so far. Draws on stderr, and only if that is a terminal.
pub(crate) fn bar(len: usize) -> impl FnMut(usize) {
    let bar = if len >= LONG_FILE { ProgressBar::new(len as u64) } else { ProgressBar::hidden() };
    let style = ProgressStyle::with_template("{bar:40} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    let bar = Bar(bar);
    move |done| bar.0.set_position(done as u64)
}

/// Leaves no bar behind, however the replay ends.
struct Bar(ProgressBar);

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
