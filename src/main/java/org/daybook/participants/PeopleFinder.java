package org.daybook.participants;

import static org.daybook.staff.Permission.FIND_PEOPLE;
import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.OPEN_RECORD;

import java.util.List;
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
    private final RecentlyOpened recentlyOpened = new RecentlyOpened();

    PeopleFinder(Gate gate, ParticipantStore store) {
        this.gate = gate;
        this.store = store;
        this.finder = new Finder(store);
        this.searches = new Searches(gate, FIND_PEOPLE);
    }

    /// Finds by card (any part from its start), by name or initial in any script, by year and month of birth, or by several of
    /// these: `A 1994`, `olena 7 1994`.
    ///
    /// A worker who may not open records finds by whole card alone: results for a first letter would reveal names and months.
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
        return gate.look(LIST_PEOPLE, work -> CardNumber.read(typed)
                .map(card -> store.byCard(work.tx(), card).visible(work)).orElse(List.of()));
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
