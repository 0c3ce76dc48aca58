#!/usr/bin/env python3
"""Kills the packaged program at random moments, damages its files, and checks the results.

    python3 src/test/python/kill_and_damage.py --kills 1000 --damages 1000 [--seed N] [--image target/daybook]

Needs only Python 3, the packaged program (`mvn package`) and the test classes next to it. Everything is checked through the
launcher that people start. A seed gives the same operations, moments and damages; the exact moment at which a process dies
depends on the machine. The last line of output gives the totals. The exit status is 1 if anything was lost, was silently
wrong, was reported with a stack trace, or left no way to continue.
"""
import argparse
import collections
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PASSPHRASE = "amber canoe window thirty lakes"
FORMER_PASSPHRASE = "the tide turns at noon"
ACTS = ["create", "save", "backup", "restore", "re-key", "upgrade", "erase"]
# The longest time after `open` at which an operation is killed, in seconds.
REACH = {"create": 0.7, "save": 0.5, "re-key": 1.6, "upgrade": 0.8, "erase": 0.5}
JAVA = re.compile(r"Exception|\tat |java\.|org\.|sqlite|WARNING", re.IGNORECASE)
FAULT = "in the program itself"
WELL = "All is well"
PATIENCE = 120


class Wrong(Exception):
    """A violation: its kind, and what was observed."""

    def __init__(self, kind, seen):
        super().__init__(f"{kind}: {seen}")
        self.kind = kind


