//! One message of a file, byte by byte.

use std::fmt;

use pinwire::Union;
use pinwire::explain::Explanation;

use super::report::Failure;
use super::walk::{Message, Sink, Walker};

/// A message and its explanation.
pub struct Explained<'a> {
    /// Where it stands among the messages of the file, from 1.
    pub number: u64,
    /// What reports call its type or unknown kind.
    pub kind: String,
    /// Where its bytes begin in the file, behind what frames it.
    pub offset: usize,
    /// The bytes.
    pub explanation: Explanation<'a>,
    /// Bytes of the message behind those that its layout has: a newer release may have made it longer.
    pub more: usize,
}

/// There is no message with the number that was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NoMessage {
    /// The number.
    pub asked: u64,
    /// Messages that there are.
    pub count: u64,
    /// Why there are no more, if the file is not good to its end.
    pub fault: Option<Failure>,
}

impl fmt::Display for NoMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { asked, count, fault } = self;
        match count {
            0 => write!(f, "there is no message {asked}: the file has none")?,
            1 => write!(f, "there is no message {asked}: the file has one, message 1")?,
            count => write!(f, "there is no message {asked}: the file has {count}, from 1 to {count}")?,
        }
        match fault {
            Some(fault) => write!(f, ", and then {fault}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for NoMessage {}

pub(super) fn explain<W: Walker>(bytes: &[u8], number: u64) -> Result<Explained<'_>, NoMessage> {
    let mut find = Find { asked: number, count: 0, found: None };
    let fault = W::walk(bytes, &mut find).err();
    match find.found {
        Some(message) => Ok(explained::<W>(bytes, number, message)),
        None => Err(NoMessage { asked: number, count: find.count, fault }),
    }
}

fn explained<'a, W: Walker>(bytes: &'a [u8], number: u64, message: Message<'a, W::Tag>) -> Explained<'a> {
    let (tag, body) = (W::layout(message.tag), message.body);
    let kind = match W::Messages::<'a>::schema_of(tag) {
        Some(schema) => W::type_name(tag, schema),
        None => format!("unknown {}", W::code(message.tag)),
    };
    let more = W::Messages::<'a>::view_as_prefix(tag, body).map_or(0, |(_, rest)| rest.len());
    let (known, _) = body.split_at(body.len() - more);
    let offset = body.as_ptr().addr() - bytes.as_ptr().addr();
    Explained { number, kind, offset, explanation: W::Messages::<'a>::explain_as(tag, known), more }
}

/// Counts messages up to the one that was asked for, and on.
struct Find<'a, T> {
    asked: u64,
    count: u64,
    found: Option<Message<'a, T>>,
}

impl<'a, T> Sink<'a, T> for Find<'a, T> {
    fn message(&mut self, message: Message<'a, T>) {
        self.count += 1;
        if self.count == self.asked {
            self.found = Some(message);
        }
    }
}
