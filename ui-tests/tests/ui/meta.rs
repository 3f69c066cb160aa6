//! Rules about the suite itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Documented panics: rustc says none of these.
const AT_RUN_TIME: [&str; 2] = ["a table of 2^32 operations", "the ring is that of the parent process"];

/// One file in `fail/`, and what it declares of itself.
struct Case {
    path: PathBuf,
    /// Such as `E0597`; `pinwire` for an error of the macro, `lint` for a denied warning, `lifetime` for one of the
    /// borrow checker's errors without a code. Of several, each error is one.
    expect: String,
    /// How many errors the compiler reports; one, if the case is not about many.
    errors: usize,
    /// `// place: runtime`: the error is found only when generic code of the runtime is instantiated.
    is_in_runtime: bool,
    stderr: String,
}

#[test]
fn each_mistake_has_its_legal_twin() {
    let mistakes = relative("fail", &sources("fail"));
    let twins = relative("pass", &sources("pass"));
    assert!(mistakes.len() >= 40, "only {} cases", mistakes.len());
    let alone: Vec<_> = mistakes.symmetric_difference(&twins).collect();
    assert!(alone.is_empty(), "without a twin in the other folder: {alone:?}");
}

#[test]
fn each_message_has_its_mistake() {
    let mistakes: BTreeSet<_> = sources("fail").into_iter().map(|path| path.with_extension("")).collect();
    let messages: BTreeSet<_> = files("fail", "stderr").into_iter().map(|path| path.with_extension("")).collect();
    let alone: Vec<_> = mistakes.symmetric_difference(&messages).collect();
    assert!(alone.is_empty(), "`.rs` without `.stderr`, or the other way round: {alone:?}");
}

#[test]
fn each_case_reports_what_it_declares_and_nothing_else() {
    for case in cases() {
        let errors: Vec<_> = case.stderr.lines().filter(|line| is_error(line)).collect();
        assert_eq!(errors.len(), case.errors, "{}: {errors:#?}", case.path.display());
        for error in errors {
            assert!(
                is_expected(&case.expect, error),
                "{}: expected {}, found {error}",
                case.path.display(),
                case.expect
            );
        }
        assert!(!case.stderr.contains("\nwarning"), "{}: a warning", case.path.display());
    }
}

/// Each error names a line of the case itself, and one that is not the derive's.
#[test]
fn each_error_stands_on_the_users_own_token() {
    for case in cases().into_iter().filter(|case| !case.is_in_runtime) {
        let lines: Vec<_> = case.stderr.lines().collect();
        for start in lines.iter().enumerate().filter(|(_, line)| is_error(line)).map(|(start, _)| start) {
            let place = lines.get(start + 1).and_then(|line| line.trim().strip_prefix("--> ")).unwrap_or_default();
            let mut parts = place.rsplit(':');
            let (_column, line) = (parts.next(), parts.next().and_then(|line| line.parse::<usize>().ok()));
            let source = fs::read_to_string(&case.path).expect("read");
            let line = line.and_then(|line| source.lines().nth(line - 1)).unwrap_or_default();
            assert!(!line.is_empty() && !line.trim().starts_with("#[derive"), "{}: {place}", case.path.display());
        }
    }
}

/// One rule is one function and one folder of the same name.
#[test]
fn each_rule_has_a_case() {
    let folders: BTreeSet<_> = sources("fail").iter().filter_map(|path| Some(name(path.parent()?))).collect();
    let mut rules = 0;
    for file in rust_files(Path::new("../macros/src/check")) {
        for (function, body) in functions(&fs::read_to_string(&file).expect("read")) {
            if body.contains("errors.at") {
                rules += 1;
                assert!(folders.contains(&function), "{}: no folder fail/{function}", file.display());
            }
        }
    }
    assert!(rules >= 10, "only {rules} rules found: the scan is broken");
}

/// Every sentence that the macro or the runtime can say to a user is said in some case.
#[test]
fn each_message_is_shown_by_a_case() {
    let said: String = cases().into_iter().map(|case| case.stderr).collect();
    let messages = messages();
    assert!(messages.len() >= 60, "only {} messages found: the scan is broken", messages.len());
    let silent = messages.iter().filter(|message| !AT_RUN_TIME.contains(&message.as_str()));
    let silent: Vec<_> = silent.filter(|message| !said.contains(longest_part(message).trim())).collect();
    assert!(silent.is_empty(), "no case shows: {silent:#?}");
}

fn is_error(line: &str) -> bool {
    line.starts_with("error: ") || line.starts_with("error[")
}

fn is_expected(expect: &str, error: &str) -> bool {
    expect.split(", ").any(|expect| match expect {
        "pinwire" | "lint" | "lifetime" => error.starts_with("error: "),
        code => error.starts_with(&format!("error[{code}]: ")),
    })
}

fn cases() -> Vec<Case> {
    sources("fail").into_iter().map(case).collect()
}