class Program:
    """The packaged program: its launcher, and its Java with the test classes."""

    def __init__(self, image, classes, place):
        self.image = os.path.abspath(image)
        self.classes = os.path.abspath(classes)
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", TZ="Europe/Rome", DISPLAY="",
                                XDG_CONFIG_HOME=os.path.join(place, "config"),
                                XDG_DATA_HOME=os.path.join(place, "data"))

    def forget(self):
        shutil.rmtree(self.environment["XDG_CONFIG_HOME"], ignore_errors=True)

    def command(self, *arguments):
        return [os.path.join(self.image, "bin", "daybook"), *arguments]

    def acts(self, *arguments):
        return self.java("org.daybook.packaged.Acts", self.classes, *arguments)

    def later_acts(self, *arguments):
        return self.java("org.daybook.packaged.Acts", os.pathsep.join([self.classes, self.later_scripts()]), *arguments)

    def later(self, *arguments):
        """The command line of a later version, which has one more migration script."""
        return self.java("org.daybook.Main", self.later_scripts(), *arguments, "--passphrase-stdin")

    def later_scripts(self):
        return os.path.join(self.classes, "later")

    def java(self, main, more_classes, *arguments):
        app = os.path.join(self.image, "lib", "app")
        options, path = [], []
        with open(os.path.join(app, "daybook.cfg"), encoding="utf-8") as configuration:
            for line in configuration:
                key, _, value = line.rstrip("\n").partition("=")
                value = value.replace("$APPDIR", app).replace("$ROOTDIR", self.image)
                if key == "java-options" and not value.startswith(("-Ddaybook.jars=", "-XX:AOT")):
                    options.append(value)
                elif key == "app.classpath":
                    path.append(value)
        return [os.path.join(self.image, "lib", "runtime", "bin", "java"), *options, "-XX:TieredStopAtLevel=1", "-Xmx512m",
                "-cp", os.pathsep.join(path + [more_classes]), main, *arguments]

    def start(self, command):
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                text=True, env=self.environment, start_new_session=True)

    def run(self, *arguments, passphrase=PASSPHRASE):
        """Runs a command to its end; returns exit status, standard output and standard error."""
        return self.ended(self.command(*arguments, "--passphrase-stdin"), passphrase)

    def run_later(self, *arguments, passphrase=PASSPHRASE):
        return self.ended(self.later(*arguments), passphrase)

    def ended(self, command, passphrase):
        process = self.start(command)
        try:
            out, err = process.communicate(passphrase + "\n", timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            kill(process)
            raise Wrong("dead end", f"it does not end: {command[-3:]}") from None
        return process.returncode, out, err

    def killed(self, command, wait_for_open, pause, passphrase="", sign=None):
        """Runs a command, kills it some time after it prints a sign, and returns the complete lines that it printed."""
        process = self.start(command)
        first = ""
        try:
            process.stdin.write(passphrase + "\n" if passphrase else "")
            process.stdin.flush()
        except BrokenPipeError:
            pass
        if wait_for_open:
            first = process.stdout.readline()
            if first != "open\n":
                kill(process)
                raise Wrong("dead end", "it does not begin: " + first + process.stderr.read()[:600])
        until = time.monotonic() + PATIENCE
        while sign is not None and not sign() and process.poll() is None and time.monotonic() < until:
            time.sleep(0.001)
        time.sleep(pause)
        alive = process.poll() is None
        kill(process)
        out, err = process.stdout.read(), process.stderr.read()
        for stream in (process.stdin, process.stdout, process.stderr):
            try:
                stream.close()
            except BrokenPipeError:
                pass
        honest(err)
        return alive, out[:out.rfind("\n") + 1].splitlines()


class Looker:
    """One Java process that inspects all stores."""

    def __init__(self, program, command):
        self.process = program.start(command)
        if self.process.stdout.readline() != "ready\n":
            raise SystemExit(self.process.stderr.read())

    def ask(self, *words):
        self.process.stdin.write("\t".join(words) + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().rstrip("\n")

    def people(self, store, passphrase=PASSPHRASE):
        """Returns the people in the store, the current team, and the number of slots."""
        answer = self.ask("look", store, "mr", passphrase)
        if not answer.startswith("ok "):
            raise Wrong("dead end" if answer.startswith("refused") else "stack trace", "looking: " + answer)
        _, people, team, slots = answer.split(" ")
        return set(filter(None, people.split(","))), set(team.split(",")), int(slots)


def kill(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait(PATIENCE)


def honest(err):
    if JAVA.search(err) or FAULT in err:
        raise Wrong("stack trace", err[:600])


def refused(ending):
    """A refusal prints one or more sentences on standard error, and nothing else."""
    status, out, err = ending
    honest(err)
    if status != 1 or out or not err.strip():
        raise Wrong("dead end", f"exit {status}, said {out[:200]!r} {err[:200]!r}")


def done(ending):
    status, out, err = ending
    honest(err)
    if status != 0:
        raise Wrong("dead end", f"exit {status}: {err[:400]}")
    return out


class Harness:
    def __init__(self, arguments):
        self.random = random.Random(arguments.seed)
        self.place = tempfile.mkdtemp(prefix="kill-and-damage-", dir=arguments.work)
        self.program = Program(arguments.image, arguments.classes, self.place)
        self.looker = Looker(self.program, self.program.acts("serve"))
        self.later_looker = Looker(self.program, self.program.later_acts("serve"))
        self.base = os.path.join(self.place, "base")
        self.shelf = os.path.join(self.place, "shelf")
        self.former = arguments.former
        self.acts = arguments.acts
        said = subprocess.run(self.program.acts("prepare", self.base, self.shelf), env=self.program.environment,
                              capture_output=True, text=True, check=False)
        if said.returncode != 0:
            raise SystemExit(said.stderr)
        self.erased = said.stdout.split()[1]
        self.older = self.backup_in(os.path.join(self.shelf, "older"))
        self.newer = self.backup_in(os.path.join(self.shelf, "newer"))
        self.now, _, _ = self.looker.people(self.copy(self.base, "first"))
        restored = os.path.join(self.place, "second")
        done(self.program.run("restore", self.newer, "--to", restored))
        self.then, _, _ = self.looker.people(restored)
        self.foreign = os.path.join(self.place, "foreign")
        self.looker.ask("create", self.foreign)
        self.times = self.measured()
        self.counts = collections.Counter()
        self.wrong = collections.Counter()
        self.alive = 0

    def measured(self):
        """Measures how long the commands take that are killed later."""
        times = {}
        store = self.copy(self.base, "measured")
        for act, work in (("backup", lambda: self.program.run("backup", store, "--to", tempfile.mkdtemp(dir=self.place))),
                          ("restore", lambda: self.program.run("restore", self.newer, "--to", store))):
            began = time.monotonic()
            done(work())
            times[act] = time.monotonic() - began
        return times

    @staticmethod
    def backup_in(folder):
        return next(os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".backup"))

    def copy(self, folder, name):
        to = os.path.join(self.place, name)
        shutil.rmtree(to, ignore_errors=True)
        return shutil.copytree(folder, to)

    def well(self, store):
        self.found_well(self.program.run("verify", store))

    @staticmethod
    def found_well(ending):
        out = done(ending)
        if not out.startswith(WELL):
            raise Wrong("dead end", "verify said " + out[:200])

    # Deaths

    def death(self, number):
        act = self.acts[number % len(self.acts)]
        self.round = os.path.join(self.place, "round")
        shutil.rmtree(self.round, ignore_errors=True)
        os.mkdir(self.round)
        self.program.forget()
        self.counts["killed: " + act] += 1
        getattr(self, "kill_" + act.replace("-", "_"))(os.path.join(self.round, "store"))

    def acted(self, act, store):
        alive, said = self.program.killed(self.program.acts(act, store), True, self.random.uniform(0, REACH[act]))
        self.alive += alive
        return said

    def commanded(self, *arguments):
        """Kills a command at a random moment within the time that it takes undisturbed."""
        pause = self.random.uniform(0.25, 1.02) * self.times[arguments[0]]
        alive, said = self.program.killed(self.program.command(*arguments, "--passphrase-stdin"), False, pause, PASSPHRASE)
        self.alive += alive
        return said

    def kill_create(self, store):
        said = self.acted("create", store)
        status, out, err = ending = self.program.run("verify", store)
        if status == 0:
            done(ending)
            if not out.startswith(WELL):
                raise Wrong("dead end", "verify said " + out[:200])
        elif "created" in said:
            raise Wrong("lost", "a store that was made: " + err[:200])
        else:
            refused(ending)
            again = self.looker.ask("create", store)
            if again != "created":
                raise Wrong("dead end", "after a killed creation: " + again)
        self.well(store)

    def kill_save(self, store):
        shutil.copytree(self.base, store)
        said = self.acted("save", store)
        saved = {line.split(" ")[1] for line in said if line.startswith("saved ")}
        self.well(store)
        people, _, _ = self.looker.people(store)
        if not self.now | saved <= people:
            raise Wrong("lost", f"{len((self.now | saved) - people)} of {len(saved)} saved")
        if len(people - self.now - saved) > 1:
            raise Wrong("silently wrong", "more people than were saved")

    def kill_re_key(self, store):
        shutil.copytree(self.base, store)
        said = self.acted("re-key", store)
        self.well(store)
        people, team, slots = self.looker.people(store)
        if people != self.now:
            raise Wrong("lost", "people, by changing keys")
        added = {line.split(" ")[1] for line in said if line.startswith("added ")}
        removed = {line.split(" ")[1] for line in said if line.startswith("removed ")}
        if removed & team:
            raise Wrong("silently wrong", "somebody who was removed is here")
        if slots != len(team):
            raise Wrong("silently wrong", f"{slots} slots for {len(team)} people")
        # The last one added may have been in the middle of its removal when the process died.
        for word in sorted(added - removed, key=lambda word: int(word[1:]))[1:]:
            if word not in team or self.looker.ask("open", store, word, PASSPHRASE) != "ok":
                raise Wrong("lost", "the key of somebody who was added")

    def kill_erase(self, store):
        shutil.copytree(self.base, store)
        said = self.acted("erase", store)
        self.well(store)
        people, _, _ = self.looker.people(store)
        erased = {line.split(" ")[1] for line in said if line.startswith("erased ")}
        if erased & people:
            raise Wrong("lost", "an erasure that was confirmed")
        if "closed" not in said and len(self.now - people - erased) > 1:
            raise Wrong("lost", "somebody whom nobody erased")
        # Restoring an older backup must not bring her back, either.
        done(self.program.run("restore", self.older, "--to", store))
        people, _, _ = self.looker.people(store)
        if (erased | {self.erased}) & people:
            raise Wrong("silently wrong", "an erased person came back by a restore")

    def kill_backup(self, store):
        shutil.copytree(self.base, store)
        stick = shutil.copytree(os.path.dirname(self.newer), os.path.join(self.round, "stick"))
        before = set(os.listdir(stick))
        said = self.commanded("backup", store, "--to", stick)
        if said and not os.path.exists(said[-1]):
            raise Wrong("lost", "a backup that was named")
        if not before <= set(os.listdir(stick)):
            raise Wrong("lost", "an older backup")
        for name in os.listdir(stick):
            if name.endswith(".backup"):
                answer = self.looker.ask("backup", os.path.join(stick, name), "mr", PASSPHRASE)
                if not answer.startswith("ok "):
                    raise Wrong("silently wrong", "a half file with a backup's name: " + answer)
        self.well(store)
        people, _, _ = self.looker.people(store)
        if people != self.now:
            raise Wrong("lost", "people, by a backup")
        done(self.program.run("backup", store, "--to", stick))
        if any(".part" in name for name in os.listdir(stick)):
            raise Wrong("silently wrong", "an unfinished file stays on the stick")

    def kill_restore(self, store):
        shutil.copytree(self.base, store)
        said = self.commanded("restore", self.newer, "--to", store)
        self.well(store)
        people, _, _ = self.looker.people(store)
        if people not in (self.now, self.then):
            raise Wrong("lost", "neither the former store nor the restored one")
        if said and people != self.then:
            raise Wrong("lost", "a restore that was confirmed")
        if people != self.now:
            beside = [os.path.join(self.round, name) for name in os.listdir(self.round)
                      if name.startswith("store") and name != "store"]
            if not any(self.looker.people(folder)[0] == self.now for folder in beside):
                raise Wrong("lost", "the former store")
        done(self.program.run("restore", self.newer, "--to", store))

    @staticmethod
    def copies(store):
        return [name for name in os.listdir(store) if ".before" in name]

    def kill_upgrade(self, store):
        version = self.random.choice(sorted(os.listdir(self.former)))
        os.mkdir(store)
        for name in ("slots", "store-1.db"):
            shutil.copy(os.path.join(self.former, version, name), store)
        # Counted from the first sign of the copy that an upgrade keeps until it has succeeded.
        alive, _ = self.program.killed(self.program.later("verify", store), False, self.random.uniform(0, REACH["upgrade"]),
                                       FORMER_PASSPHRASE, lambda: self.copies(store))
        self.alive += alive
        self.counts["in the middle of an upgrade"] += bool(self.copies(store))
        if self.random.random() < 0.5:
            # Returns to the previous version: the store is intact, or already upgraded and refused.
            ending = self.program.run("verify", store, passphrase=FORMER_PASSPHRASE)
            if ending[0] == 0:
                self.found_well(ending)
            else:
                refused(ending)
        self.found_well(self.program.run_later("verify", store, passphrase=FORMER_PASSPHRASE))
        people, _, _ = self.later_looker.people(store, FORMER_PASSPHRASE)
        if len(people) != 40:
            raise Wrong("lost", f"{40 - len(people)} people, by an upgrade")
        if self.program.run("verify", store, passphrase=FORMER_PASSPHRASE)[0] == 0:
            raise Wrong("silently wrong", "the version before opens what a later one upgraded")

    # Damages

    def damage(self, number):
        what = ["store", "slots", "marks", "letterbox", "backup"][number % 5]
        how = ["flip", "cut", "swap"][number // 5 % 3]
        self.round = os.path.join(self.place, "round")
        shutil.rmtree(self.round, ignore_errors=True)
        os.mkdir(self.round)
        self.program.forget()
        self.counts["damaged: " + what] += 1
        getattr(self, "damage_" + what)(os.path.join(self.round, "store"), how)

    def spoil(self, file, how, other):
        """Changes bytes of a file, always to different values."""
        with open(file, "rb") as read:
            before = read.read()
        after = before
        while after == before:
            after = self.spoilt(before, how, other)
        with open(file, "wb") as write:
            write.write(after)
        return before

    def spoilt(self, before, how, other):
        size = len(before)
        if how == "cut":
            return before[:self.random.randrange(size)]
        if how == "flip":
            changed = bytearray(before)
            # A third of them at the start or end of the file, which identify its format.
            at = self.random.choice([self.random.randrange(size), self.random.randrange(size),
                                     self.random.choice([self.random.randrange(min(size, 128)),
                                                         size - 1 - self.random.randrange(min(size, 128))])])
            changed[at] ^= 1 << self.random.randrange(8)
            return bytes(changed)
        if self.random.random() < 0.3 and other is not None:
            with open(other, "rb") as read:
                return read.read()
        block = 4096 if size > 16384 else max(1, size // 8)
        one, two = sorted(self.random.sample(range(size // block), 2))
        changed = bytearray(before)
        changed[one * block:one * block + block] = before[two * block:two * block + block]
        changed[two * block:two * block + block] = before[one * block:one * block + block]
        return bytes(changed)

    def database(self, folder):
        return next(os.path.join(folder, name) for name in os.listdir(folder) if re.fullmatch(r"store-\d+\.db", name))

    def marks(self, folder):
        return next(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".marks"))

    def changed_store(self, store):
        """Part of the store was changed: the program reports it, and the last backup can be restored."""
        ending = self.program.run("verify", store)
        if ending[0] == 0:
            raise Wrong("silently wrong", "verify found it well")
        refused(ending)
        if self.random.random() < 0.25:
            done(self.program.run("restore", self.newer, "--to", store))
            if self.looker.people(store)[0] != self.then:
                raise Wrong("lost", "what the backup held")

    def damage_store(self, store, how):
        shutil.copytree(self.base, store)
        self.spoil(self.database(store), how, self.database(self.foreign))
        self.changed_store(store)

    def damage_slots(self, store, how):
        shutil.copytree(self.base, store)
        self.spoil(os.path.join(store, "slots"), how, os.path.join(self.foreign, "slots"))
        self.changed_store(store)

    def damage_letterbox(self, store, how):
        shutil.copytree(self.base, store)
        letter = next(os.path.join(store, name) for name in os.listdir(store) if name.endswith(".letter"))
        box = os.path.join(store, "letterbox")
        file = self.random.choice([letter, box])
        with open(box, "rb") as read:
            before = read.read()
        self.spoil(file, how, os.path.join(self.foreign, "letterbox"))
        self.well(store)
        if self.looker.people(store)[0] != self.now:
            raise Wrong("lost", "people, by a letterbox")
        with open(box, "rb") as read:
            if read.read() != before:
                raise Wrong("silently wrong", "a letterbox that is not the store's stays")

    def damage_marks(self, store, how):
        shutil.copytree(self.base, store)
        stick = os.path.join(self.round, "stick")
        shutil.copytree(os.path.dirname(self.older), stick)
        shutil.copy(self.marks(os.path.dirname(self.newer)), stick)
        spoilt = self.random.choice([store, stick])
        self.spoil(self.marks(spoilt), how, self.newer)
        if self.random.random() < 0.3:
            self.well(store)
        done(self.program.run("restore", self.backup_in(stick), "--to", store))
        if self.erased in self.looker.people(store)[0]:
            raise Wrong("silently wrong", "an erased person came back by a restore")
        self.well(store)

    def damage_backup(self, store, how):
        shutil.copytree(self.base, store)
        stick = os.path.join(self.round, "stick")
        os.mkdir(stick)
        backup = shutil.copy(self.newer, stick)
        self.spoil(backup, how, None)
        before = {name: os.path.getsize(os.path.join(store, name)) for name in os.listdir(store)}
        ending = self.program.run("restore", backup, "--to", store)
        if ending[0] == 0:
            raise Wrong("silently wrong", "a changed backup was restored")
        refused(ending)
        after = {name: os.path.getsize(os.path.join(store, name)) for name in os.listdir(store)}
        # A failed attempt may have been counted.
        after.pop("tries", None)
        if before != after or len(os.listdir(self.round)) != 2:
            raise Wrong("lost", "a refused backup changed the store")
        if self.random.random() < 0.2:
            done(self.program.run("restore", self.newer, "--to", store))

    def rounds(self, work, number, name):
        for one in range(number):
            try:
                work(one)
            except Wrong as wrong:
                self.wrong[wrong.kind] += 1
                print(f"{name} {one}: {wrong}", flush=True)
                shutil.copytree(self.round, os.path.join(self.place, f"wrong-{name}-{one}"), dirs_exist_ok=True)
            if one % 50 == 49:
                print(f"{time.strftime('%H:%M:%S')} {name} {one + 1}: {dict(self.wrong)}", file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--damages", type=int, default=1000)
    parser.add_argument("--acts", nargs="+", choices=ACTS, default=ACTS, help="what it is killed in, by turns")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10 ** 6))
    parser.add_argument("--image", default="target/daybook", help="the packaged program")
    parser.add_argument("--classes", default="target/test-classes", help="the tests' classes")
    parser.add_argument("--former", default="src/test/resources/stores", help="stores of the versions that were released")
    parser.add_argument("--work", help="where to work; a folder of its own is made there")
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)
    harness = Harness(arguments)
    harness.rounds(harness.death, arguments.kills, "kill")
    harness.rounds(harness.damage, arguments.damages, "damage")
    counts = ", ".join(f"{name} {count}" for name, count in harness.counts.items())
    found = ", ".join(f"{kind} {harness.wrong[kind]}"
                      for kind in ("lost", "silently wrong", "stack trace", "dead end"))
    print(f"seed {arguments.seed}: {arguments.kills} kills ({harness.alive} while it still ran), "
          f"{arguments.damages} damages ({counts}): {found}")
    kill(harness.looker.process)
    kill(harness.later_looker.process)
    if not harness.wrong:
        shutil.rmtree(harness.place, ignore_errors=True)
    return 1 if harness.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
