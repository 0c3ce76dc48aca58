package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.paths.PathSign;
import org.daybook.paths.PathsFeature;
import org.daybook.ui.SearchGroup;
import org.daybook.ui.SearchHit;
import org.daybook.ui.SearchSource;
import org.daybook.ui.Place;
import org.daybook.ui.Texts;
import org.daybook.ui.WordStarts;

/// Finds sessions by title for the search in the header: those of the last four weeks and the next eight, upcoming ones first,
/// and one of each title before all others. Searches titles and rooms, not people.
final class SessionSearch implements SearchSource {
    private static final int ORDER = 20;
    private static final int WEEKS_BEFORE = 4;
    private static final int WEEKS_AFTER = 8;
    private static final int MOST = 40;

    private final Texts texts;
    private final Calendar calendar;
    private final SheetDoor door;
    private final Clock clock;
    /// Read once for the current search: a large site has some two thousand sessions, too many to read at each keystroke.
    private Optional<List<Session>> read = Optional.empty();

    SessionSearch(Texts texts, Calendar calendar, SheetDoor door, Clock clock) {
        this.texts = texts;
        this.calendar = calendar;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<SearchGroup> find(String typed) {
        var now = LocalDateTime.now(clock);
        var fitting = sessions(now.toLocalDate()).stream().filter(session -> WordStarts.fit(session.title(), typed))
                .toList();
        var hits = nextFirst(fitting, now).stream().limit(MOST).map(this::hit).toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(new SearchGroup(PathsFeature.FOUND, hits));
    }

    private List<Session> sessions(LocalDate today) {
        var sessions = read.orElseGet(
                () -> calendar.titles(today.minusWeeks(WEEKS_BEFORE), today.plusWeeks(WEEKS_AFTER)));
        read = Optional.of(sessions);
        return sessions;
    }

    @Override
    public void over() {
        read = Optional.empty();
    }

    private static List<Session> nextFirst(List<Session> sessions, LocalDateTime now) {
        Comparator<Session> byTime = Comparator.comparing(session -> session.day().atTime(session.start()));
        var next = sessions.stream().filter(session -> session.isYetToEnd(now)).sorted(byTime);
        var past = sessions.stream().filter(session -> !session.isYetToEnd(now)).sorted(byTime.reversed());
        var titles = new HashSet<String>();
        // Sorting is stable.
        return Stream.concat(next, past).map(session -> Map.entry(session, titles.add(session.title())))
                .sorted(Comparator.comparing(Map.Entry::getValue, Comparator.reverseOrder())).map(Map.Entry::getKey)
                .toList();
    }

    private SearchHit hit(Session session) {
        var facts = texts.say("sessions.search.session", texts.shortDay(session.day()), texts.time(session.start()),
                session.room());
        return new SearchHit(PathSign.of(session.path()).icon(), session.title(), facts, place(session));
    }

    /// Its week, if she may open neither sheet nor plan.
    private Place place(Session session) {
        return door.place(session).orElseGet(() -> new Week(session.day()));
    }
}
