//! Graphs of closures: what goes in and comes out, sizes, names, and what is dropped when.

use std::cell::{Cell, RefCell};
use std::future::{Future, pending, poll_fn, ready};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};

use dagio::{Builder, Dag, Failure, Handle, RunError, Try};
use dagio_tests::{Hand, Rng, finish, pause, to_end};

#[test]
fn p10_each_input_comes_as_its_table_says() {
    let dag = Dag::try_new(|g| {
        let a = g.task("a", (), |()| async { 1_u32 });
        let b = g.try_task("b", (), |()| async { Ok::<_, io::Error>(String::from("two")) });
        let list = vec![a, a];
        g.task(
            "all",
            (
                a,
                (b, [a; 2], ()),
                (a.optional(), b.outcome(), a.order(), b.ended()),
                vec![a; 3],
                &list,
                &list[1..],
                vec![(a, b); 2],
                [[a.optional(); 2]; 1],
                vec![b.outcome(); 2],
                [a.order(); 3],
                vec![b.ended(); 70],
                (((a,),),),
            ),
            |(
                one,
                (two, [x, y], ()),
                (some, ok, (), ()),
                three,
                both,
                rest,
                pairs,
                [[s, t]],
                oks,
                [(), (), ()],
                units,
                (((deep,),),),
            )| {
                async move {
                    let _: (&u32, &String, &[&u32], Option<&u32>) = (one, two, three, some);
                    let _: Result<&String, Failure<'_, io::Error>> = ok;
                    assert_eq!((*one, &**two, *x, *y, some, &**ok.expect("ok")), (1, "two", 1, 1, Some(&1), "two"));
                    assert_eq!((three, both, rest, deep), (&[&1; 3][..], &[&1; 2][..], &[&1][..], &1));
                    assert_eq!((pairs, s, t), (&[(&1, two); 2][..], Some(one), Some(one)));
                    assert!(oks.iter().all(|ok| ok.is_ok_and(|ok| std::ptr::eq(ok, two))));
                    assert_eq!((oks.len(), units.len()), (2, 70));
                    assert!(
                        std::ptr::eq(one, x) && std::ptr::eq(one, three[2]) && std::ptr::eq(one, deep),
                        "there is one output"
                    );
                }
            },
        )
    });
    assert_eq!((dag.tasks(), dag.edges()), (3, 1 + 3 + 4 + 3 + 2 + 1 + 4 + 2 + 2 + 3 + 70 + 1));
    finish(dag).unwrap();
}

#[test]
fn p10_twelve_inputs_and_any_fan_in() {
    for tasks in [0, 1, 12, 63, 64, 65, 4097] {
        let many = usize::try_from(tasks).unwrap();
        let dag = Dag::new(|g| {
            let all: Vec<_> = (0..tasks).map(|i| g.task("leaf", (), move |()| ready(i))).collect();
            let (a, b) = (g.task("a", (), |()| ready(1)), g.task("b", (), |()| ready(2)));
            let twelve = (a, b, a, b, a, b, a, b, a, b, a, b);
            let twelve = g.task("12", twelve, |(a, b, c, d, e, f, g, h, i, j, k, l)| {
                ready([a, b, c, d, e, f, g, h, i, j, k, l].map(|x| *x))
            });
            g.task("sum", (all, twelve), |(all, twelve)| async move {
                pause().await;
                (all.iter().copied().sum::<u64>(), twelve.iter().sum::<u64>())
            })
        });
        assert_eq!((dag.tasks(), dag.edges()), (many + 4, many + 13));
        assert_eq!(finish(dag), (tasks * tasks.saturating_sub(1) / 2, 18));
    }
}

