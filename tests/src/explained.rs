//! What must hold for the explanation of any bytes (A2-13).

use std::collections::BTreeMap;
use std::fmt::Debug;

use pw::explain::{Explanation, Item, Part, State, Step};
use pw::{At, Error, Items, Kind, Scalar, Visit, Visitor};

/// Each byte once and in order, and the reader's own verdict.
///
/// # Panics
/// If not.
pub fn check(explanation: &Explanation<'_>, bytes: &[u8], error: Option<Error>) {
    assert_eq!(explanation.error(), error.as_ref());
    let mut next = 0;
    for segment in explanation.segments() {
        let range = segment.range();
        assert_eq!(range.start, next, "{explanation}");
        assert!(!range.is_empty(), "{explanation}");
        assert!(segment.bytes().is_none_or(|found| found == &bytes[range.clone()]));
        assert_eq!(
            segment.state() == State::Read,
            error.is_none_or(|error| range.end <= error.offset()),
            "{explanation}"
        );
        assert!(segment.state() != State::Stopped || error.is_some_and(|error| error.offset() == range.start));
        let is_good = error.is_none() && segment.items().any(|item| item.part() == Part::Unaccounted);
        assert!(!is_good, "bytes without a name in a good message: {explanation}");
        next = range.end;
    }
    assert_eq!(next, bytes.len(), "{explanation}");
    bounded(explanation, bytes);
}

/// Not more than so many characters for a byte, and a few for what stands in front.
fn bounded(explanation: &Explanation<'_>, bytes: &[u8]) {
    let text = explanation.to_string();
    assert!(text.len() <= 1000 + 500 * bytes.len(), "{} characters for {} bytes", text.len(), bytes.len());
    assert!(!text.contains('\x1b'));
    let colored = explanation.colored().to_string();
    assert_eq!(without_colors(&colored), text);
}

fn without_colors(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let first = parts.next().unwrap_or("").to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or("", |(_, behind)| behind))
}

/// All values of a view are those of the explanation of its bytes, and the other way round.
///
/// # Panics
/// If not.
pub fn agree<P: Visit>(view: &P, explanation: Explanation<'_>) {
    let mut seen = Leaves::default();
    view.visit(&mut seen);
    let explanation = explanation.in_full();
    let mut named = BTreeMap::new();
    for item in explanation.segments().flat_map(|segment| segment.items().collect::<Vec<_>>()) {
        let is_empty = item.part() == Part::End && item.value().to_string().contains(',');
        if is_value(&item) || is_empty {
            let path = path(&item.path().steps());
            let value = if is_empty { String::new() } else { item.value().to_string() };
            named.entry(path).or_insert(value);
        }
    }
    for (path, value) in &seen.leaves {
        match named.get(path) {
            Some(found) if found == value => {}
            Some(found) if found.is_empty() && is_nothing(value) => {}
            // Empty elements have no bytes; later fields are not in older messages.
            None if is_nothing(value) || value == "***" => {}
            None if is_of_older(&explanation) => {}
            found => panic!("{path}: the view has {value}, the explanation {found:?}\n{explanation}"),
        }
    }
    for (path, value) in &named {
        let is_seen = seen.leaves.contains_key(path);
        let is_hidden = seen.leaves.iter().any(|(seen, value)| path.starts_with(seen.as_str()) && value == "***");
        assert!(is_seen || is_hidden || is_nothing(value), "{path} = {value} is not in the view\n{explanation}");
    }
}

fn is_of_older(explanation: &Explanation<'_>) -> bool {
    let text = explanation.to_string();
    text.lines().any(|line| line.contains("length)") && line.contains(" of "))
}

fn is_value(item: &Item<'_, '_>) -> bool {
    match item.part() {
        Part::Field | Part::Constant => true,
        // In a field of its own, not in front of a tail or list.
        Part::Length | Part::Count => item.field().is_some(),
        // The same, not the tag in front of a union.
        Part::Tag => item.path().steps().last() == item.field().map(|field| Step::Field(field.name)).as_ref(),
        _ => false,
    }
}

fn is_nothing(value: &str) -> bool {
    matches!(value, "" | "\"\"" | "b\"\"" | "[]" | "None")
}

fn path(steps: &[Step]) -> String {
    let step = |step: &Step| match step {
        Step::Field(name) => format!(".{name}"),
        Step::Index(index) => format!(".{index}"),
    };
    steps.iter().map(step).collect()
}

