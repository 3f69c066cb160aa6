//! Function bodies out of a compiler's assembly listing, without what varies from build to build.

use std::collections::HashMap;

#[derive(Default)]
pub struct Assembly {
    bodies: HashMap<String, Vec<String>>,
    /// Functions that the compiler found equal and merged.
    aliases: HashMap<String, String>,
}

impl Assembly {
    pub fn parse(text: &str) -> Self {
        let mut assembly = Self::default();
        let mut current: Option<String> = None;
        for line in text.lines() {
            if let Some(name) = function_label(line) {
                current = Some(name.to_owned());
                assembly.bodies.insert(name.to_owned(), Vec::new());
            } else if line.starts_with(".Lfunc_end") {
                current = None;
            } else if let Some((new, old)) = alias(line) {
                assembly.aliases.insert(new.to_owned(), old.to_owned());
            } else if let Some(body) = current.as_ref().and_then(|name| assembly.bodies.get_mut(name)) {
                body.extend(instruction(line));
            }
        }
        assembly
    }

    pub fn body(&self, name: &str) -> Option<Vec<String>> {
        let name = self.aliases.get(name).map_or(name, String::as_str);
        self.bodies.get(name).cloned()
    }
}

fn function_label(line: &str) -> Option<&str> {
    let name = line.strip_suffix(':')?;
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    (plain && !name.is_empty()).then_some(name)
}

/// `new = old`, or on some targets `.set new, old`.
fn alias(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    match line.strip_prefix(".set ") {
        Some(pair) => pair.split_once(", "),
        None => line.split_once(" = "),
    }
}

/// Instructions and local labels stay; directives and comments go. A local label carries its function's number
/// (`.LBB4_2`), which is cut.
fn instruction(line: &str) -> Option<String> {
    let line = line.split('#').next()?.trim();
    let local = line.starts_with(".LBB") && line.ends_with(':');
    if line.is_empty() || (line.starts_with('.') && !local) {
        return None;
    }
    let words: Vec<String> = line.split_whitespace().map(local_label).collect();
    Some(words.join(" "))
}

fn local_label(word: &str) -> String {
    match word.strip_prefix(".LBB").and_then(|label| label.split_once('_')) {
        Some((_, number)) => format!(".L{number}"),
        None => word.to_owned(),
    }
}