#[test]
fn p10_several_targets_are_given_in_their_shape() {
    let dag = Dag::new(|g| {
        let a = g.task("a", (), |()| async { Box::new(1) });
        let b = g.task("b", a, |a| async move { vec![**a + 1] });
        let leaves: Vec<_> = (0..100).map(|i| g.task("leaf", b, move |b| async move { format!("{} {i}", b[0]) })).collect();
        let unneeded = g.task("unneeded", &leaves, |_| async { unreachable!() });
        let _also = g.task("unneeded", unneeded, |()| async {});
        let (even, odd): (Vec<_>, Vec<_>) = leaves.chunks(2).map(|two| (two[0], two[1])).unzip();
        let none: [Handle<'_, u8>; 0] = [];
        g.all(((a, b), even, [odd[0], odd[1]], none, &odd[2..4]))
    });
    assert_eq!((dag.tasks(), dag.edges()), (56, 55), "two leaves of four, of which two in the slice, are not needed");
    let ((a, b), even, [first, second], [], more) = finish(dag);
    assert_eq!((*a, b, even.len(), even[49].as_str()), (1, vec![2], 50, "2 98"));
    assert_eq!((first.as_str(), second.as_str(), more), ("2 1", "2 3", vec!["2 5".to_owned(), "2 7".to_owned()]));
}

#[test]
fn p10_no_target_at_all_runs_nothing() {
    let dag = Dag::new(|g| {
        g.task("a", (), |()| async { unreachable!() });
        g.all(())
    });
    assert_eq!((dag.tasks(), dag.edges()), (0, 0));
    finish(dag);
}

#[test]
#[should_panic(expected = "a target is there twice")]
fn p10_an_output_is_given_once() {
    drop(Dag::new(|g| {
        let a = g.task("a", (), |()| async {});
        let b = g.task("b", (), |()| async {});
        g.all((a, [b, a]))
    }));
}

#[test]
fn p01_p02_every_size_runs_each_once_in_one_poll() {
    let mut rng = Rng::new(3);
    for tasks in [1, 2, 63, 64, 65, 128, 4095, 4096, 4097] {
        for pauses in [false, true] {
            let starts: Vec<Cell<u32>> = vec![Cell::new(0); tasks];
            let mut expected: Vec<u64> = Vec::new();
            let dag = Dag::local(|g| {
                let mut handles: Vec<Handle<'_, u64>> = Vec::new();
                for (task, start) in starts.iter().enumerate() {
                    let needs: Vec<usize> = (0..rng.below(4)).filter(|_| task > 0).map(|_| rng.below(task)).collect();
                    // The last goes back to all.
                    let needs = if task + 1 == tasks { (0..task).collect() } else { needs };
                    expected.push(needs.iter().fold(task as u64, |sum, &on| sum.wrapping_add(expected[on])));
                    let inputs: Vec<_> = needs.iter().map(|&on| handles[on]).collect();
                    let pauses = pauses && rng.below(2) == 0;
                    handles.push(g.task("task", inputs, move |inputs| {
                        start.set(start.get() + 1);
                        async move {
                            if pauses {
                                pause().await;
                            }
                            inputs.iter().fold(task as u64, |sum, &&on| sum.wrapping_add(on))
                        }
                    }));
                }
                handles[tasks - 1]
            });
            assert_eq!(dag.tasks(), tasks);
            let mut hand = Hand::new(Box::pin(dag));
            let mut end = hand.poll();
            while end.is_pending() && pauses && hand.is_woken() {
                end = hand.poll();
            }
            assert_eq!(end, Poll::Ready(expected[tasks - 1]));
            assert!(starts.iter().all(|start| start.get() == 1));
        }
    }
}

#[test]
fn p01_what_is_not_needed_is_dropped_when_the_graph_is_made() {
    let held = Rc::new(());
    let dag = Dag::local(|g| {
        let a = g.task("a", (), |()| ready(1));
        for _ in 0..3 {
            let held = Rc::clone(&held);
            let b = g.task("b", a, move |_| ready(held));
            g.task("c", (a, b), |_| ready(()));
        }
        let held = Rc::clone(&held);
        let _groups = g.all(a);
        g.task("needed", a, move |a| ready((*a, held)))
    });
    assert_eq!(Rc::strong_count(&held), 2, "the needed one, and this");
    assert_eq!((dag.tasks(), dag.edges()), (2, 1));
    assert_eq!(finish(dag).0, 1);
    assert_eq!(Rc::strong_count(&held), 1);
}

#[test]
fn p13_of_ready_tasks_the_one_on_the_longest_path_starts_first() {
    let order = RefCell::new(Vec::new());
    let note = |name| order.borrow_mut().push(name);
    let dag = Dag::local(|g| {
        let short = g.task("short", (), |()| async { note("short") });
        let also = g.task("also", (), |()| async { note("also") });
        let long = g.task("long", (), |()| async { note("long") });
        let longer = g.task("longer", long, |()| async { note("longer") });
        let _never = g.task("never", longer, |()| async { note("never") });
        g.all((short, longer, also))
    });
    let ((), (), ()) = finish(dag);
    assert_eq!(*order.borrow(), ["long", "short", "also", "longer"]);
}

/// What was made, and what was dropped, in order.
#[derive(Default)]
struct Log {
    made: Mutex<Vec<&'static str>>,
    dropped: Mutex<Vec<&'static str>>,
}

impl Log {
    fn note(&self, name: &'static str, panics: bool) -> Noted<'_> {
        self.made.lock().expect("nobody panics with it").push(name);
        Noted { name, log: self, panics }
    }

    /// What was dropped since the last call.
    fn dropped(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.dropped.lock().expect("nobody panics with it"))
    }
}

/// Notes its name when it is dropped; may panic then.
struct Noted<'a> {
    name: &'static str,
    log: &'a Log,
    panics: bool,
}

