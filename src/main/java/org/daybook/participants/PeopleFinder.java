package org.daybook.participants;

import static org.daybook.staff.Permission.FIND_BY_CARD;
import static org.daybook.staff.Permission.FIND_PEOPLE;
import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.OPEN_RECORD;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.Searches;
import org.daybook.staff.UnfilteredRows;

/// Finds one woman among those with a card. Searches are counted: a person who searches without end must wait. Each method
/// opens a passage of its own, on the write lane's thread.
public final class PeopleFinder {
    private final Gate gate;
    private final ParticipantStore store;
    private final Finder finder;
    private final Searches searches;
    private final Searches cards;
    private final Set<CardNumber> tried = new HashSet<>();
    private Optional<CardNumber> lastCard = Optional.empty();
    private final RecentlyOpened recentlyOpened = new RecentlyOpened();

    PeopleFinder(Gate gate, ParticipantStore store) {
        this.gate = gate;
        this.store = store;
        this.finder = new Finder(store);
        this.searches = new Searches(gate, FIND_PEOPLE);
        this.cards = new Searches(gate, FIND_BY_CARD);
    }

    /// Finds by card (any part from its start), by name or initial in any script, by year and month of birth, or by several of
    /// these: `A 1994`, `olena 7 1994`.
    ///
    /// A worker who may not open records finds by whole card alone: results for a first letter would reveal names and months.
    /// Each card counts as [#byCard] says.
    ///
    /// @return at most 40 lines; empty for an empty text
    /// @throws Refusal `staff.refusal.search-rest` if this search must wait two seconds
    public List<PersonRow> find(String typed) {
        if (!mayFindByName(typed)) {
            return byWholeCard(typed);
        }
        return gate.look(LIST_PEOPLE, work -> finder.find(work, typed));
    }

    private List<PersonRow> byWholeCard(String typed) {
        var read = CardNumber.read(typed).filter(_ -> gate.allows(LIST_PEOPLE));
        read.ifPresent(this::byCard);
        return gate.look(LIST_PEOPLE,
                work -> read.map(card -> store.byCard(work.tx(), card).visible(work)).orElse(List.of()));
    }

    /// Counts a whole card before it is answered, wherever anybody's card shows who has it although no record is opened: cards
    /// can be tried out. Its line is written immediately; the same card again, before another, is no further search.
    ///
    /// @throws Refusal `staff.refusal.search-rest` if this search must wait two seconds; `staff.refusal.not-allowed`
    public void byCard(CardNumber card) {
        if (!lastCard.equals(Optional.of(card))) {
            cards.ask(card.toString());
            cards.over();
            lastCard = Optional.of(card);
        }
    }

    /// Counts whole cards that were answered together although nothing is saved, before the answer: they leave the line of one
    /// search, without those that were answered before. From the thirtieth card since signing in, a colleague is told.
    public void tried(Collection<CardNumber> all) {
        var fresh = all.stream().filter(card -> !tried.contains(card)).collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            cards.shown(fresh.size());
            tried.addAll(fresh);
        }
    }

    /// Checks the policy, and counts the search.
    private boolean mayFindByName(String typed) {
        boolean mayOpen = gate.allows(OPEN_RECORD) || gate.allowsWithReason(OPEN_RECORD);
        if (!mayOpen || !gate.allows(FIND_PEOPLE)) {
            return false;
        }
        if (!typed.isBlank()) {
            searches.ask(typed.strip());
        }
        return true;
    }

    /// Counts a search of another room that reveals who is there.
    ///
    /// @param typed the search text, not blank
    /// @throws Refusal `staff.refusal.search-rest` if this search must wait two seconds; `staff.refusal.not-allowed`
    public void searching(String typed) {
        searches.ask(typed.strip());
    }

    /// Ends the search under way and writes its audit line: a result was opened, or the box was left.
    public void searched() {
        searches.over();
    }

    /// Finds as [#find(String)] does; if nobody is found, returns issued cards that are one mistake away from an invalid card,
    /// or women with a similar name.
    ///
    /// @throws Refusal `staff.refusal.search-rest` if this search must wait two seconds
    public Answered findOrNearly(String typed) {
        if (!mayFindByName(typed)) {
            return new Answered(byWholeCard(typed), false);
        }
        return gate.look(LIST_PEOPLE, work -> finder.findOrNearly(work, typed));
    }

    /// Returns the last five women whose records the worker opened since she signed in, the newest first.
    public List<PersonRow> recent() {
        return gate.look(LIST_PEOPLE, work -> UnfilteredRows.of(
                recentlyOpened.all().stream().flatMap(her -> store.row(work, her).stream()).toList(), PersonRow::id)
                .visible(work));
    }

    /// Notes that her record was opened.
    void opened(ParticipantId her) {
        recentlyOpened.add(her);
    }
}
