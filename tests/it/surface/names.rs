//! Names: raw ones, those of modules, and those that the expansion could stumble over.

use dagio_tests::{pause, to_end};

struct Raw;

#[dagio::dag(error = String, run(r#match, r#fn, r#type))]
impl Raw {
    async fn r#type(&self, #[input] r#in: u32) -> Result<u32, String> {
        pause().await;
        if r#in > 9 { Err("too much".to_owned()) } else { Ok(r#in) }
    }
    async fn r#fn(&self, r#type: &u32, #[input] r#in: u32) -> u32 {
        r#type + r#in
    }
    #[depends(r#fn, r#type)]
    async fn r#match(&self) -> u32 {
        3
    }
}

#[test]
fn p07_raw_names() {
    assert_eq!(to_end(Raw.r#fn(4)), Ok(8));
    assert_eq!(to_end(Raw.dag().r#match(1)), Ok(3));
    let failed = to_end(Raw.r#match(10)).unwrap_err();
    assert_eq!(failed.task(), Some("type"));
}

mod shop {
    use dagio_tests::pause;

    pub(super) struct Basket(pub(super) u32);

    #[dagio::dag]
    impl Basket {
        async fn private(&self) -> u32 {
            pause().await;
            self.0
        }
        pub(super) async fn of_parent(&self, private: &u32) -> u32 {
            private + 1
        }
        pub(crate) async fn of_crate(&self, private: &u32) -> u32 {
            private + 2
        }
        pub async fn open(&self, of_parent: &u32, of_crate: &u32) -> u32 {
            of_parent + of_crate
        }
    }

    pub(super) struct Shelf;

    #[dagio::dag]
    impl Shelf {
        async fn open(&self) -> u32 {
            1
        }
        async fn more(&self, open: &u32) -> u32 {
            open + 1
        }
    }

    pub(super) fn inside() -> (u32, u32) {
        use dagio_tests::to_end;
        (to_end(Basket(1).private()), to_end(Shelf.dag().more()))
    }
}

#[test]
fn p14_each_method_is_as_visible_as_its_task() {
    let basket = shop::Basket(1);
    assert_eq!(to_end(basket.of_parent()), 2);
    assert_eq!(to_end(basket.dag().of_crate()), 3);
    assert_eq!(to_end(basket.open()), 5);
    assert_eq!(shop::inside(), (1, 2));
}

/// Where every name that an expansion may write for itself is a constant, and the prelude's names are others'.
mod hostile {
    #![expect(non_upper_case_globals, non_snake_case, dead_code, unreachable_pub, reason = "the names are the test")]

    use dagio_tests::pause;

    macro_rules! constants {
        ($($name:ident)*) => { $(pub const $name: u8 = 1;)* };
    }
    constants! {
        o v v0 v1 v2 v3 v4 v5 v6 v7 stop end r0 r1 r2 r3 r4 r5 p0 p1 p2 p3 l0 l1 l2 l3 open frame frame0 frame1
        keep0 keep1 put0 put1 in_start in_start_0 in_start_1 of mode task name cx value output self_ this run
    }
    pub fn Ok(_: u8) {}
    pub fn Err(_: u8) {}
    pub struct Some;
    pub struct None;
    pub struct Option;
    pub struct Result;
    pub struct Box;
    pub struct Future;
    pub struct Send;
    pub struct Debug;
    pub struct Clone;
    pub trait Into {}
    pub trait From {}
    pub mod core {}
    pub mod std {}
    pub mod dagio {}
    #[expect(non_camel_case_types, reason = "the names are the test")]
    pub struct usize;
    #[expect(non_camel_case_types, reason = "the names are the test")]
    pub struct bool;
    #[expect(non_camel_case_types, reason = "the names are the test")]
    pub struct str;

    type Fallible<T> = ::core::result::Result<T, u8>;

    pub(super) struct Hostile;

    /// An arm each for one task and for two, two lanes with a task that follows, three lanes, outputs that are kept.
    #[::dagio::dag]
    impl Hostile {
        async fn a(&self, #[input] start: ::std::string::String) -> ::std::string::String {
            pause().await;
            start
        }
        #[task(fallible)]
        async fn b(&self, #[input] start: ::std::string::String) -> Fallible<u8> {
            pause().await;
            ::core::result::Result::Ok(start.len() as u8)
        }
        async fn c<'a>(&self, a: &'a ::std::string::String) -> &'a ::std::primitive::str {
            pause().await;
            a.as_str()
        }
        async fn d(&self, c: &&::std::primitive::str, b: &u8) -> u8 {
            pause().await;
            c.len() as u8 + b
        }
        #[task(fallible)]
        async fn e(&self, b: &u8) -> Fallible<u8> {
            pause().await;
            ::core::result::Result::Ok(*b)
        }
        pub(super) async fn lanes(&self, d: &u8, e: &u8) -> u8 {
            d + e
        }
        async fn f(&self) -> u8 {
            pause().await;
            v0
        }
        async fn g(&self, f: &u8, b: &u8, e: &u8) -> u8 {
            pause().await;
            f + b + e
        }
        async fn h(&self, f: &u8, a: &::std::string::String) -> u8 {
            pause().await;
            f + a.len() as u8
        }
        pub(super) async fn all(&self, g: &u8, h: &u8, d: &u8) -> u8 {
            g + h + d
        }
        pub(super) async fn arms(&self, a: &::std::string::String, b: &u8) -> u8 {
            a.len() as u8 + b
        }
    }
}

#[test]
fn p14_an_expansion_stands_in_any_scope() {
    use hostile::Hostile;
    assert_eq!(to_end(Hostile.arms("ab".to_owned())), Ok(4));
    assert_eq!(to_end(Hostile.lanes("ab".to_owned())), Ok(6));
    assert_eq!(to_end(Hostile.dag().all("ab".to_owned())), Ok(1 + 2 + 2 + 1 + 2 + 4));
}

/// Tasks and inputs that are called as the expansion could call things.
struct Clashing;

#[dagio::dag]
impl Clashing {
    async fn o(&self, #[input] v: u8, #[input] v0: u8) -> u8 {
        v + v0
    }
    async fn of(&self, #[input] mode: u8, o: &u8) -> u8 {
        mode + o
    }
    async fn run(&self, #[input] stop: u8) -> u8 {
        stop
    }
    async fn go(&self, of: &u8, run: &u8, #[input] frame0: u8) -> u8 {
        of + run + frame0
    }
    async fn clone(&self, go: &u8) -> u8 {
        *go
    }
    async fn from(&self, #[input] in_v: u8, #[input] v_0: u8, #[input] v: u8) -> u8 {
        in_v + v_0 + v
    }
    async fn end(&self, clone: &u8, from: &u8, #[input] v: u8) -> u8 {
        clone + from + v
    }
}

#[test]
fn p14_names_of_tasks_and_inputs_do_not_clash_with_the_expansion() {
    assert_eq!(to_end(Clashing.end(1, 2, 4, 8, 16, 32, 64)), 129);
}

mod renamed {
    pub(crate) mod library {
        pub(crate) use dagio::*;
    }

    pub(super) struct Elsewhere;

    #[dagio::dag(crate = crate::surface::names::renamed::library)]
    impl Elsewhere {
        #[cfg(any(unix, not(unix)))]
        async fn one(&self) -> Result<u8, std::fmt::Error> {
            Ok(1)
        }
        pub(super) async fn two(&self, one: &u8) -> u8 {
            one + 1
        }
    }
}

#[test]
fn p14_the_library_under_another_name() {
    assert_eq!(to_end(renamed::Elsewhere.two()), Ok(2));
}

/// Tasks that are called as other tasks and the words of the expansion make up.
struct Prefixed;

#[dagio::dag]
impl Prefixed {
    async fn x(&self) -> u8 {
        1
    }
    async fn run_x(&self, x: &u8) -> u8 {
        pause().await;
        x + 1
    }
    async fn run_run_x(&self, run_x: &u8) -> u8 {
        run_x + 1
    }
    async fn task_run_x(&self, run_run_x: &u8) -> u8 {
        run_run_x + 1
    }
}

#[test]
fn p14_names_of_tasks_do_not_clash_with_each_other() {
    assert_eq!(to_end(Prefixed.task_run_x()), 4);
    assert_eq!(to_end(Prefixed.dag().run_x()), 2);
}