impl Drop for Noted<'_> {
    fn drop(&mut self) {
        self.log.dropped.lock().expect("nobody panics with it").push(self.name);
        if self.panics && !std::thread::panicking() {
            panic_any(self.name);
        }
    }
}

/// `a` and `b` end, `c` and `d` run, `e` never starts. Their names in capitals are the outputs. `panics` is what panics when dropped.
fn drops<'env>(log: &'env Log, panics: Option<&'static str>, fail: bool) -> Dag<'env, usize, Try<u8>> {
    let note = move |name| log.note(name, panics == Some(name));
    Dag::try_new(|g| {
        let held = note("a");
        let first = g.task("a", (), move |()| async move {
            let output = note("A");
            drop(held);
            output
        });
        let held = note("b");
        let second = g.task("b", first, move |_| async move {
            pause().await;
            let output = note("B");
            drop(held);
            output
        });
        let held = note("c");
        let third = g.task("c", first, move |first| async move {
            pending::<()>().await;
            drop((first, held));
        });
        let held = note("d");
        let fourth = g.try_task("d", (first, second), move |inputs| async move {
            pause().await;
            if !fail {
                pending::<()>().await;
            }
            drop((inputs, held));
            Err(4)
        });
        let held = note("e");
        let fifth = g.task("e", (third, fourth), move |((), ())| {
            drop(held);
            ready(())
        });
        let held = note("f");
        g.task("f", fifth, move |()| {
            drop(held);
            ready(7)
        })
    })
}

#[test]
fn p03_p10_a_dropped_graph_drops_tasks_from_the_last_started_to_the_first_then_outputs() {
    let log = Log::default();
    drop(drops(&log, None, false));
    assert_eq!(log.dropped(), ["f", "e", "d", "c", "b", "a"], "closures, last added first");

    let mut hand = Hand::new(Box::pin(drops(&log, None, false)));
    assert!(hand.poll().is_pending());
    assert_eq!(log.dropped(), ["a", "b"], "both ended in the one poll");
    drop(hand);
    // d started after c.
    assert_eq!(log.dropped(), ["d", "c", "f", "e", "B", "A"]);
}

#[test]
fn p03_p07_p10_a_failure_drops_the_rest_in_its_poll_and_names_its_task() {
    let log = Log::default();
    let mut hand = Hand::new(Box::pin(drops(&log, None, true)));
    let end = hand.poll();
    let Poll::Ready(Err(failed)) = end else { panic!("{end:?}") };
    assert_eq!((failed.task(), failed.error(), failed.to_string().as_str()), (Some("d"), Some(&4), "task `d` failed: 4"));
    assert_eq!(log.dropped(), ["a", "b", "d", "c", "f", "e", "B", "A"]);
    assert!(catch_unwind(AssertUnwindSafe(|| hand.poll())).is_err(), "polled after its end");
    drop(hand);
    assert!(log.dropped().is_empty());
}

#[test]
fn p09_p10_a_drop_that_panics_unwinds_and_the_rest_is_dropped_once() {
    for panics in ["a", "b", "c", "d", "e", "f", "A", "B"] {
        for fail in [false, true] {
            let log = Log::default();
            let mut hand = Hand::new(Box::pin(drops(&log, Some(panics), fail)));
            let polled = catch_unwind(AssertUnwindSafe(|| hand.poll()));
            let caught = match polled {
                Err(panic) => {
                    assert!(catch_unwind(AssertUnwindSafe(|| hand.poll())).is_err(), "polled after its end");
                    assert_eq!(log.dropped.lock().unwrap().len(), log.made.lock().unwrap().len(), "all is dropped by then");
                    drop(hand);
                    panic
                }
                Ok(end) => {
                    assert!(end.is_pending() && !fail);
                    catch_unwind(AssertUnwindSafe(|| drop(hand))).expect_err("it panics")
                }
            };
            assert_eq!(caught.downcast_ref(), Some(&panics));
            let Log { made, dropped } = log;
            let [mut made, mut dropped] = [made, dropped].map(|names| names.into_inner().unwrap());
            made.sort_unstable();
            dropped.sort_unstable();
            assert_eq!(dropped, made, "{panics}, {fail}");
        }
    }
}

