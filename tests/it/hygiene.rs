//! Names, generics and forms of a block that the expansion must not trip over.

use std::convert::Infallible;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn ended<T>(run: impl Future<Output = T>) -> T {
    let Poll::Ready(output) = pin!(run).poll(&mut Context::from_waker(Waker::noop())) else { panic!("no task waits here") };
    output
}

/// An input that two tasks take is cloned; the other inputs are named like what a clone might be.
struct Inputs;

#[dagio::dag]
impl Inputs {
    async fn a(&self, #[input] x: u8, #[input] in_x: u8) -> u8 {
        x + in_x
    }
    async fn b(&self, #[input] x: u8, #[input] x_0: u8, #[input] again0_x: u8) -> [u8; 3] {
        [x, x_0, again0_x]
    }
    async fn c(&self, a: &u8, b: &[u8; 3]) -> [u8; 4] {
        [*a, b[0], b[1], b[2]]
    }
}

#[test]
fn p12_an_input_reaches_the_task_that_names_it() {
    assert_eq!(ended(Inputs.c(1, 10, 2, 3)), [11, 1, 2, 3]);
}

struct Names<'dag>(&'dag str, u8);

#[dagio::dag]
impl Names<'_> {
    async fn elided(&self) -> &str {
        self.0
    }
    async fn first(&self) -> Result<&u8, &str> {
        Ok(&self.1)
    }
    async fn len(&self, elided: &&str, first: &&u8) -> usize {
        elided.len() + usize::from(**first)
    }
    async fn input<'dag, 'of0, 'in0>(
        &self,
        #[input] x: &'dag str,
        #[input] y: &'of0 str,
        #[input] z: &'in0 str,
    ) -> [&'dag str; 1] {
        let _ = (y, z);
        [x]
    }
}

#[test]
fn p14_outputs_borrow_from_the_object_or_from_an_input_alone() {
    let text = String::from("text");
    let [from_input] = {
        let names = Names("name", 1);
        assert_eq!(ended(names.elided()), "name");
        assert_eq!(ended(names.dag().elided()), "name");
        assert_eq!(ended(names.dag().first()), Ok(&1));
        assert_eq!(ended(names.dag().len()), Ok(5));
        ended(names.input(&text, "", ""))
    };
    assert_eq!(from_input, "text");
}

struct Generic<const N: usize>;

#[dagio::dag]
impl<const N: usize> Generic<N> {
    async fn number<const M: usize>(&self) -> usize {
        M + N
    }
    async fn size<T>(&self) -> usize {
        size_of::<T>()
    }
    async fn sum(&self, number: &usize, size: &usize, #[input] more: impl Into<usize>) -> usize {
        number + size + more.into()
    }
}

#[test]
fn p14_the_caller_says_what_nothing_infers() {
    assert_eq!(ended(Generic::<1>.sum::<2, u32, _>(10_u16)), 17);
    assert_eq!(ended(Generic::<1>.dag().sum::<2, u32, _>(10_u16)), 17);
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Selfish<T>(T);

impl<T> From<T> for Selfish<T> {
    fn from(of: T) -> Self {
        Selfish(of)
    }
}

#[dagio::dag]
impl<T: Clone> Selfish<T>
where
    Self: Clone,
{
    async fn copy(&self, #[input] from: impl Into<Self>) -> [Self; 2]
    where
        Self: Default,
    {
        [self.clone(), from.into()]
    }
}

#[test]
fn p14_self_in_bounds_is_the_object() {
    assert_eq!(ended(Selfish(1).dag().copy(2)), [Selfish(1), Selfish(2)]);
}

macro_rules! block {
    ($of:ty, $name:ident, $number:ty, $lent:ty, $result:ty) => {
        #[dagio::dag]
        impl $of {
            async fn $name(&self, #[input] x: $number) -> $number {
                x
            }
            async fn fallible(&self, #[input] x: u8) -> $result {
                Ok(x)
            }
            async fn also(&self) -> Result<$number, Infallible> {
                Ok(1)
            }
            async fn sum(&self, $name: $lent, fallible: &$number, also: &u8) -> u8 {
                $name + fallible + also
            }
        }
    };
}

mod inner {
    pub(super) struct Made;
}
block!(inner::Made, of, u8, &u8, Result<u8, Infallible>);

#[test]
fn p14_a_block_is_made_by_a_macro() {
    assert_eq!(ended(inner::Made.sum(1)), Ok(3));
    assert_eq!(ended(inner::Made.dag().sum(1)), Ok(3));
}

mod bare {
    #![no_implicit_prelude]

    mod core {}
    mod dagio {}
    pub(super) struct Bare;

    #[::dagio::dag]
    impl Bare {
        async fn a(&self, #[input] x: u8) -> u8 {
            x
        }
        async fn b(&self) -> ::std::result::Result<u8, u8> {
            ::std::result::Result::Ok(1)
        }
        async fn c(&self, a: &u8, b: &u8) -> u8 {
            *a + *b
        }
        async fn d(&self, b: &u8, #[input] x: u8) -> u8 {
            *b + x
        }
        pub(super) async fn e(&self, c: &u8, d: &u8, a: &u8) -> u8 {
            *c + *d + *a
        }
    }
}

#[test]
fn p14_nothing_needs_a_prelude() {
    assert_eq!(ended(bare::Bare.e(1)), Ok(5));
}

struct Wide;

macro_rules! wide {
    ($($task:ident),*) => {
        #[dagio::dag(run(all))]
        impl Wide {
            $(async fn $task(&self) -> u8 { 1 })*
            #[depends($($task),*)]
            async fn all(&self) -> u8 {
                2
            }
        }
    };
}
wide!(
    t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15, t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26,
    t27, t28, t29, t30, t31, t32, t33, t34, t35, t36, t37, t38, t39, t40, t41, t42, t43, t44, t45, t46, t47, t48, t49, t50, t51,
    t52, t53, t54, t55, t56, t57, t58, t59, t60, t61, t62, t63, t64, t65, t66, t67, t68, t69, t70, t71, t72, t73, t74, t75, t76,
    t77, t78, t79, t80, t81, t82, t83, t84, t85, t86, t87, t88, t89, t90, t91, t92, t93, t94, t95, t96, t97, t98, t99, t100,
    t101, t102, t103, t104, t105, t106, t107, t108, t109, t110, t111, t112, t113, t114, t115, t116, t117, t118, t119, t120, t121,
    t122, t123, t124, t125, t126, t127, t128, t129
);

#[test]
fn p15_a_task_needs_more_tasks_than_the_compiler_recurses() {
    assert_eq!(ended(Wide.all()), 2);
}
