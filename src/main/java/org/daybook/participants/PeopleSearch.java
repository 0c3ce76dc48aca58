package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import org.daybook.ui.Place;
import org.daybook.ui.SearchGroup;
import org.daybook.ui.SearchHit;
import org.daybook.ui.SearchSource;
import org.daybook.ui.Texts;

/// Finds women for the search in the header, by the rules of the list, which counts searches and makes them wait. Shows cards,
/// initials and what tells them apart, never a name.
final class PeopleSearch implements SearchSource {
    private static final int ORDER = 10;
    private static final int SHOWN = 5;

    private final Texts texts;
    private final Participants participants;
    private final TellApart tell;

    PeopleSearch(Texts texts, Participants participants, TellApart tell) {
        this.texts = texts;
        this.participants = participants;
        this.tell = tell;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<SearchGroup> find(String typed) {
        var found = participants.finder().findOrNearly(typed);
        return group(found.nearly() ? "participants.search.nearly" : "participants.people.title", found.rows(),
                Optional.of(new PeopleList(typed)), found.nearly());
    }

    @Override
    public Optional<SearchGroup> recent() {
        return group("participants.search.recent", participants.finder().recent(), Optional.empty(), false);
    }

    @Override
    public void over() {
        participants.finder().searched();
    }

    private Optional<SearchGroup> group(String key, List<PersonRow> rows, Optional<Place> all, boolean nearly) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var words = new PersonWords(texts, participants.day());
        var hits = tell.apart(rows.stream().limit(SHOWN).toList()).stream()
                .map(her -> new SearchHit("fth-user", PersonWords.title(her.row()), words.facts(her), place(her.row())))
                .toList();
        return Optional.of(new SearchGroup(key, hits, rows.size(), all, nearly));
    }

    /// A worker who may not open records is led to the list.
    private Place place(PersonRow row) {
        return participants.mayOpen() ? new HerRecord(row.id()) : new PeopleList(row.card().toString());
    }
}
