//! Outputs that borrow: from the object, from an input, from the output of another task.

use dagio_tests::{pause, to_end};

struct Text {
    all: String,
}

/// `first` and `rest` borrow from `text`, which is read in series, in arms and in lanes.
#[dagio::dag]
impl Text {
    async fn text(&self) -> String {
        pause().await;
        self.all.to_uppercase()
    }
    async fn first<'a>(&self, text: &'a String) -> &'a str {
        pause().await;
        text.split(' ').next().unwrap_or_default()
    }
    async fn rest<'a>(&self, text: &'a String) -> Result<&'a str, &'static str> {
        pause().await;
        text.split_once(' ').map(|(_, rest)| rest).ok_or("one word")
    }
    async fn arms(&self, first: &&str, rest: &&str) -> String {
        pause().await;
        format!("{rest} {first}")
    }
    async fn words<'b>(&self, rest: &&'b str) -> Vec<&'b str> {
        pause().await;
        rest.split(' ').collect()
    }
    async fn count(&self) -> usize {
        pause().await;
        self.all.len()
    }
    async fn crossed(&self, first: &&str, count: &usize) -> String {
        pause().await;
        format!("{first}{count}")
    }
    async fn lanes(&self, crossed: &String, words: &Vec<&str>, count: &usize, text: &String) -> String {
        pause().await;
        format!("{crossed} {} {count} {}", words.len(), text.len())
    }
}

#[test]
fn p10_an_output_borrows_from_the_output_of_another_task() {
    let text = Text { all: "one two three".to_owned() };
    assert_eq!(to_end(text.arms()).unwrap(), "TWO THREE ONE");
    assert_eq!(to_end(text.lanes()).unwrap(), "ONE13 2 13 13");
    let failed = to_end(Text { all: "one".to_owned() }.lanes()).unwrap_err();
    assert_eq!((failed.task(), failed.error()), (Some("rest"), Some(&"one word")));
}

/// Three lanes; what one borrows another reads, and what borrows is borrowed from again.
struct Wide(Vec<u32>);

#[dagio::dag(run(end))]
impl Wide {
    async fn a(&self) -> Vec<u32> {
        pause().await;
        self.0.clone()
    }
    async fn b(&self) -> usize {
        pause().await;
        1
    }
    async fn c(&self) -> usize {
        pause().await;
        2
    }
    async fn tail<'a>(&self, a: &'a Vec<u32>, b: &usize) -> &'a [u32] {
        pause().await;
        &a[*b..]
    }
    async fn inner<'t, 'a: 't>(&self, tail: &'t &'a [u32], c: &usize) -> std::slice::Iter<'t, u32> {
        pause().await;
        tail[..*c].iter()
    }
    async fn last<'a>(&self, a: &'a Vec<u32>, c: &usize) -> &'a u32 {
        pause().await;
        &a[a.len() - c]
    }
    async fn end(&self, inner: &std::slice::Iter<'_, u32>, last: &&u32, tail: &&[u32]) -> (u32, u32, usize) {
        pause().await;
        (inner.clone().sum(), **last, tail.len())
    }
}

#[test]
fn p10_lanes_borrow_from_each_other() {
    assert_eq!(to_end(Wide(vec![1, 20, 300, 4000]).end()), (320, 300, 3));
}

/// What `self` lends outlives the run.
struct Own {
    name: String,
}

#[dagio::dag]
impl Own {
    async fn elided(&self) -> &str {
        pause().await;
        &self.name
    }
    async fn named<'s>(&'s self, elided: &&'s str) -> &'s str {
        pause().await;
        &elided[1..]
    }
    async fn typed<'s>(self: &'s Self, named: &&str) -> Option<&'s str> {
        pause().await;
        self.name.get(named.len()..)
    }
    async fn input<'s, 'i>(&'s self, #[input] other: &'i str, named: &&'s str) -> (&'s str, &'i str) {
        pause().await;
        (named, other)
    }
    /// The shorter of the two lifetimes.
    async fn either<'s: 'i, 'i>(&'s self, #[input] other: &'i str) -> &'i str {
        pause().await;
        if other.is_empty() { &self.name } else { other }
    }
    async fn of_input<'i>(&self, #[input] other: &'i str) -> Result<&'i str, std::num::ParseIntError> {
        pause().await;
        other.parse::<u8>()?;
        Ok(&other[1..])
    }
}

