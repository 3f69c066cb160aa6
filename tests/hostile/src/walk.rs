//! Touching all messages of a file, found by the walks of the `replay` example.

use std::marker::PhantomData;
use std::ops::Range;

use pinwire_examples::replay::walk::{Dbn, Elf, IceImpact, Itch50, Message, NyseXdp, Pcap, Sink, Tzif, Walker, Wav};
use pinwire_examples::replay::{Failure, Protocol};
use pw::{FromView, Union};

use crate::guard::Guarded;
use crate::touch::{self, Fault};

/// What a walk over a whole file came to.
#[derive(Debug)]
pub struct Walked {
    /// Messages of known and unknown kinds.
    pub messages: usize,
    /// Calls that the walk made: its work.
    pub steps: usize,
    /// Why it ended early.
    pub error: Option<Failure>,
}

/// Walks a file and calls all accessors of every header and message that was accepted. What
/// overlaps `focus`, a range of the file, is printed and written again, too.
///
/// # Errors
/// What does not hold of a header or message.
pub fn touch_file(protocol: &Protocol, bytes: &[u8], focus: Range<usize>, out: &mut Guarded) -> Result<Walked, Fault> {
    match protocol.name {
        "itch50" => walk::<Itch50>(bytes, focus, out),
        "nyse-xdp" => walk::<NyseXdp>(bytes, focus, out),
        "ice-impact" => walk::<IceImpact>(bytes, focus, out),
        "dbn" => walk::<Dbn>(bytes, focus, out),
        "pcap" => walk::<Pcap>(bytes, focus, out),
        "elf" => walk::<Elf>(bytes, focus, out),
        "tzif" => walk::<Tzif>(bytes, focus, out),
        "wav" => walk::<Wav>(bytes, focus, out),
        other => panic!("{other} is a new protocol"),
    }
}

/// [`touch_file`] for any walk.
///
/// # Errors
/// What does not hold of a header or message.
pub fn walk<W: Walker>(bytes: &[u8], focus: Range<usize>, out: &mut Guarded) -> Result<Walked, Fault> {
    let base = bytes.as_ptr().addr();
    let focus = base + focus.start..base + focus.end;
    let mut toucher = Toucher::<W> { focus, out, messages: 0, steps: 0, fault: None, walker: PhantomData };
    let error = W::walk(bytes, &mut toucher).err();
    let Toucher { messages, steps, fault, .. } = toucher;
    fault.map_or(Ok(Walked { messages, steps, error }), Err)
}

struct Toucher<'o, W> {
    /// As addresses.
    focus: Range<usize>,
    out: &'o mut Guarded,
    messages: usize,
    steps: usize,
    fault: Option<Fault>,
    walker: PhantomData<W>,
}

impl<W> Toucher<'_, W> {
    #[inline]
    fn in_focus(&self, bytes: &[u8]) -> bool {
        let start = bytes.as_ptr().addr();
        start < self.focus.end && self.focus.start < start + bytes.len()
    }

    fn note(&mut self, outcome: Result<(), Fault>) {
        if let Err(fault) = outcome {
            self.fault.get_or_insert(fault);
        }
    }
}

impl<'a, W: Walker> Sink<'a, W::Tag> for Toucher<'_, W> {
    fn record(&mut self, _: usize) {
        self.steps += 1;
    }

    fn frame(&mut self, _: u32) {
        self.steps += 1;
    }

    #[inline]
    fn envelope<P: FromView<'a>>(&mut self, bytes: &'a [u8]) {
        self.steps += 1;
        let view = match P::view(bytes) {
            Ok(view) => view,
            Err(error) => return self.note(Err(format!("{}: seen once, not twice: {error}", P::SCHEMA.name))),
        };
        if self.in_focus(bytes) {
            touch::shown(&view);
            let outcome = touch::reencoded::<P>(view, bytes, self.out);
            self.note(outcome);
        } else {
            touch::accessors(&view);
        }
    }

    #[inline]
    fn message(&mut self, message: Message<'a, W::Tag>) {
        self.messages += 1;
        self.steps += 1;
        let layout = W::layout(message.tag);
        let Ok((view, rest)) = W::Messages::view_as_prefix(layout, message.body) else { return };
        if self.in_focus(message.body) {
            touch::shown(&view);
            let read = &message.body[..message.body.len() - rest.len()];
            let outcome = touch::rewritten::<W::Messages<'a>>(layout, view, read, self.out);
            self.note(outcome);
        } else {
            touch::accessors(&view);
        }
    }
}

/// A message, and what tells its kind.
pub type Tagged<'a, T> = (T, &'a [u8]);

/// All messages of a file.
#[must_use]
pub fn messages<'a, W: Walker>(bytes: &'a [u8]) -> Vec<Tagged<'a, W::Tag>> {
    let mut found = Messages::<'a, W::Tag>(Vec::new());
    // What is whole before a fault is there all the same.
    let _ = W::walk(bytes, &mut found);
    found.0
}

struct Messages<'a, T>(Vec<Tagged<'a, T>>);

impl<'a, T: Copy> Sink<'a, T> for Messages<'a, T> {
    fn message(&mut self, message: Message<'a, T>) {
        self.0.push((message.tag, message.body));
    }
}
