//! Slots that are read into, with `std::io`.
//!
//! The other direction needs nothing of its own: `std::io::Cursor<Lease>` is `Read`, `BufRead` and `Seek`, as for
//! everything that is `AsRef<[u8]>`.

use std::io::{self, IoSliceMut, Read};

use super::{Domain, LeaseMut, PoolError};

impl<D: Domain> LeaseMut<D> {
    /// Appends what one `read` of `reader` gives, straight into the slot, and returns the number of bytes: 0 at the end
    /// of the stream, and if there is no room.
    ///
    /// ```
    /// use std::io::{BufRead, Cursor};
    /// use pinwire::prelude::*;
    ///
    /// let mut socket = &b"8=FIX.4.4\n35=D\n"[..]; // or a `TcpStream`
    /// let mut lease = Pool::new()?.lease(1500)?;
    /// while lease.read_from(&mut socket)? > 0 {}
    ///
    /// // A reader over a lease is the standard library's. It owns the lease, and can go to a thread.
    /// let mut lines = Cursor::new(lease.freeze()).lines();
    /// assert_eq!(lines.next().unwrap()?, "8=FIX.4.4");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// That of the reader, and [`InvalidData`](io::ErrorKind::InvalidData) from one that claims more bytes than it was
    /// given room for. The message is then as it was.
    #[inline]
    pub fn read_from(&mut self, mut reader: impl Read) -> io::Result<usize> {
        let count = reader.read(self.spare_mut())?;
        self.append_read(count)?;
        Ok(count)
    }

    /// Appends exactly `count` bytes of `reader`.
    ///
    /// # Errors
    /// [`UnexpectedEof`](io::ErrorKind::UnexpectedEof) if the stream ends before, [`InvalidInput`] with a
    /// [`PoolError::TooLarge`] if there is no room for as many, and those of the reader. The message is then as it was;
    /// what was read is lost.
    ///
    /// [`InvalidInput`]: io::ErrorKind::InvalidInput
    #[inline]
    pub fn read_exact_from(&mut self, mut reader: impl Read, count: usize) -> io::Result<()> {
        match self.spare_mut().get_mut(..count) {
            Some(room) => reader.read_exact(room)?,
            None => return Err(io::Error::new(io::ErrorKind::InvalidInput, self.no_room(count))),
        }
        self.append_read(count)
    }

    /// The room behind the message, for a vectored read. What was read is part of the message after
    /// [`set_len`](Self::set_len).
    ///
    /// ```
    /// use std::io::Read;
    /// use pinwire::prelude::*;
    ///
    /// let mut stream = &b"ESZ6 and the rest"[..];
    /// let mut header = [0; 4];
    /// let mut body = Pool::new()?.lease(1024)?;
    /// let count = stream.read_vectored(&mut [std::io::IoSliceMut::new(&mut header), body.io_slice_mut()])?;
    /// body.set_len(count.saturating_sub(header.len()))?;
    /// assert_eq!((&header, &*body), (b"ESZ6", &b" and the rest"[..]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn io_slice_mut(&mut self) -> IoSliceMut<'_> {
        IoSliceMut::new(self.spare_mut())
    }

    /// The message is longer by what a reader says it wrote.
    #[inline]
    fn append_read(&mut self, count: usize) -> io::Result<()> {
        self.set_len(self.len().saturating_add(count))
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    }

    fn no_room(&self, count: usize) -> PoolError {
        PoolError::TooLarge { asked: self.len().saturating_add(count), largest: self.capacity() }
    }
}
