//! A unix socket on which each who connects gets one snapshot.

use alloc::string::String;
use core::time::Duration;
use std::fs::{self, Metadata};
use std::os::fd::AsFd;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};
use std::time::Instant;
use std::{io, mem, net, process};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::net::{AddressFamily, SendFlags, SocketAddrUnix, SocketFlags, SocketType};

use super::place::Beside;
use crate::pool::{Domain, Pool};

/// How long a peer may take to read its snapshot. Others wait meanwhile.
const PATIENCE: Duration = Duration::from_secs(1);
/// After a connection could not be accepted, as there were too many open files, say.
const PAUSE: Duration = Duration::from_millis(100);

impl<D: Domain> Pool<D> {
    /// Answers each connection to the unix socket `path` with [`snapshot_json`](Self::snapshot_json), until the guard is
    /// dropped: `doctor PATH` shows it.
    ///
    /// A thread does so, one peer after the other. It has no lock of the pool while it writes, and gives up on a peer
    /// that has not read its snapshot after a second. Nothing is read from peers. The socket's mode is 0600. A socket that a
    /// killed process left behind is replaced; one that somebody serves is not.
    ///
    /// The guard counts as a handle of the pool: without [`close`](Self::close) the pool stays open as long.
    ///
    /// ```
    /// # let path = std::env::temp_dir().join(format!("pinwire-doc-{}.sock", std::process::id()));
    /// use std::os::unix::net::UnixStream;
    ///
    /// let pool = pinwire::pool::Pool::new()?;
    /// let doctor = pool.serve_snapshots(&path)?;
    /// let snapshot = std::io::read_to_string(UnixStream::connect(&path)?)?;
    /// assert!(snapshot.starts_with('{') && snapshot.ends_with('}'));
    /// drop(doctor);
    /// assert!(!path.exists());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `AddrInUse` if a process serves that socket, `AlreadyExists` if the path is something else than a socket, and
    /// those of the system.
    pub fn serve_snapshots(&self, path: impl AsRef<Path>) -> io::Result<Doctor> {
        let pool = self.clone();
        Doctor::start(path.as_ref(), move || pool.snapshot_json())
    }
}

/// Serves snapshots of a pool until it is dropped: [`Pool::serve_snapshots`].
#[derive(Debug)]
#[must_use = "dropping it ends the service"]
pub struct Doctor {
    path: PathBuf,
    /// Which file there is ours: somebody may have put another one in its place.
    socket: (u64, u64),
    /// The child of a fork has neither thread nor socket.
    process: u32,
    stop: UnixStream,
    thread: Option<JoinHandle<()>>,
}

impl Doctor {
    fn start(path: &Path, snapshot: impl Fn() -> String + Send + 'static) -> io::Result<Self> {
        must_be_free(path)?;
        let listener = listen(path)?;
        let socket = identity(&fs::symlink_metadata(path)?);
        let (stop, stopped) = UnixStream::pair()?;
        let serve = move || serve(&listener, &stopped, snapshot);
        let thread = thread::Builder::new().name("pinwire-doctor".into()).spawn(serve)?;
        Ok(Self { path: path.into(), socket, process: process::id(), stop, thread: Some(thread) })
    }
}

impl Drop for Doctor {
    fn drop(&mut self) {
        let Some(thread) = self.thread.take() else { return };
        if self.process != process::id() {
            return mem::forget(thread);
        }
        if fs::symlink_metadata(&self.path).is_ok_and(|file| identity(&file) == self.socket) {
            let _ = fs::remove_file(&self.path);
        }
        // Also where a child of a fork has a copy of it.
        let _ = self.stop.shutdown(net::Shutdown::Both);
        let _ = thread.join();
    }
}

fn identity(file: &Metadata) -> (u64, u64) {
    (file.dev(), file.ino())
}

/// Whether nobody serves at `path`; if somebody does, or might, that stays.
fn must_be_free(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(file) if !file.file_type().is_socket() => Err(io::ErrorKind::AlreadyExists.into()),
        Ok(_) => match connect(path).err().map(io::Error::from) {
            Some(error) if error.kind() == io::ErrorKind::ConnectionRefused => Ok(()),
            // Its queue is full.
            Some(error) if error.kind() != io::ErrorKind::WouldBlock => Err(error),
            _ => Err(io::ErrorKind::AddrInUse.into()),
        },
    }
}

/// The standard library's would wait for a place in the queue of whoever listens.
fn connect(path: &Path) -> rustix::io::Result<()> {
    let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
    let socket = rustix::net::socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None)?;
    rustix::net::connect(socket, &SocketAddrUnix::new(path)?)
}

fn listen(path: &Path) -> io::Result<UnixListener> {
    let beside = Beside::new(path)?;
    let listener = UnixListener::bind(beside.place())?;
    listener.set_nonblocking(true)?;
    beside.publish()?;
    Ok(listener)
}

fn serve(listener: &UnixListener, stopped: &UnixStream, snapshot: impl Fn() -> String) {
    while is_ready(listener, PollFlags::IN, stopped, None) {
        match listener.accept() {
            Ok((peer, _)) => tell(&peer, snapshot().as_bytes(), stopped),
            // Gone again.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(_) => thread::sleep(PAUSE),
        }
    }
}

/// Waits until there is something to do: not if the service was stopped, or the time is over.
fn is_ready(what: &impl AsFd, flags: PollFlags, stopped: &UnixStream, until: Option<Instant>) -> bool {
    loop {
        let mut both = [PollFd::new(what, flags), PollFd::new(stopped, PollFlags::IN)];
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        if left.is_some_and(|left| left.is_zero()) {
            return false;
        }
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        match poll(&mut both, left.as_ref()) {
            Err(rustix::io::Errno::INTR) => {}
            Err(_) | Ok(0) => return false,
            Ok(_) => return both[1].revents().is_empty(),
        }
    }
}

/// As much as the peer takes in time. It may be slow, or not read at all.
fn tell(peer: &UnixStream, mut bytes: &[u8], stopped: &UnixStream) {
    let until = Some(Instant::now() + PATIENCE);
    while !bytes.is_empty() && is_ready(peer, PollFlags::OUT, stopped, until) {
        match rustix::net::send(peer, bytes, QUIETLY) {
            Ok(sent) => bytes = bytes.get(sent..).unwrap_or(&[]),
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
            Err(_) => return,
        }
    }
}

/// A program in C dies by the signal that a closed connection sends.
#[cfg(not(target_vendor = "apple"))]
const QUIETLY: SendFlags = SendFlags::DONTWAIT.union(SendFlags::NOSIGNAL);
/// There the standard library has told the socket already.
#[cfg(target_vendor = "apple")]
const QUIETLY: SendFlags = SendFlags::DONTWAIT;
