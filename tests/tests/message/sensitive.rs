//! Fields that nobody is to see. (A5-11)

use pw::prelude::*;

use crate::shapes::Side;

#[derive(Message, Clone)]
#[pinwire(crate = ::pw)]
struct Login {
    user: String,
    #[pinwire(sensitive)]
    password: String,
    #[pinwire(sensitive)]
    pin: u32,
    #[pinwire(sensitive)]
    token: Option<Vec<u8>>,
    #[pinwire(sensitive)]
    hidden: bool,
    #[pinwire(sensitive)]
    side: Open<Side>,
    #[pinwire(sensitive)]
    words: Vec<String>,
    #[pinwire(sensitive)]
    pair: (u8, f32),
    #[pinwire(since = 2, sensitive, default = "fallback")]
    later: String,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Session {
    login: Login,
    maybe: Option<Login>,
    logins: Vec<Login>,
    grid: Vec<Vec<Login>>,
    pairs: Vec<(u8, Login)>,
    #[pinwire(sensitive)]
    secret: Login,
    #[pinwire(sensitive)]
    secrets: Vec<Login>,
}

const SECRETS: [&str; 7] = ["hunter2", "77777", "83", "xyzzy", "0.125", "fallback", "true"];

fn login() -> Login {
    Login {
        user: "ann".into(),
        password: "hunter2".into(),
        pin: 77_777,
        token: Some(vec![83, 83]),
        hidden: true,
        side: Open::Known(Side::Sell),
        words: vec!["xyzzy".into()],
        pair: (83, 0.125),
        later: "fallback".into(),
    }
}

const MASKED: &str = "Login { user: \"ann\", password: ***, pin: ***, token: ***, hidden: ***, side: ***, words: ***, pair: ***, later: *** }";

#[test]
fn debug_shows_stars() {
    let bytes = login().to_vec().unwrap();
    assert_eq!(format!("{:?}", Login::view(&bytes).unwrap()), MASKED);
    let mut bytes = Login { token: None, words: vec![], ..login() }.to_vec().unwrap();
    assert_eq!(format!("{:?}", Login::view(&bytes).unwrap()), MASKED, "also where there is nothing to hide");
    assert_eq!(format!("{:?}", Login::view_mut(&mut bytes).unwrap()), MASKED);
}

#[test]
fn nested_and_in_lists() {
    let value = Session {
        login: login(),
        maybe: Some(login()),
        logins: vec![login(), login()],
        grid: vec![vec![login()]],
        pairs: vec![(1, login())],
        secret: login(),
        secrets: vec![login()],
    };
    let mut bytes = value.to_vec().unwrap();
    let view = Session::view(&bytes).unwrap();
    let text = format!("{view:?}");
    let expected = format!(
        "Session {{ login: {MASKED}, maybe: {MASKED}, logins: [{MASKED}, {MASKED}], grid: [[{MASKED}]], pairs: [[1, {MASKED}]], secret: ***, secrets: *** }}"
    );
    assert_eq!(text, expected);
    let lists = format!("{:?} {:?} {:?} {:?}", view.logins(), view.grid(), view.pairs(), view.maybe());
    let pretty = format!("{view:#?}");
    let changed = format!("{:?}", Session::view_mut(&mut bytes).unwrap());
    for secret in SECRETS {
        for text in [&lists, &pretty, &changed] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}

/// Negative control: the same message without the word shows everything; and getters do, on purpose.
#[test]
fn without_the_word_it_is_shown() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Open {
        user: String,
        password: String,
        pin: u32,
        token: Option<Vec<u8>>,
    }
    let value = Open { user: "ann".into(), password: "hunter2".into(), pin: 77_777, token: Some(vec![83]) };
    let bytes = value.to_vec().unwrap();
    let text = format!("{:?}", Open::view(&bytes).unwrap());
    assert_eq!(text, "Open { user: \"ann\", password: \"hunter2\", pin: 77777, token: [83] }");
    let bytes = login().to_vec().unwrap();
    assert_eq!(Login::view(&bytes).unwrap().password(), "hunter2");
    assert!(Login::SCHEMA.fields.iter().skip(1).all(|field| field.sensitive) && !Login::SCHEMA.fields[0].sensitive);
}
