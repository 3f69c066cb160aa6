//! Where a snapshot comes from. Whoever wrote it may be slow, hung, or somebody else than expected.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::Duration;

/// No snapshot is so large: it lists a thousand leases.
const MOST_BYTES: u64 = 16 << 20;
/// A process that serves needs milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

pub(crate) fn read(path: &Path) -> Result<String, String> {
    let kind = fs::metadata(path).map_err(|error| error.to_string())?.file_type();
    match () {
        () if kind.is_file() => all(File::open(path).map_err(|error| error.to_string())?),
        #[cfg(unix)]
        () if std::os::unix::fs::FileTypeExt::is_socket(&kind) => served(path),
        () => Err("neither a file nor a socket".to_owned()),
    }
}

fn all(from: impl Read) -> Result<String, String> {
    let mut text = String::new();
    match from.take(MOST_BYTES + 1).read_to_string(&mut text) {
        Ok(len) if len as u64 > MOST_BYTES => Err("too large for a snapshot".to_owned()),
        Ok(_) => Ok(text),
        Err(error) if error.kind() == ErrorKind::WouldBlock => Err(SILENT.to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

const SILENT: &str = "the process that made this socket does not answer";

/// In a thread of its own: to connect may block, too, and a peer that sends byte after byte is never late with one.
#[cfg(unix)]
fn served(path: &Path) -> Result<String, String> {
    let (path, (tell, answer)) = (path.to_owned(), std::sync::mpsc::channel());
    std::thread::spawn(move || tell.send(connect(&path).and_then(all)));
    answer.recv_timeout(PATIENCE).map_err(|_| SILENT.to_owned())?
}

#[cfg(unix)]
fn connect(path: &Path) -> Result<std::os::unix::net::UnixStream, String> {
    std::os::unix::net::UnixStream::connect(path).map_err(|error| match error.kind() {
        ErrorKind::ConnectionRefused => "nobody serves this socket: the process that made it has ended".to_owned(),
        _ => error.to_string(),
    })
}
