//! Fields set in place to those of another value.

use crate::tokens::{Take, Tokens};

/// A view for changing, all of whose fields of fixed size can be set from tokens.
pub trait Assign {
    fn assign(&mut self, from: &mut Setting<'_, '_>);
}

/// What a setter returns.
pub trait Outcome {
    fn refused(self) -> bool;
}

impl Outcome for () {
    fn refused(self) -> bool {
        false
    }
}

impl<E> Outcome for Result<(), E> {
    fn refused(self) -> bool {
        self.is_err()
    }
}

/// The tokens of the value, and how many setters refused.
pub struct Setting<'t, 'a> {
    tokens: &'t mut Tokens<'a>,
    refused: usize,
}

impl<'t, 'a> Setting<'t, 'a> {
    /// Sets all that can be set; returns how many setters refused.
    pub fn all(tokens: &'t mut Tokens<'a>, view: &mut impl Assign) -> usize {
        let mut setting = Self { tokens, refused: 0 };
        view.assign(&mut setting);
        setting.refused
    }

    pub fn open(&mut self) {
        self.tokens.open();
    }

    pub fn close(&mut self) {
        self.tokens.close();
    }

    pub fn take<T: Take>(&mut self) -> T {
        self.tokens.take()
    }

    pub fn note(&mut self, outcome: impl Outcome) {
        self.refused += usize::from(outcome.refused());
    }

    pub fn option(&mut self, inner: Option<impl Assign>) {
        let is_there = self.tokens.next() == "+";
        assert_eq!(inner.is_some(), is_there, "whether a nested message is there");
        if let Some(mut inner) = inner {
            inner.assign(self);
        }
    }

    pub fn start_list(&mut self, count: usize) {
        self.tokens.expect("[");
        assert_eq!(self.tokens.number::<usize>(), count, "the number of rows");
    }

    pub fn end_list(&mut self) {
        self.tokens.expect("]");
    }

    /// Goes past one value.
    pub fn skip(&mut self) {
        let mut depth = 0_usize;
        loop {
            match self.tokens.next() {
                "(" | "[" => depth += 1,
                ")" | "]" => depth -= 1,
                // Its value follows.
                "+" => continue,
                "@" | "?" => {
                    self.tokens.next();
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }
}

/// Sets one field to what the next tokens say.
macro_rules! set {
    ($from:ident, $view:ident.$setter:ident) => {{
        let outcome = $view.$setter($from.take());
        $from.note(outcome);
    }};
}
pub(crate) use set;

/// Sets fields in each row: all in one go, or one by one from an odd number of them.
macro_rules! rows {
    ($from:ident, $rows:expr) => {{
        let mut rows = $rows;
        let count = rows.len();
        $from.start_list(count);
        if count % 2 == 0 {
            rows.for_each(|mut row| row.assign($from));
        } else {
            (0..count).for_each(|index| rows.get_mut(index).expect("an index below the length").assign($from));
        }
        $from.end_list();
    }};
}
pub(crate) use rows;

/// Sets each element of a list.
macro_rules! slice {
    ($from:ident, $slice:expr) => {{
        let mut slice = $slice;
        let count = slice.len();
        $from.start_list(count);
        for index in 0..count {
            let outcome = slice.set(index, &$from.take()).expect("an index below the length");
            $from.note(outcome);
        }
        $from.end_list();
    }};
}
pub(crate) use slice;
