"""The same graphs by Python's asyncio.TaskGroup and by the package dagio: peers.py WHAT WAY [RUNS] < a line for each task, with what it needs."""

import asyncio
import sys

from dagio import depends


class Work:
    """What the tasks do: wait, then give a number made of those of the tasks that they need."""

    def __init__(self, needs):
        self.needs = needs
        self.values = [None] * len(needs)

    async def wait(self, task):
        pass

    async def give(self, task):
        await self.wait(task)
        value = task
        for on in self.needs[task]:
            value = ((value ^ self.values[on]) * 31) & 0xFFFFFFFF
        self.values[task] = value


class Checked(Work):
    """Looks whether each task starts once, after all that it needs ended."""

    def __init__(self, needs):
        super().__init__(needs)
        self.started = set()

    async def wait(self, task):
        assert task not in self.started
        self.started.add(task)
        assert all(self.values[on] is not None for on in self.needs[task])
        for _ in range(task % 3):
            await asyncio.sleep(0)

    def all_ended(self):
        assert None not in self.values


class Unequal(Work):
    """Tasks that take unequally long, and note when they start and end."""

    def __init__(self, needs, millis):
        super().__init__(needs)
        self.millis = millis
        self.times = [None] * len(needs)

    async def wait(self, task):
        now = asyncio.get_running_loop().time
        start = now()
        await asyncio.sleep(self.millis[task] / 1000)
        self.times[task] = (start, now())

    def lateness(self):
        late = [
            start - max((self.times[on][1] for on in needs), default=0) for (start, _), needs in zip(self.times, self.needs)
        ]
        took = max(end for _, end in self.times)
        return [round(1000 * x, 1) for x in (sum(late) / len(late), max(late), took)]


async def task_group(work):
    async def run(task, needs):
        for on in needs:
            await on
        await work.give(task)

    tasks = []
    async with asyncio.TaskGroup() as group:
        for task, needs in enumerate(work.needs):
            tasks.append(group.create_task(run(task, [tasks[on] for on in needs])))


def methods(needs):
    """A class with a method for each task, and one that needs all that nobody else does."""

    def method(task):
        async def run(self):
            await self.work.give(task)

        return run

    async def last(self):
        pass

    members = {f"t{task}": depends(*(f"t{on}" for on in needs))(method(task)) for task, needs in enumerate(needs)}
    needed = {on for needs in needs for on in needs}
    members["last"] = depends(*(f"t{task}" for task in range(len(needs)) if task not in needed))(last)
    return type("Graph", (), members)


def maker(way, needs):
    """Gives what runs a work once."""
    if way == "TaskGroup":
        return task_group
    graph = methods(needs)

    async def run(work):
        # A new object each time: the class is made once, as a user writes it once.
        made = graph()
        made.work = work
        await made.last()

    return run


class Clock(asyncio.SelectorEventLoop):
    """A loop whose clock goes on when nobody can."""

    def __init__(self):
        super().__init__()
        self.now = 0.0
        select = self._selector.select

        def jump(timeout):
            self.now += timeout or 0
            return select(0)

        self._selector.select = jump

    def time(self):
        return self.now


class Failed(Exception):
    pass


async def failure(way):
    """B fails at 20 ms while C runs until 100 ms; D needs both. Prints what became of it."""
    now = asyncio.get_running_loop().time
    seen = {"c": None, "d": False}

    class Graph:
        async def a(self):
            await asyncio.sleep(0.01)

        @depends("a")
        async def b(self):
            await asyncio.sleep(0.01)
            raise Failed("b broke")

        async def c(self):
            try:
                await asyncio.sleep(0.1)
                seen["c"] = "ended"
            finally:
                seen["c"] = seen["c"] or now()

        @depends("b", "c")
        async def d(self):
            seen["d"] = True

    async def by_group(graph):
        async def b():
            await a
            await asyncio.sleep(0.01)
            raise Failed("b broke")

        async def d():
            await b
            await c
            seen["d"] = True

        async with asyncio.TaskGroup() as group:
            a, c = group.create_task(graph.a()), group.create_task(graph.c())
            b = group.create_task(b())
            group.create_task(d())

    def run():
        return by_group(Graph()) if way == "TaskGroup" else Graph().d()

    error = None
    try:
        await run()
    except* Failed as failed:
        error = failed
    ended = now()
    dropped = seen["c"] is not None and round(1000 * ended) == 20
    own = error is not None and len(error.exceptions) == 1 and isinstance(error.exceptions[0], Failed)
    named = error is not None and any(hasattr(error, name) for name in ("task", "name"))
    not_started = not seen["d"]
    # A panic is an exception here.
    raised = error is not None
    await asyncio.sleep(1)
    seen.update(c=None, d=False)
    task = asyncio.create_task(run())
    await asyncio.sleep(0.015)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    with_run = seen["c"] not in (None, "ended")
    print(*(int(x) for x in (own, named, dropped, not_started, raised, with_run)))
    sys.stdout.flush()


def main():
    what, way = sys.argv[1:3]
    if what == "failure":
        Clock().run_until_complete(failure(way))
        return
    lines = [[int(number) for number in line.split()] for line in sys.stdin]
    if what == "late":
        needs, work = lines[1:], Unequal(lines[1:], lines[0])
        Clock().run_until_complete(maker(way, needs)(work))
        print(*work.lateness())
        return
    run = maker(way, lines)

    async def count(runs):
        for _ in range(runs):
            await run(Work(lines))

    async def check():
        work = Checked(lines)
        await run(work)
        work.all_ended()

    asyncio.run(check() if what == "check" else count(int(sys.argv[3])))


main()
