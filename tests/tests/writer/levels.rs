//! Messages that hold themselves.

use pw::prelude::*;

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, recursive = 4)]
struct Node {
    id: u64,
    children: Vec<Node>,
    next: Option<Box<Node>>,
}

fn leaf(id: u64) -> Node {
    Node { id, children: vec![], next: None }
}

fn chain(levels: u64) -> Node {
    (1..levels).fold(leaf(0), |below, id| Node { id, children: vec![below], next: None })
}

fn write<'out>(value: &Node, out: &'out mut [u8]) -> Result<&'out mut [u8], Error> {
    let next = value.next.as_ref().map(|next| next as _);
    Node::writer(out, NodeHead { id: value.id, next }).children(&value.children).finish()
}

#[test]
fn the_same_bytes_as_from_a_value() {
    for levels in 1..=4 {
        let value = Node { next: Some(Box::new(chain(3))), ..chain(levels) };
        crate::in_any_memory(&value.to_vec().unwrap(), |out| write(&value, out));
    }
}

/// In the head, in a list, in rows that are walked or staged.
#[test]
fn too_many_levels_are_refused() {
    let deep = chain(5);
    let error = deep.encode_into(&mut [0; 999]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooDeep);
    assert_eq!(write(&deep, &mut [0; 999]).unwrap_err().kind(), ErrorKind::TooDeep);
    let value = Node { next: Some(Box::new(chain(4))), ..leaf(0) };
    assert_eq!(write(&value, &mut [0; 999]).unwrap_err().kind(), ErrorKind::TooDeep);
    let staged = |rows: &[Node], out: &mut [u8]| {
        Node::writer(out, NodeHead { id: 1, next: None })
            .children(Staged(rows.iter()))
            .finish()
            .map(|bytes| bytes.to_vec())
    };
    assert_eq!(staged(&deep.children, &mut [0; 999]).unwrap_err().kind(), ErrorKind::TooDeep);
    let expected = Node { id: 1, ..chain(4) };
    assert_eq!(staged(&expected.children, &mut [0; 999]).unwrap(), expected.to_vec().unwrap());
}

/// Rows that are deeper in the second walk.
#[test]
fn the_levels_of_what_is_written_count() {
    #[derive(Clone)]
    struct Deeper(std::rc::Rc<std::cell::Cell<u64>>, bool);
    impl Iterator for Deeper {
        type Item = Node;
        fn next(&mut self) -> Option<Node> {
            self.0.set(self.0.get() + 1);
            (!std::mem::replace(&mut self.1, true)).then(|| chain(self.0.get()))
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            (1, Some(1))
        }
    }
    for start in 0..6 {
        let rows = Deeper(std::rc::Rc::new(start.into()), false);
        let mut memory = [0; 999];
        match Node::writer(&mut memory, NodeHead { id: 1, next: None }).children(rows).finish() {
            Ok(bytes) => drop(Node::view_canonical(bytes).unwrap()),
            Err(error) => assert_eq!(error.kind(), ErrorKind::TooDeep),
        }
    }
}
