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

/// Finds one woman among those with a card. What is typed is counted: whoever searches without end must wait. Each method
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

    /// Finds by card (any part from its start), by name or initial in any script, by year and month of birth, or by
    /// several of these: `A 1994`, `olena 7 1994`.
    ///
    /// Whoever may not open records finds by whole card alone: what begins with a letter would tell her names and months.
    ///
    /// @return at most 40 lines; empty for an empty text
    /// @throws Refusal `staff.refusal.search-rest` when this search must wait two seconds
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

    /// Asks the policy, and counts the search.
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

    /// Counts a search of another room that tells who is there.
    ///
    /// @param typed what is looked for, not blank
    /// @throws Refusal `staff.refusal.search-rest` when this search must wait two seconds; `staff.refusal.not-allowed`
    public void searching(String typed) {
        searches.ask(typed.strip());
    }

    /// A result is opened, or the box is left: the search that was under way is over, and its line is written.
    public void searched() {
        searches.over();
    }

    /// As [#find(String)]; when nobody is found, cards that were given out and are one mistake away from a card that does
    /// not fit, or whoever is called nearly so.
    ///
    /// @throws Refusal `staff.refusal.search-rest` when this search must wait two seconds
    public Answered findOrNearly(String typed) {
        if (!mayFindByName(typed)) {
            return new Answered(byWholeCard(typed), false);
        }
        return gate.look(LIST_PEOPLE, work -> finder.findOrNearly(work, typed));
    }

    /// The last five whose records she opened since she signed in, the newest first.
    public List<PersonRow> recent() {
        return gate.look(LIST_PEOPLE, work -> UnfilteredRows.of(
                recentlyOpened.all().stream().flatMap(her -> store.row(work, her).stream()).toList(), PersonRow::id)
                .visible(work));
    }

    /// Her record was opened.
    void opened(ParticipantId her) {
        recentlyOpened.add(her);
    }
}