/// All values of a view by their path, as an explanation would write them.
#[derive(Default)]
struct Leaves {
    around: String,
    /// The list or tuple of which elements are visited.
    within: Option<&'static Kind>,
    leaves: BTreeMap<String, String>,
}

impl Leaves {
    fn path(&self, at: At) -> String {
        let name = if self.within.is_some() { String::new() } else { format!(".{}", at.field.name) };
        let index = at.index.map_or(String::new(), |index| format!(".{index}"));
        format!("{}{name}{index}", self.around)
    }

    /// The kind of what is visited.
    fn kind(&self, at: At) -> &'static Kind {
        match self.within {
            Some(kind) => element(kind, at.index.unwrap_or(0)),
            None => declared(at.field.kind),
        }
    }

    fn add(&mut self, at: At, value: impl Debug) {
        // What is unknown has no names in the explanation.
        if at.field.owner == "Unknown" {
            return;
        }
        let path = self.path(at);
        let value = if at.field.sensitive { "***".to_owned() } else { format!("{value:?}") };
        self.leaves.insert(path, value);
    }
}

fn declared(kind: &'static Kind) -> &'static Kind {
    match kind {
        Kind::Optional(kind) | Kind::Recursive { kind, .. } => declared(kind),
        kind => kind,
    }
}

fn element(kind: &'static Kind, index: usize) -> &'static Kind {
    match kind {
        Kind::Array { element, .. } | Kind::Slice { element, .. } | Kind::List(element) => element,
        Kind::Tuple { members, .. } => declared(members[index]),
        kind => kind,
    }
}

fn is_number(kind: &Kind) -> bool {
    match kind {
        Kind::Array { element, .. } => is_number(element),
        kind => !matches!(kind, Kind::Packet(_) | Kind::Tuple { .. }),
    }
}

impl Visitor for Leaves {
    fn number(&mut self, at: At, value: Scalar, size: usize) {
        match value {
            Scalar::Float(value) if size == 4 => self.add(at, value as f32),
            value => self.add(at, value),
        }
    }
    fn null(&mut self, at: At, _: Scalar) {
        self.add(at, format_args!("None"));
    }
    fn absent(&mut self, at: At) {
        self.add(at, format_args!("None"));
    }
    fn variant(&mut self, at: At, raw: Scalar, name: Option<&'static str>) {
        match name {
            Some(name) => self.add(at, format_args!("{name}")),
            None => self.add(at, format_args!("Unknown({raw:?})")),
        }
    }
    fn flags(&mut self, at: At, bits: u128, names: &dyn Debug) {
        self.add(at, format_args!("0x{bits:x} {names:?}"));
    }
    fn text(&mut self, at: At, text: &[u8]) {
        match std::str::from_utf8(text) {
            Ok(text) => self.add(at, text),
            Err(_) => self.add(at, format_args!("b\"{}\"", text.escape_ascii())),
        }
    }
    fn bytes(&mut self, at: At, bytes: &[u8]) {
        match self.kind(at) {
            Kind::Bytes => self.add(at, format_args!("b\"{}\"", bytes.escape_ascii())),
            _ => self.add(at, bytes),
        }
    }
    fn nested<P: Visit>(&mut self, at: At, packet: &P) {
        if at.field.sensitive {
            return self.add(at, ());
        }
        let mut inner = Self { around: self.path(at), ..Self::default() };
        packet.visit(&mut inner);
        self.leaves.append(&mut inner.leaves);
    }
    fn sequence<S: Items>(&mut self, at: At, items: &S) {
        if at.field.sensitive {
            return self.add(at, ());
        }
        let (path, kind) = (self.path(at), self.kind(at));
        let mut inner = Self { around: path.clone(), within: Some(kind), ..Self::default() };
        items.visit_items(at.field, &mut inner);
        match kind {
            Kind::Array { element, .. } | Kind::Slice { element, .. } if is_number(element) => {
                self.leaves.insert(path.clone(), inner.joined(&path));
            }
            _ => self.leaves.append(&mut inner.leaves),
        }
    }
}

impl Leaves {
    /// Numbers stand as one list in the explanation.
    fn joined(&self, path: &str) -> String {
        let of = |index: usize| self.leaves.get(&format!("{path}.{index}")).map(String::as_str);
        format!("[{}]", (0..self.leaves.len()).map_while(of).collect::<Vec<_>>().join(", "))
    }
}