#[test]
fn p10_an_output_borrows_from_the_object() {
    let own = Own { name: "abc".to_owned() };
    let (elided, named, typed) = (to_end(own.elided()), to_end(own.named()), to_end(own.dag().typed()));
    assert_eq!((elided, named, typed), ("abc", "bc", Some("c")));
}

#[test]
fn p10_an_output_borrows_from_an_input() {
    let other = "127".to_owned();
    let kept = {
        let own = Own { name: "abc".to_owned() };
        let (mine, theirs) = to_end(own.input(&other));
        assert_eq!(mine, "bc");
        theirs
    };
    assert_eq!(kept, "127");
    assert_eq!(to_end(Own { name: "abc".to_owned() }.either(&kept)), "127");
    let kept = to_end(Own { name: String::new() }.of_input(&other));
    assert_eq!(kept.unwrap(), "27");
}

/// Every task calls its lifetime `'a`, and means another thing.
struct SameName(String);

#[dagio::dag(run(end))]
impl SameName {
    async fn own<'a>(&'a self) -> &'a str {
        pause().await;
        &self.0
    }
    async fn text(&self) -> String {
        pause().await;
        "text".to_owned()
    }
    async fn given<'a>(&self, #[input] from: &'a str) -> &'a str {
        pause().await;
        from
    }
    async fn part<'a>(&self, text: &'a String, own: &&str) -> &'a str {
        pause().await;
        &text[own.len()..]
    }
    async fn other<'a>(&self, text: &'a String, given: &&str) -> Result<&'a str, Box<dyn std::error::Error + 'static>> {
        pause().await;
        Ok(&text[given.len()..])
    }
    async fn end<'a>(&self, part: &&'a str, other: &&'a str, own: &&str) -> usize {
        pause().await;
        part.len() * 100 + other.len() * 10 + own.len()
    }
}

#[test]
fn p14_one_name_for_many_lifetimes() {
    let given = "xyz".to_owned();
    assert_eq!(to_end(SameName("s".to_owned()).end(&given)).unwrap(), 311);
}

/// Guards and borrows of locals are held across awaits.
struct Locked {
    sum: std::cell::RefCell<Vec<u32>>,
}

#[dagio::dag]
impl Locked {
    async fn fill(&self) {
        let mut sum = self.sum.borrow_mut();
        let (mut some, mut more) = (1, 2);
        let both = [&mut some, &mut more];
        pause().await;
        for one in both {
            *one += 1;
            sum.push(*one);
            pause().await;
        }
    }
    #[depends(fill)]
    async fn read(&self) -> std::cell::Ref<'_, Vec<u32>> {
        self.sum.borrow()
    }
    async fn len(&self, read: &std::cell::Ref<'_, Vec<u32>>) -> usize {
        pause().await;
        read.len()
    }
}

#[test]
fn p14_guards_and_borrows_across_awaits() {
    let locked = Locked { sum: Vec::new().into() };
    assert_eq!(to_end(locked.len()), 2);
    assert_eq!(*to_end(locked.read()), [2, 3, 2, 3]);
}

/// A `mut` parameter can come to hold what lives shorter.
struct Rebound(String);

#[dagio::dag]
impl Rebound {
    async fn name(&self) -> String {
        self.0.clone()
    }
    async fn default(&self, mut name: &String, #[input] mut names: Vec<&str>) -> usize {
        let other = "other".to_owned();
        pause().await;
        if name.is_empty() {
            name = &other;
        }
        names.push(&other);
        name.len() + names.len()
    }
}

#[test]
fn p14_a_mut_parameter_holds_a_borrow_of_a_local() {
    let given = "given".to_owned();
    assert_eq!(to_end(Rebound(String::new()).default(vec![&given])), 7);
    assert_eq!(to_end(Rebound("ab".to_owned()).default(vec![])), 3);
}
