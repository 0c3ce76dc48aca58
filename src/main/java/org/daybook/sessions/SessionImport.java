package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Path;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes sessions, marks and counts at the door from an earlier register, each on its own day. These marks do not count in any
/// later quarter. Used inside one passage, on its thread; [#close] writes the last rows.
public final class SessionImport implements AutoCloseable {
    /// The most people a register may count at the door on one day, of one kind: a locked screen counts fewer.
    public static final int MOST_AT_DOOR = 9_999;
    /// The number of order numbers reserved at a time.
    private static final int NUMBERS = 1_000;

    private final UnitOfWork work;
    private final BulkInsert sessions;
    private final BulkInsert marks;
    private final BulkInsert letters;
    private final BulkInsert counts;
    private final Map<Gathering, Found> known = new HashMap<>();
    private final Map<Gathering, Found> byTitle = new HashMap<>();
    private final MarkedSessions marked = new MarkedSessions();
    /// What this import has counted.
    private final Map<AtDoor, Integer> counted = new HashMap<>();
    private final SessionImportStore store = new SessionImportStore();
    private long[] numbers = {};
    private int next;

    /// The key by which a session is found.
    ///
    /// @param day   the site's local date
    /// @param start the site's local time
    /// @param path  its path
    /// @param title as written
    private record Gathering(LocalDate day, Optional<LocalTime> start, Optional<Path> path, String title) {
        Gathering {
            title = title.strip().toLowerCase(Locale.ROOT);
        }
    }

    /// A session that exists.
    ///
    /// @param id   its identity
    /// @param path its path
    public record Found(UUID id, Path path) {}

    /// A category counted at the door: a day, a kind of visit and an age.
    ///
    /// @param day   the site's local date
    /// @param visit the kind of visit
    /// @param age   adult or not
    public record AtDoor(LocalDate day, Visit visit, VisitorAge age) {}

    /// A session of a register.
    ///
    /// @param day     the site's local date
    /// @param start   the site's local time
    /// @param minutes 5 to 720
    /// @param path    its path
    /// @param title   at most 80 characters
    /// @param room    at most 40 characters
    /// @param people  how many came without a card, 0 to 500
    public record Held(LocalDate day, LocalTime start, int minutes, Path path, String title, String room, int people) {}

    /// @param work the passage
    public SessionImport(UnitOfWork work) {
        this.work = work;
        sessions = new BulkInsert(work.tx(), "session", List.of("id", "on_day", "starts_at", "minutes", "zone", "path",
                "title", "room", "led_by", "anonymous", "register"));
        marks = new BulkInsert(work.tx(), "attendance", List.of("id", "session", "participant", "number", "seat",
                "marked_at"), sessions);
        letters = new BulkInsert(work.tx(), "door_letter", List.of("id", "edition", "on_day", "since"));
        counts = new BulkInsert(work.tx(), "door_count", List.of("letter", "visit", "age", "people"), letters);
        store.all(work.tx()).forEach(one -> remember(one.id(), one.day(), one.start(), one.path(), one.title()));
    }

    private void remember(UUID id, LocalDate day, LocalTime start, Path path, String title) {
        var found = new Found(id, path);
        known.putIfAbsent(new Gathering(day, Optional.of(start), Optional.of(path), title), found);
        byTitle.putIfAbsent(new Gathering(day, Optional.empty(), Optional.of(path), title), found);
        byTitle.putIfAbsent(new Gathering(day, Optional.empty(), Optional.empty(), title), found);
    }

    /// Returns a session that already existed or was added earlier.
    ///
    /// @param start empty for any time of the day
    /// @param path  empty for any path
    public Optional<Found> find(LocalDate day, Optional<LocalTime> start, Optional<Path> path, String title) {
        var sought = new Gathering(day, start, path, title);
        return Optional.ofNullable(start.isPresent() && path.isPresent()
                ? known.get(sought)
                : byTitle
                        .get(new Gathering(day, Optional.empty(), path, title)));
    }

    /// Adds a session, led by the person importing it. Its register is closed if its day is over.
    public Found add(Held held) {
        var id = work.newId();
        sessions.row(id, held.day(), held.start(), held.minutes(), work.zone().getId(), held.path().code(),
                held.title().strip(), held.room().isBlank() ? "–" : held.room().strip(), work.who().id().value(),
                held.people(), held.day().isAfter(work.today()) ? "open" : "done");
        remember(id, held.day(), held.start(), held.path(), held.title());
        marked.begin(id);
        return new Found(id, held.path());
    }

    /// Checks whether she is marked.
    public boolean isMarked(UUID session, ParticipantId her) {
        return knownMarks(session).has(session, her.value());
    }

    /// Marks her.
    ///
    /// @param on       the day of the session
    /// @param enrolled whether the session was for her
    public void mark(UUID session, ParticipantId her, LocalDate on, boolean enrolled) {
        marks.row(work.newId(), session, her.value(), number(), enrolled
                ? Seat.Kind.ENROLLED.code()
                : Seat.Kind.WALK_IN.code(), on.atTime(LocalTime.NOON).atZone(work.zone()).toInstant());
        knownMarks(session).add(session, her.value());
    }

    private MarkedSessions knownMarks(UUID session) {
        if (!marked.knows(session)) {
            marked.begin(session);
            store.marks(work.tx(), session).forEach(her -> marked.add(session, her));
        }
        return marked;
    }

    private long number() {
        if (next == numbers.length) {
            numbers = work.tx().nextNumbers(NUMBERS);
            next = 0;
        }
        return numbers[next++];
    }

    /// Stores a count at the door on a day.
    ///
    /// @param people 0 to [#MOST_AT_DOOR]
    public void count(AtDoor at, int people) {
        var letter = work.newId();
        letters.row(letter, 1, at.day(), SessionImportStore.NO_TIME);
        counts.row(letter, at.visit().code(), at.age().code(), people);
        counted.put(at, people);
    }

    /// Checks whether this import or an earlier one counted this many.
    public boolean isCounted(AtDoor at, int people) {
        var here = counted.get(at);
        return here == null ? store.isCounted(work.tx(), at, people) : here == people;
    }

    @Override
    public void close() {
        sessions.close();
        marks.close();
        letters.close();
        counts.close();
    }
}