fn case(path: PathBuf) -> Case {
    let source = fs::read_to_string(&path).expect("read");
    let declared = |key: &str| source.lines().find_map(|line| line.strip_prefix(key)).map(str::to_owned);
    Case {
        expect: declared("// expect: ").unwrap_or_else(|| panic!("{}: `// expect: …` is missing", path.display())),
        errors: declared("// errors: ").map_or(1, |number| number.parse().expect("a number of errors")),
        is_in_runtime: declared("// place: ").is_some_and(|place| place == "runtime"),
        stderr: fs::read_to_string(path.with_extension("stderr")).expect("read"),
        path,
    }
}

/// The sentences in the sources: string literals with a space in them, where errors are made.
fn messages() -> BTreeSet<String> {
    let mut messages = BTreeSet::new();
    for folder in ["../macros/src/attr", "../macros/src/check"] {
        for file in rust_files(Path::new(folder)) {
            messages.extend(file_messages(&file, |_| true));
        }
    }
    messages.extend(file_messages(Path::new("../macros/src/lower.rs"), |_| true));
    let marks = ["message = ", "message) = ", "assert!"];
    let asks = |line: &str| marks.iter().any(|mark| line.contains(mark));
    let tests = ["tests", "tests.rs", "models", "strangers.rs"];
    let is_test = |file: &Path| file.iter().any(|part| tests.iter().any(|test| part == *test));
    for folder in ["../macros/src/emit", "../runtime/src"] {
        for file in rust_files(Path::new(folder)).into_iter().filter(|file| !is_test(file)) {
            messages.extend(file_messages(&file, asks));
        }
    }
    messages
}

fn file_messages(file: &Path, asks: impl Fn(&str) -> bool) -> Vec<String> {
    let text = fs::read_to_string(file).expect("read");
    let code = ["#[cfg(test)]", "#[cfg(all(test,"].iter().fold(text.as_str(), |code, tests| before(code, tests));
    // What is compared is not said.
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//") && !line.contains("starts_with"));
    // The message of a `let message = format!(` may stand on the next line.
    let mut before = "";
    let mut found = Vec::new();
    for line in lines {
        if asks(line) || (before.trim_end().ends_with('(') && asks(before)) {
            found.extend(literals(line).into_iter().filter(|literal| longest_part(literal).trim().contains(' ')));
        }
        before = line;
    }
    found
}

fn before<'a>(text: &'a str, mark: &str) -> &'a str {
    text.split(mark).next().unwrap_or_default()
}

/// The string literals of a line.
fn literals(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut chars = line.chars();
    while chars.by_ref().any(|next| next == '"') {
        let mut literal = String::new();
        while let Some(next) = chars.next() {
            match next {
                '"' => break,
                '\\' => literal.extend(chars.next()),
                next => literal.push(next),
            }
        }
        found.push(literal);
    }
    found
}

/// What of a format string is always printed, as far as it is in one piece.
fn longest_part(message: &str) -> &str {
    let parts = message.split('{').flat_map(|part| part.split_once('}').map_or(part, |(_, after)| after).split("\\n"));
    parts.max_by_key(|part| part.len()).unwrap_or_default()
}

/// Name and body of each function at the start of a line.
fn functions(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        let start = ["fn ", "pub(super) fn ", "pub(crate) fn "].iter().find_map(|start| line.strip_prefix(start));
        match (start, found.last_mut()) {
            (Some(rest), _) => {
                found.push((rest.split(['(', '<']).next().unwrap_or_default().to_owned(), String::new()))
            }
            (None, Some((_, body))) => body.push_str(line),
            (None, None) => {}
        }
    }
    found
}

/// All cases that must not compile.
pub(crate) fn mistakes() -> Vec<PathBuf> {
    sources("fail")
}

fn sources(folder: &str) -> Vec<PathBuf> {
    files(folder, "rs")
}

fn relative(folder: &str, paths: &[PathBuf]) -> BTreeSet<PathBuf> {
    paths.iter().map(|path| path.strip_prefix(folder).expect("inside").to_owned()).collect()
}

/// The files `folder/*/*.extension`.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let inner = entries(Path::new(folder)).into_iter().flat_map(|rule| entries(&rule));
    inner.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

/// The `.rs` files in a folder and the folders in it.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let (folders, files): (Vec<_>, Vec<_>) = entries(folder).into_iter().partition(|path| path.is_dir());
    let files = files.into_iter().filter(|path| path.extension().is_some_and(|found| found == "rs"));
    files.chain(folders.iter().flat_map(|folder| rust_files(folder))).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[test]
fn the_scan_reads_literals_and_formats() {
    assert_eq!(literals(r#"at(x, format!("a \"b\" {c}"), "d")"#), ["a \"b\" {c}", "d"]);
    assert_eq!(longest_part("one {two} three four {five}"), " three four ");
}
