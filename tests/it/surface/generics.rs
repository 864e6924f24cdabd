//! Generics on the block and on its tasks.

use std::fmt::{Debug, Display};
use std::marker::PhantomData;
use std::ops::Add;

use dagio_tests::{pause, to_end};

struct Pair<'a, T, U, const N: usize>
where
    T: Clone,
{
    left: &'a [T; N],
    right: U,
}

#[dagio::dag]
impl<'a, T, U: Into<u64> + Copy, const N: usize> Pair<'a, T, U, N>
where
    T: Clone + Add<Output = T> + Default,
    U: Debug,
{
    async fn sum(&self) -> T {
        pause().await;
        self.left.iter().cloned().fold(T::default(), |sum, one| sum + one)
    }
    async fn count(&self) -> usize {
        pause().await;
        N
    }
    async fn right(&self) -> U {
        pause().await;
        self.right
    }
    async fn first(&self) -> &'a T {
        &self.left[0]
    }
    async fn all(&self, sum: &T, count: &usize, right: &U, first: &&'a T) -> (T, usize, u64, T) {
        pause().await;
        (sum.clone(), *count, (*right).into(), T::clone(first))
    }
}

#[test]
fn p14_types_lifetimes_constants_and_where_clauses_on_the_block() {
    let numbers = [1_i64, 2, 3];
    let pair = Pair { left: &numbers, right: 7_u32 };
    assert_eq!(to_end(pair.all()), (6, 3, 7, 1));
    let first = to_end(pair.first());
    drop(pair);
    assert_eq!(first, &1);
}

struct Words<'a>(&'a str);

#[dagio::dag]
impl Words<'_> {
    async fn count(&self) -> usize {
        pause().await;
        self.0.split(' ').count()
    }
    async fn longest(&self) -> &str {
        pause().await;
        self.0.split(' ').max_by_key(|word| word.len()).unwrap_or_default()
    }
    async fn both(&self, count: &usize, longest: &&str) -> String {
        format!("{count} {longest}")
    }
}

#[test]
fn p14_a_block_with_an_elided_lifetime() {
    let text = String::from("one three two");
    let words = Words(&text);
    assert_eq!(to_end(words.both()), "3 three");
    assert_eq!(to_end(words.dag().longest()), "three");
}

struct Of<T: ?Sized>(PhantomData<T>);

// Two blocks of one generic type would both want a type `OfDag`, so they are in modules of their own.
mod of_u8 {
    #[dagio::dag]
    impl super::Of<u8> {
        pub(super) async fn name(&self) -> &'static str {
            "u8"
        }
    }
}

mod of_str {
    #[dagio::dag]
    impl super::Of<str> {
        pub(super) async fn title(&self) -> &'static str {
            "str"
        }
    }
}

#[test]
fn p14_blocks_of_several_types_that_one_generic_type_makes() {
    assert_eq!(to_end(Of::<u8>(PhantomData).name()), "u8");
    assert_eq!(to_end(Of::<str>(PhantomData).title()), "str");
    assert_eq!(to_end(Of::<str>(PhantomData).dag().title()), "str");
}

struct Tasks;

#[dagio::dag]
impl Tasks {
    async fn told<T: Display + Clone>(&self, #[input] of: T) -> String {
        pause().await;
        of.to_string()
    }
    async fn twice<T: Display + Clone>(&self, #[input] of: T, told: &String) -> String {
        pause().await;
        format!("{told} and {of}")
    }
    async fn bytes<const N: usize>(&self, #[input] raw: [u8; N]) -> [u8; N]
    where
        [u8; N]: Debug,
    {
        pause().await;
        raw
    }
    async fn all<const N: usize>(&self, twice: &String, bytes: &[u8; N]) -> String
    where
        [u8; N]: Debug,
    {
        format!("{twice}, {bytes:?}")
    }
}

#[test]
fn p14_generic_tasks_share_a_parameter_by_its_name() {
    assert_eq!(to_end(Tasks.twice(3)), "3 and 3");
    assert_eq!(to_end(Tasks.all::<&str, 2>("x", [1, 2])), "x and x, [1, 2]");
    assert_eq!(to_end(Tasks.dag().all(7, [])), "7 and 7, []");
}

/// Two lanes that cross, all of it generic.
struct Crossing<T>(T);

#[dagio::dag(run(end))]
impl<T: Clone + Add<Output = T>> Crossing<T> {
    async fn a(&self) -> T {
        pause().await;
        self.0.clone()
    }
    async fn b(&self, a: &T) -> Vec<T> {
        pause().await;
        vec![a.clone(); 2]
    }
    async fn c(&self) -> Result<T, &'static str> {
        pause().await;
        Ok(self.0.clone())
    }
    async fn d(&self, b: &Vec<T>, c: &T) -> T {
        pause().await;
        b[0].clone() + b[1].clone() + c.clone()
    }
    async fn f(&self, a: &T, c: &T) -> T {
        pause().await;
        a.clone() + c.clone()
    }
    async fn end(&self, d: &T, f: &T) -> T {
        d.clone() + f.clone()
    }
}

#[test]
fn p14_lanes_in_a_generic_block() {
    assert_eq!(to_end(Crossing(1).end()), Ok(5));
    assert_eq!(to_end(Crossing(0.5).dag().end()), Ok(2.5));
}

trait Store {
    type Row: Clone + PartialEq + Debug;
    type Error: std::error::Error;
    fn row(&self, at: usize) -> Result<Self::Row, Self::Error>;
}

struct Reader<S>(S);

#[dagio::dag]
impl<S: Store> Reader<S> {
    async fn head(&self) -> Result<S::Row, S::Error> {
        pause().await;
        self.0.row(0)
    }
    async fn next(&self) -> Result<<S as Store>::Row, S::Error> {
        pause().await;
        self.0.row(1)
    }
    async fn same(&self, head: &S::Row, next: &<S as Store>::Row) -> bool {
        head == next
    }
}

impl Store for Vec<u8> {
    type Row = u8;
    type Error = std::fmt::Error;
    fn row(&self, at: usize) -> Result<u8, std::fmt::Error> {
        self.get(at).copied().ok_or(std::fmt::Error)
    }
}

#[test]
fn p07_p14_outputs_and_errors_that_are_associated_types() {
    assert_eq!(to_end(Reader(vec![1, 1]).same()), Ok(true));
    let failed = to_end(Reader(vec![1]).same()).unwrap_err();
    assert_eq!(failed.task(), Some("next"));
}