#[test]
fn p09_a_panic_of_a_closure_unwinds_after_the_rest_is_dropped() {
    let log = Log::default();
    let note = |name| log.note(name, false);
    let dag = Dag::new(|g| {
        let a = g.task("a", (), |()| ready(note("A")));
        let held = note("held");
        let b = g.task("b", a, move |_| -> std::future::Ready<()> {
            let _held = held;
            panic_any("b")
        });
        let held = note("c");
        g.task("c", b, move |()| async move { drop(held) })
    });
    let mut hand = Hand::new(Box::pin(dag));
    assert_eq!(catch_unwind(AssertUnwindSafe(|| hand.poll())).unwrap_err().downcast_ref(), Some(&"b"));
    assert_eq!(log.dropped(), ["held", "c", "A"]);
    let again = catch_unwind(AssertUnwindSafe(|| hand.poll())).unwrap_err();
    assert_eq!(again.downcast_ref(), Some(&"a graph is polled after its end"));
}

#[test]
fn p09_a_panic_while_the_graph_is_made_drops_what_was_added() {
    let log = Log::default();
    let note = |name| log.note(name, false);
    let made = catch_unwind(AssertUnwindSafe(|| {
        Dag::new(|g| {
            let held = note("a");
            g.task("a", (), move |()| async move { drop(held) });
            panic_any("made");
            #[expect(unreachable_code, reason = "it says what the closure gives")]
            g.all(())
        })
    }));
    assert_eq!(made.unwrap_err().downcast_ref(), Some(&"made"));
    assert_eq!(log.dropped(), ["a"]);
}

#[test]
fn p10_the_target_s_output_is_moved_out_and_the_others_are_dropped_in_the_last_poll() {
    let counts: [Rc<()>; 3] = Default::default();
    let [a, b, c] = counts.clone();
    let dag = Dag::local(|g| {
        let a = g.task("a", (), move |()| ready(a));
        let b = g.task("b", a, move |a| async move {
            pause().await;
            drop(Rc::clone(a));
            b
        });
        let target = g.task("target", (a, b), move |(_, _)| ready(c));
        let _never = g.task("never", target, |_| ready(()));
        target
    });
    let mut hand = Hand::new(Box::pin(dag));
    let mut end = hand.poll();
    while end.is_pending() {
        end = hand.poll();
    }
    assert_eq!(counts.each_ref().map(Rc::strong_count), [1, 1, 2], "the run is still there");
    drop(hand);
    assert_eq!(counts.each_ref().map(Rc::strong_count), [1, 1, 2]);
    drop(end);
    assert_eq!(Rc::strong_count(&counts[2]), 1);
}

#[repr(align(4096))]
struct Aligned(u8);

#[test]
fn p10_futures_and_outputs_of_any_size_and_alignment_lie_in_place() {
    let dag = Dag::new(|g| {
        let nothing = g.task("nothing", (), |()| ready(()));
        let small = g.task("small", nothing, |()| ready(7_u8));
        let aligned = g.task("aligned", small, |small| {
            let aligned = Aligned(*small);
            async move {
                assert_eq!((&raw const aligned).addr() % 4096, 0);
                pause().await;
                assert_eq!((&raw const aligned).addr() % 4096, 0);
                aligned
            }
        });
        let big = g.task("big", aligned, |aligned| {
            assert_eq!((&raw const *aligned).addr() % 4096, 0);
            let bytes = [aligned.0; 16_000];
            async move {
                pause().await;
                bytes
            }
        });
        let small = g.task("small again", big, |big| ready(big[15_999]));
        g.all((small, aligned, big, nothing))
    });
    assert!(dag.memory() > 16_000 + 4096);
    let (small, aligned, big, ()) = finish(dag);
    assert_eq!((small, aligned.0, big[0], big[15_999]), (7, 7, 7, 7));
}

#[test]
fn p14_a_graph_is_send_and_static_when_its_parts_are() {
    fn check<F: Future + Send + Sync + Unpin + 'static>(run: F) -> F {
        run
    }
    let word = String::from("moved in");
    let dag = check(Dag::try_new(move |g| {
        let a = g.task("a", (), move |()| async move { word });
        g.try_task("b", a, |a| async move {
            tokio::task::yield_now().await;
            a.parse::<u32>()
        })
    }));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let failed = runtime.block_on(async { tokio::spawn(dag).await.unwrap() }).unwrap_err();
    assert_eq!(failed.task(), Some("b"));
    drop(check(Dag::new(|g| g.task("a", (), |()| async { 1 }))));
}

