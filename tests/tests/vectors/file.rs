//! The files of the vectors; only what the schemas in Rust do not say themselves.

/// One message, and what readers say of it.
#[derive(Clone)]
pub struct Vector {
    pub file: String,
    pub name: String,
    pub bytes: Vec<u8>,
    /// The version of the reader, and its outcome as text.
    pub expected: Vec<(u8, String)>,
}

impl Vector {
    pub fn path(&self) -> String {
        format!("{}/{}", self.file, self.name)
    }

    /// Takes over one line of the file.
    fn line(&mut self, line: &str) {
        match line.split_once(' ') {
            Some(("bytes", digits)) => self.bytes.extend(unhex(digits)),
            Some((version, outcome)) => {
                let version = version.strip_prefix('v').and_then(|digits| digits.parse().ok());
                self.expected.push((version.expect("a version"), without_rule(outcome)));
            }
            None => assert_eq!(line, "", "not a line of a vector"),
        }
    }
}

macro_rules! files {
    ($($name:literal)*) => {
        [$(($name, include_str!(concat!("../../vectors/", $name, ".txt")))),*]
    };
}
/// Compiled in, so that they can be read on every target.
pub const FILES: [(&str, &str); 20] = files!("aligned" "all" "ascii" "books" "bytes" "fixed" "flags" "frame" "lists" "maps" "nested" "numbers" "order" "recursive" "reserved" "rows" "slots" "text" "tuples" "unions");

/// All vectors of all files.
pub fn vectors() -> Vec<Vector> {
    FILES
        .into_iter()
        .flat_map(|(file, text)| text.split("\nvector ").skip(1).map(move |part| vector(file, part)))
        .collect()
}

fn vector(file: &str, part: &str) -> Vector {
    let mut lines = part.lines();
    let name = lines.next().unwrap_or_default().to_owned();
    let mut vector = Vector { file: file.to_owned(), name, bytes: Vec::new(), expected: Vec::new() };
    lines.for_each(|line| vector.line(line));
    vector
}

fn unhex(digits: &str) -> impl Iterator<Item = u8> {
    let digits = digits.split('#').next().unwrap_or_default();
    digits.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).expect("two hexadecimal digits"))
}

/// The rule that is broken (`W19`) is for those who read the files; errors of the library do not name rules.
fn without_rule(outcome: &str) -> String {
    let is_rule = |word: &str| word.starts_with('W');
    match outcome.split_once(' ') {
        Some(("invalid", rule)) if is_rule(rule) => "invalid".to_owned(),
        Some(("valid", rest)) if is_rule(rest) => {
            format!("valid {}", rest.split_once(' ').map_or("", |(_, value)| value))
        }
        _ => outcome.to_owned(),
    }
}