#[test]
fn p14_tasks_may_borrow_locals_and_be_not_send() {
    let words = [String::from("a"), String::from("bc")];
    let count = Cell::new(0);
    let dag = Dag::local(|g| {
        let first = g.task("first", (), |()| async { &words[0] });
        let second = g.task("second", first, |first| async {
            count.set(count.get() + first.len());
            Rc::new(&*words[1])
        });
        g.task("third", (first, second), |(first, second)| async move { (*first, Rc::clone(second)) })
    });
    let (first, second) = finish(dag);
    assert_eq!((first.as_str(), *second, count.get()), ("a", "bc", 1));

    let failed = Dag::try_local(|g| {
        let a = g.task("a", (), |()| ready(Rc::new(1)));
        g.try_task("b", a, |a| ready(if **a == 1 { Err(Rc::clone(a)) } else { Ok(()) }))
    });
    assert_eq!(finish(failed).unwrap_err().error().map(|error| **error), Some(1));
}

#[test]
fn p07_names_are_static_or_made_and_what_several_have_is_told_apart() {
    let failing = |which: usize| -> RunError<usize, String> {
        let dag = Dag::try_new(|g| {
            let mut leaves = Vec::new();
            for i in 0..3 {
                leaves.push(g.try_task("leaf", (), move |()| ready(if i == which { Err(i) } else { Ok(()) })));
            }
            leaves.push(g.try_task(format!("leaf {}", 3), (), move |()| ready(if which == 3 { Err(3) } else { Ok(()) })));
            g.task("all", leaves, |_| ready(()))
        });
        finish(dag).unwrap_err()
    };
    let told: Vec<String> = (0..4).map(|which| failing(which).task().unwrap().to_owned()).collect();
    assert_eq!(told, ["leaf (#0)", "leaf (#1)", "leaf (#2)", "leaf 3"]);
    assert_eq!(failing(1).to_string(), "task `leaf (#1)` failed: 1");
}

#[test]
fn p05_p06_a_task_that_always_wakes_itself_starves_nobody_and_late_wakers_do_nothing() {
    let (wakers, polls) = (Mutex::new(Vec::<Waker>::new()), Cell::new(0));
    let dag = Dag::local(|g| {
        let restless = g.task("restless", (), |()| {
            poll_fn(|cx| {
                polls.set(polls.get() + 1);
                cx.waker().wake_by_ref();
                Poll::<()>::Pending
            })
        });
        let other = g.task("other", (), |()| {
            let mut polled = false;
            let wakers = &wakers;
            poll_fn(move |cx| {
                wakers.lock().unwrap().push(cx.waker().clone());
                if std::mem::replace(&mut polled, true) { Poll::Ready(()) } else { Poll::Pending }
            })
        });
        g.all((restless, other))
    });
    let mut hand = Hand::new(Box::pin(dag));
    assert!(hand.poll().is_pending());
    assert!((2..100).contains(&polls.get()) && hand.is_woken(), "it yields after so many passes");
    wakers.lock().unwrap()[0].wake_by_ref();
    assert!(hand.poll().is_pending());
    assert_eq!(wakers.lock().unwrap().len(), 2);
    wakers.lock().unwrap()[0].wake_by_ref();
    assert!(hand.poll().is_pending());
    assert_eq!(wakers.lock().unwrap().len(), 2, "it ended");
    drop(hand);
    wakers.into_inner().unwrap().into_iter().for_each(Waker::wake);
}

#[test]
fn a_function_may_add_tasks_to_any_graph() {
    fn add<'g, E>(g: &mut Builder<'g, '_, E>, to: Handle<'g, u32>, more: u32) -> Handle<'g, u32> {
        g.task("add", to, move |to| async move { to + more })
    }
    let sure = Dag::new(|g| {
        let one = g.task("one", (), |()| ready(1));
        let three = add(g, one, 2);
        add(g, three, 4)
    });
    assert_eq!(to_end(sure), 7);
    let tried: Dag<'_, u32, Try<String>> = Dag::try_new(|g| {
        let one = g.task("one", (), |()| ready(1));
        add(g, one, 2)
    });
    assert_eq!(to_end(tried), Ok(3));
}

#[test]
fn p11_graphs_in_graphs_and_side_by_side() {
    let inner = |i: u32| {
        Dag::new(move |g| {
            g.task("inner", (), move |()| async move {
                pause().await;
                i
            })
        })
    };
    let outer = Dag::new(|g| {
        let all: Vec<_> = (0..10).map(|i| g.task("outer", (), move |()| inner(i))).collect();
        g.task("sum", all, |all| ready(all.iter().copied().sum::<u32>()))
    });
    assert_eq!(finish(outer), 45);
    let shared = Arc::new(3);
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let shared = Arc::clone(&shared);
            std::thread::spawn(move || finish(Dag::new(move |g| g.task("a", (), move |()| ready(*shared)))))
        })
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap() == 3));
}
